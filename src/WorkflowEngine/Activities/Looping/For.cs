using System.Collections.Immutable;
using System.Globalization;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Execution;
using WorkflowEngine.Plans;
using WorkflowEngine.Values;
using WorkflowEngine.Words;

namespace WorkflowEngine.Activities.Looping;

/// <summary>Counts from one number to another and runs its body for each.</summary>
internal sealed class For : ActivityKind, ILoop
{
    public override string Type => "Elsa.For";

    public override void Compile(NodeCompiler node)
    {
        node.Settings = new Range(node.Input("start"), node.Input("end"), node.Input("step"), node.Input("outerBoundInclusive"));
        node.AddRounds("body", Iteration.CurrentValue);
    }

    public override void Start(Burst burst, Activation self, PlanNode node) =>
        Continue(burst, self, node, Whole(burst, self, node, node.Of<Range>().Start, 0));

    public override void ChildCompleted(Burst burst, Activation self, Activation child, ImmutableArray<string> outcomes)
    {
        var node = burst.Plan.Nodes[self.Node];
        Continue(burst, self, node, self.State.AsNumber() + Whole(burst, self, node, node.Of<Range>().Step, 1));
    }

    public void Enter(Burst burst, Activation loop, Activation round)
    {
        Iteration.Set(burst, round, loop.State);
        burst.KeepResult(loop, burst.Plan.Nodes[loop.Node], Iteration.CurrentValue, loop.State);
    }

    private static void Continue(Burst burst, Activation self, PlanNode node, double at)
    {
        var range = node.Of<Range>();
        var step = Whole(burst, self, node, range.Step, 1);
        if (step == 0)
        {
            throw new Stuck(new Sentence(
                $"Vòng lặp “{node.Label}” có bước đếm bằng 0 nên không bao giờ kết thúc; đặt bước đếm khác 0.",
                $"The loop “{node.Label}” counts in steps of 0 and would never end; give it another step."));
        }

        var end = Whole(burst, self, node, range.End, 0);
        var within = step > 0 ? at < end : at > end;
        if (node.Children.IsEmpty || !(within || (at == end && Inclusive(burst, self, range))))
        {
            burst.Complete(self);
            return;
        }

        burst.Record(new ActivityRemembered(self.Id, at));
        burst.Schedule(node.Children[0], self.Id);
    }

    private static bool Inclusive(Burst burst, Activation self, Range range) =>
        range.Inclusive.Evaluate(burst, self.Id).IsNull || range.Inclusive.Holds(burst, self.Id);

    private static double Whole(Burst burst, Activation self, PlanNode node, Expression expression, double otherwise)
    {
        var value = expression.Evaluate(burst, self.Id);
        if (value.IsNull)
        {
            return otherwise;
        }

        var number = value.Kind switch
        {
            ValueKind.Number => value.AsNumber(),
            ValueKind.Text when double.TryParse(value.AsText(), NumberStyles.Float, CultureInfo.InvariantCulture, out var read) => read,
            _ => double.NaN,
        };
        return double.IsFinite(number)
            ? Math.Truncate(number)
            : throw new Stuck(new Sentence(
                $"Vòng lặp “{node.Label}” cần một số nguyên, nhưng gặp “{value}”.",
                $"The loop “{node.Label}” needs a whole number and found “{value}”."));
    }

    private sealed record Range(Expression Start, Expression End, Expression Step, Expression Inclusive);
}
