using WorkflowEngine.Rules.Running;

namespace WorkflowEngine.Rules.Data;

/// <summary>What <c>f.bind(…)</c> gives.</summary>
internal sealed class BoundFunction(Run run, JsFunction target, Js self, Js[] first) : JsFunction(run)
{
    private const int Levels = 4;

    public override string Name => "bound";

    public override int Arity => Math.Max(0, target is BoundFunction ? 0 : target.Arity - first.Length);

    public override Js Call(Run run, Js _, ReadOnlySpan<Js> args)
    {
        run.Enter(Levels);
        run.GrowArray(first.Length + args.Length);
        run.Pay(1 + first.Length + args.Length);
        var answer = target.Call(run, self, [.. first, .. args]);
        run.Leave(Levels);
        return answer;
    }
}
