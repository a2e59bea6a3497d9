using WorkflowEngine.Rules.Data;
using WorkflowEngine.Rules.Library;
using WorkflowEngine.Rules.Running;
using WorkflowEngine.Rules.Scopes;

namespace WorkflowEngine.Rules.Targets;

/// <summary><c>[a, , b = 1, ...rest]</c>; a null item skips one.</summary>
internal sealed class ArrayPattern(Target?[] items, Target? rest, int at) : Target
{
    public override void Resolve(Resolver resolver)
    {
        foreach (var item in items)
        {
            resolver.Visit(item);
        }

        resolver.Visit(rest);
    }

    public override void Assign(Frame frame, Js value, bool first)
    {
        var run = frame.Run;
        run.Pay(1 + items.Length);
        run.At = at;
        var walk = Walk.Over(run, value);
        foreach (var item in items)
        {
            walk.TryNext(run, out var next);
            item?.Assign(frame, next, first);
        }

        if (rest is not null)
        {
            var left = new JsArray(run);
            while (walk.TryNext(run, out var next))
            {
                left.Push(run, next);
            }

            rest.Assign(frame, left, first);
        }
    }
}
