using System.Collections.Frozen;
using WorkflowEngine.Templates.Running;

namespace WorkflowEngine.Templates.Builtins;

/// <summary>An object of built-in functions such as <c>string</c>. Shared by all renderings; nothing in it changes.</summary>
internal sealed class BuiltinGroup(string name, IEnumerable<Builtin> functions)
{
    private const string DateFormat = "format";

    private readonly FrozenDictionary<string, Builtin> _functions = functions.ToFrozenDictionary(function => function.Name, StringComparer.Ordinal);

    public string Name { get; } = name;

    /// <summary>What the group does when it is called itself.</summary>
    public Function? Callable { get; init; }

    public IEnumerable<string> Names => _functions.Keys.Order(StringComparer.Ordinal);

    public bool TryGet(Run run, string member, out object? value)
    {
        if (_functions.TryGetValue(member, out var function))
        {
            value = function;
            return true;
        }

        value = (Name, member) switch
        {
            ("date", DateFormat) => run.DateFormat,
            ("date", "default_format") => DateBuiltins.DefaultFormat,
            _ => null,
        };
        return value is not null;
    }

    /// <summary>Only the format in which dates are printed can be set, for this rendering.</summary>
    public bool TrySet(Run run, string member, object? value)
    {
        if ((Name, member) != ("date", DateFormat) || value is not string format)
        {
            return false;
        }

        run.DateFormat = format;
        return true;
    }
}
