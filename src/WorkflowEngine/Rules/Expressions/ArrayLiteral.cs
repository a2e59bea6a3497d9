using WorkflowEngine.Rules.Data;
using WorkflowEngine.Rules.Library;
using WorkflowEngine.Rules.Running;
using WorkflowEngine.Rules.Scopes;

namespace WorkflowEngine.Rules.Expressions;

/// <summary>An array literal; a null item is a hole.</summary>
internal sealed class ArrayLiteral(Node?[] items, int at) : Node(at)
{
    public Node?[] Items { get; } = items;

    public override Node Resolve(Resolver resolver)
    {
        resolver.Visit(Items);
        return this;
    }

    public override Js Evaluate(Frame frame)
    {
        var run = frame.Run;
        run.Pay(1 + Items.Length);
        var array = new JsArray(run, Items.Length);
        foreach (var item in Items)
        {
            if (item is Spread spread)
            {
                spread.Into(frame, array);
            }
            else
            {
                array.Push(run, item is null ? Js.Hole : item.Evaluate(frame));
            }
        }

        return array;
    }
}

/// <summary><c>...items</c> in an array literal or in arguments.</summary>
internal sealed class Spread(Node items, int at) : Node(at)
{
    public Node Items { get; private set; } = items;

    public override Node Resolve(Resolver resolver)
    {
        Items = resolver.Visit(Items);
        return this;
    }

    public override Js Evaluate(Frame frame) => Items.Evaluate(frame);

    public void Into(Frame frame, JsArray array)
    {
        var value = Items.Evaluate(frame);
        frame.Run.At = At;
        var walk = Walk.Over(frame.Run, value);
        while (walk.TryNext(frame.Run, out var item))
        {
            array.Push(frame.Run, item);
        }
    }
}
