using WorkflowEngine.Rules.Data;
using WorkflowEngine.Rules.Running;
using WorkflowEngine.Rules.Scopes;
using WorkflowEngine.Rules.Targets;

namespace WorkflowEngine.Rules.Statements;

/// <summary>What catch does; the target is null in <c>catch {…}</c>.</summary>
internal sealed record Catcher(Scope Scope, Target? Target, Block Body);

internal sealed class Try(Block body, Catcher? catcher, Block? last, int at) : Statement(at)
{
    public override void Resolve(Resolver resolver)
    {
        resolver.Visit(body);
        if (catcher is not null)
        {
            resolver.Open(catcher.Scope);
            catcher.Target?.Resolve(resolver);
            resolver.Visit(catcher.Body);
            resolver.Close();
        }

        if (last is not null)
        {
            resolver.Visit(last);
        }
    }

    public override Signal Execute(Frame frame)
    {
        frame.Run.Step();
        if (last is null)
        {
            return Guarded(frame);
        }

        var mark = frame.Run.Mark();
        Thrown? thrown = null;
        var signal = Signal.Normal;
        try
        {
            signal = Guarded(frame);
        }
        catch (Thrown caught)
        {
            frame.Run.ReturnTo(mark);
            thrown = caught;
        }

        var (answer, label) = (frame.Answer, frame.Label);
        var ending = last.Execute(frame);
        if (ending != Signal.Normal)
        {
            return ending;
        }

        (frame.Answer, frame.Label) = (answer, label);
        return thrown is null ? signal : throw frame.Run.Throw(thrown.Value, thrown.At);
    }

    private Signal Guarded(Frame frame)
    {
        if (catcher is null)
        {
            return body.Execute(frame);
        }

        var mark = frame.Run.Mark();
        Js error;
        try
        {
            return body.Execute(frame);
        }
        catch (Thrown thrown)
        {
            frame.Run.ReturnTo(mark);
            error = thrown.Value;
        }

        catcher.Scope.Enter(frame);
        catcher.Target?.Assign(frame, error, true);
        return catcher.Body.Execute(frame);
    }
}
