using WorkflowEngine.Rules.Expressions;
using WorkflowEngine.Rules.Library;
using WorkflowEngine.Rules.Running;
using WorkflowEngine.Rules.Scopes;
using WorkflowEngine.Rules.Targets;

namespace WorkflowEngine.Rules.Statements;

/// <summary>What all loops share: which break and continue are theirs.</summary>
internal abstract class Loop(int at) : Statement(at)
{
    public string[] Labels { get; set; } = [];

    /// <summary>Runs the body once; true when the loop is over, with the signal to hand on.</summary>
    protected bool Over(Frame frame, Statement body, out Signal signal)
    {
        frame.Run.Step();
        signal = body.Execute(frame);
        if (signal == Signal.Normal)
        {
            return false;
        }

        if (signal == Signal.Return)
        {
            return true;
        }

        if (frame.Label is not null && !Labels.Contains(frame.Label))
        {
            return true;
        }

        var over = signal == Signal.Break;
        frame.Label = null;
        signal = Signal.Normal;
        return over;
    }
}

internal sealed class While(Node test, Statement body, int at) : Loop(at)
{
    private Node _test = test;

    public override void Resolve(Resolver resolver)
    {
        _test = resolver.Visit(_test);
        resolver.Visit(body);
    }

    public override Signal Execute(Frame frame)
    {
        frame.Run.Step();
        while (Coerce.Boolean(_test.Evaluate(frame)))
        {
            if (Over(frame, body, out var signal))
            {
                return signal;
            }
        }

        return Signal.Normal;
    }
}

internal sealed class DoWhile(Statement body, Node test, int at) : Loop(at)
{
    private Node _test = test;

    public override void Resolve(Resolver resolver)
    {
        resolver.Visit(body);
        _test = resolver.Visit(_test);
    }

    public override Signal Execute(Frame frame)
    {
        do
        {
            if (Over(frame, body, out var signal))
            {
                return signal;
            }
        }
        while (Coerce.Boolean(_test.Evaluate(frame)));

        return Signal.Normal;
    }
}

/// <summary>The head of <c>for (start; test; step)</c>, each of which may be missing.</summary>
internal sealed class ForHead(Statement? start, Node? test, Node? step)
{
    public Statement? Start { get; } = start;

    public Node? Test { get; private set; } = test;

    public Node? Step { get; private set; } = step;

    public void Resolve(Resolver resolver)
    {
        if (Start is not null)
        {
            resolver.Visit(Start);
        }

        Test = resolver.VisitOptional(Test);
        Step = resolver.VisitOptional(Step);
    }
}

internal sealed class For(Scope scope, ForHead head, Statement body, int at) : Loop(at)
{
    public override void Resolve(Resolver resolver)
    {
        resolver.Open(scope);
        head.Resolve(resolver);
        resolver.Visit(body);
        resolver.Close();
    }

    public override Signal Execute(Frame frame)
    {
        frame.Run.Step();
        scope.Enter(frame);
        head.Start?.Execute(frame);
        scope.Renew(frame);
        while (head.Test is null || Coerce.Boolean(head.Test.Evaluate(frame)))
        {
            if (Over(frame, body, out var signal))
            {
                return signal;
            }

            scope.Renew(frame);
            head.Step?.Evaluate(frame);
        }

        return Signal.Normal;
    }
}

/// <summary>for … of, and for … in over the names of members.</summary>
internal sealed class ForEach(Scope scope, Target target, Node items, Statement body, int at) : Loop(at)
{
    private Node _items = items;

    /// <summary>Walks the names of members, not the items.</summary>
    public bool Names { get; init; }

    /// <summary>The target is declared in the head.</summary>
    public bool Declares { get; init; }

    public override void Resolve(Resolver resolver)
    {
        resolver.Open(scope);
        _items = resolver.Visit(_items);
        resolver.Visit(target);
        resolver.Visit(body);
        resolver.Close();
    }

    public override Signal Execute(Frame frame)
    {
        var run = frame.Run;
        run.Step();
        scope.Enter(frame);
        var items = _items.Evaluate(frame);
        run.At = _items.At;
        if (Names && items.IsNullish)
        {
            return Signal.Normal;
        }

        var walk = Names ? Walk.OverNames(run, items) : Walk.Over(run, items);
        while (walk.TryNext(run, out var item))
        {
            scope.Enter(frame);
            target.Assign(frame, item, Declares);
            if (Over(frame, body, out var signal))
            {
                return signal;
            }
        }

        return Signal.Normal;
    }
}
