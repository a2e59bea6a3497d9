using WorkflowEngine.Templates.Builtins;
using WorkflowEngine.Templates.Data;
using WorkflowEngine.Templates.Syntax;
using WorkflowEngine.Templates.Wording;

namespace WorkflowEngine.Templates.Running;

internal sealed partial class Run
{
    private int _recursion;
    private int _loops;

    public bool IsInLoop => _loops > 0;

    /// <summary>A name that means a function calls it, unless <c>@</c> says otherwise.</summary>
    public object? CallIfFunction(Expression path, object? value) => value is Function function ? Call(path, function, []) : value;

    /// <param name="caller">The call, for faults about it.</param>
    /// <param name="target">What is called.</param>
    /// <param name="arguments">What it is given besides what a pipe brings.</param>
    /// <param name="block">The block of a <c>wrap</c>.</param>
    public object? Call(Node caller, object target, IReadOnlyList<Expression> arguments, WrappedBlock? block = null)
    {
        if ((target as BuiltinGroup)?.Callable is { } callable)
        {
            target = callable;
        }

        if (target is not Function function)
        {
            throw TemplateStop.At(caller, RunWords.NotAFunction(Show(target), Kinds.Of(target)));
        }

        var isLenient = _isLenient;
        _isLenient = function is Builtin { AcceptsMissing: true };
        var given = Collect(arguments);
        var outer = Pipe;
        Pipe = null;
        _isLenient = false;
        var bound = Arguments.Bind(this, caller, function, given);
        bound.Block = block;
        var result = function.Invoke(this, bound);
        _isLenient = isLenient;
        Pipe = outer;
        Flow = Flow.None;
        return result;
    }

    /// <summary>Calls a function with values, as <c>array.each</c> does.</summary>
    public object? CallWith(Node caller, Function function, params ReadOnlySpan<object?> values)
    {
        Meter.Spend(1);
        var given = new List<(string? Name, object? Value, Node Node)>(values.Length);
        foreach (var value in values)
        {
            given.Add((null, value, caller));
        }

        var result = function.Invoke(this, Arguments.Bind(this, caller, function, given));
        Flow = Flow.None;
        return result;
    }

    /// <summary>Executes what ends with its own <c>ret</c>: a function, an include, the template itself.</summary>
    public object? ExecuteBody(Statement body)
    {
        var loops = _loops;
        _loops = 0;
        var result = Execute(body);
        _loops = loops;
        var isReturn = Flow == Flow.Return;
        Flow = Flow.None;
        return isReturn ? result : null;
    }

    /// <summary>Renders another template where this one stands and gives its text.</summary>
    public object Include(Template template, TemplateList arguments, Node caller)
    {
        EnterRecursion(caller);
        var outer = Template;
        Template = template;
        Scopes.PushLocals();
        Scopes.SetLocal(Variable.Arguments, arguments);
        var text = Captured(() =>
        {
            if (ExecuteBody(template.Body) is { } result)
            {
                Write(result, template.Body);
            }
        });
        Scopes.PopLocals();
        Template = outer;
        LeaveRecursion();
        return text;
    }

    public void EnterRecursion(Node caller)
    {
        if (++_recursion > _budget.Recursion)
        {
            throw TemplateStop.At(caller, LimitWords.Recursion(_budget.Recursion, caller.ToString()));
        }
    }

    public void LeaveRecursion() => _recursion--;

    public void EnterLoop(string name, LoopState state)
    {
        _loops++;
        Scopes.PushLoop();
        Scopes.SetLoopVariable(name, isLocal: false, state);
    }

    public void LeaveLoop()
    {
        Scopes.PopLoop();
        _loops--;
        Flow = Flow == Flow.Return ? Flow.Return : Flow.None;
    }

    public void CountTurn(Statement loop)
    {
        if (!Meter.TryTurn())
        {
            throw TemplateStop.At(loop, LimitWords.Turns(_budget.LoopTurns, loop.ToString()));
        }
    }

    public RangeList NewRange(long first, long last, bool isExclusive, Span at)
    {
        var distance = (Int128)last - first;
        var count = Int128.Abs(distance) + (isExclusive ? 0 : 1);
        if (count > _budget.LoopTurns)
        {
            throw TemplateStop.At(at, LimitWords.Range(_budget.LoopTurns));
        }

        return new RangeList(first, distance < 0 ? -1 : 1, (int)count);
    }

    private List<(string? Name, object? Value, Node Node)> Collect(IReadOnlyList<Expression> arguments)
    {
        var given = new List<(string? Name, object? Value, Node Node)>(arguments.Count + 1);
        if (Pipe is { } pipe)
        {
            Pipe = pipe.Outer;
            Add(given, pipe.From);
        }

        var pending = Pipe;
        Pipe = null;
        foreach (var argument in arguments)
        {
            Add(given, argument);
        }

        Pipe = pending;
        return given;
    }

    private void Add(List<(string? Name, object? Value, Node Node)> given, Expression argument)
    {
        var value = Evaluate(argument);
        if (argument is Unary { Operator: UnaryOperator.Expand } && Lists.TryItems(this, value) is { } items)
        {
            Meter.PaySlots(items.Count);
            given.AddRange(items.Select(item => ((string?)null, item, (Node)argument)));
            return;
        }

        given.Add(((argument as NamedArgument)?.Name, value, argument));
    }
}
