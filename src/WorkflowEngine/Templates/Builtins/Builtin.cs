using WorkflowEngine.Templates.Running;
using WorkflowEngine.Templates.Syntax;

namespace WorkflowEngine.Templates.Builtins;

/// <summary>
/// A function that comes with the language. <paramref name="parameters"/> are its names separated by spaces,
/// with <c>?</c> after one that may be left out and <c>...</c> after one that takes the rest.
/// </summary>
internal sealed class Builtin(string name, string parameters, Func<Run, Arguments, object?> body) : Function
{
    private readonly Parameter[] _parameters =
        [.. parameters.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(ParameterOf)];

    public string Name { get; } = name;

    /// <summary>Whether it may be given what does not exist even in a strict rendering.</summary>
    public bool AcceptsMissing { get; init; }

    /// <summary>Whether names that are none of its parameters go to the list that takes the rest, as members of it.</summary>
    public bool TakesNames { get; init; }

    public override IReadOnlyList<Parameter> Parameters => _parameters;

    public override object? Invoke(Run run, Arguments arguments)
    {
        run.Meter.Spend(1);
        return body(run, arguments);
    }

    private static Parameter ParameterOf(string text)
    {
        if (text.EndsWith('?'))
        {
            return new Parameter(text[..^1], IsOptional: true);
        }

        return text.EndsWith("...", StringComparison.Ordinal) ? new Parameter(text[..^3], IsRest: true) : new Parameter(text);
    }
}
