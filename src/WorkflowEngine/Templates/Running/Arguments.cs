using WorkflowEngine.Templates.Data;
using WorkflowEngine.Templates.Syntax;
using WorkflowEngine.Templates.Wording;

namespace WorkflowEngine.Templates.Running;

/// <summary>The arguments of one call, put to the parameters they belong to.</summary>
internal sealed partial class Arguments
{
    private readonly object?[] _values;
    private readonly Node?[] _nodes;
    private readonly TemplateList? _free;

    private Arguments(Node caller, object?[] values, Node?[] nodes, TemplateList? free)
    {
        Caller = caller;
        _values = values;
        _nodes = nodes;
        _free = free;
    }

    /// <summary>The call itself.</summary>
    public Node Caller { get; }

    /// <summary>The block of a <c>wrap</c>.</summary>
    public WrappedBlock? Block { get; set; }

    public object? this[int index] => _values[index];

    /// <summary>Where the argument stands, for a fault about it.</summary>
    public Node NodeOf(int index) => _nodes[index] ?? Caller;

    public TemplateList AsList(Run run) => _free ?? run.NewList(_values);

    public static Arguments Bind(
        Run run, Node caller, Function function, List<(string? Name, object? Value, Node Node)> given) =>
        function.Parameters is { } parameters
            ? BindTo(run, caller, parameters, given, function is Builtins.Builtin { TakesNames: true })
            : Free(run, caller, given);

    private static Arguments Free(Run run, Node caller, List<(string? Name, object? Value, Node Node)> given)
    {
        var list = run.NewList(given.Count);
        foreach (var (name, value, _) in given)
        {
            if (name is null)
            {
                list.Add(value);
            }
            else
            {
                list.Members(run).Set(name, value);
            }
        }

        return new Arguments(caller, [], [], list);
    }

    private static Arguments BindTo(
        Run run, Node caller, IReadOnlyList<Parameter> parameters, List<(string? Name, object? Value, Node Node)> given, bool takesNames)
    {
        var values = new object?[parameters.Count];
        var nodes = new Node?[parameters.Count];
        var isGiven = new bool[parameters.Count];
        var hasRest = parameters.Count > 0 && parameters[^1].IsRest;
        var rest = hasRest ? run.NewList(0) : null;
        var next = 0;
        foreach (var (name, value, node) in given)
        {
            var index = name is null ? next++ : IndexOf(parameters, name);
            if (index < 0 && takesNames)
            {
                rest!.Members(run).Set(name!, value);
            }
            else if (index < 0)
            {
                throw TemplateStop.At(node, RunWords.UnknownArgument(name!, caller.ToString()));
            }
            else if (hasRest && index >= parameters.Count - 1)
            {
                run.Meter.PaySlots(1);
                rest!.Add(value);
            }
            else if (index >= parameters.Count)
            {
                throw TemplateStop.At(node, RunWords.WrongArgumentCount(given.Count, caller.ToString(), parameters.Count));
            }
            else
            {
                (values[index], nodes[index], isGiven[index]) = (value, node, true);
            }
        }

        Complete(run, caller, parameters, values, isGiven);
        if (hasRest)
        {
            values[^1] = rest;
        }

        return new Arguments(caller, values, nodes, null);
    }

    private static void Complete(Run run, Node caller, IReadOnlyList<Parameter> parameters, object?[] values, bool[] isGiven)
    {
        var required = parameters.Count(parameter => !parameter.IsOptional && !parameter.IsRest);
        for (var i = 0; i < parameters.Count; i++)
        {
            if (isGiven[i] || parameters[i].IsRest)
            {
                continue;
            }

            if (!parameters[i].IsOptional)
            {
                var end = caller.Span with { Start = caller.Span.End };
                throw TemplateStop.At(end, RunWords.WrongArgumentCount(isGiven.Count(given => given), caller.ToString(), required));
            }

            values[i] = parameters[i].Default;
        }
    }

    private static int IndexOf(IReadOnlyList<Parameter> parameters, string name)
    {
        for (var i = 0; i < parameters.Count; i++)
        {
            if (parameters[i].Name == name)
            {
                return i;
            }
        }

        return -1;
    }
}
