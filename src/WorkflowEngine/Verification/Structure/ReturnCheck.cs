using WorkflowEngine.Activities.Procedures;
using WorkflowEngine.Words;

namespace WorkflowEngine.Verification.Structure;

/// <summary>Where a procedure issues results, nothing is handed over before one was issued.</summary>
internal sealed class ReturnCheck : Check
{
    public override void Run(CheckedDocument document, FindingLog log)
    {
        if (document.Facts is null || document.Root is not { Graph.Start: >= 0 } flow || !document.Plan.Nodes.Any(node => node.Kind is Issue))
        {
            return;
        }

        for (var step = 0; step < flow.Steps.Length; step++)
        {
            if (flow.Steps[step].Kind is Return && WayAround(flow, step) is { } way)
            {
                log.Error(FindingCodes.ReturnsNothing, Where.Step(flow.Steps[step]).Along(flow.Ids(way)), new Sentence(
                    $"Có đường tới bước trả kết quả “{flow.Steps[step].Label}” mà chưa qua bước cấp kết quả: không có gì để trả.",
                    $"A path comes to “{flow.Steps[step].Label}” without a result issued: there is nothing to hand over."), new Sentence(
                    "Cho đường này qua bước Cấp kết quả, hoặc kết thúc bằng bước Dừng.",
                    "Let the path pass an Issue step, or end it with a Stop step."));
            }
        }
    }

    /// <summary>A way on which nothing was issued; on a parallel branch that meets the issuing one, the join waits for it.</summary>
    private static System.Collections.Immutable.ImmutableArray<int>? WayAround(Flow flow, int target)
    {
        var issued = new bool[flow.Steps.Length];
        var branching = flow.Branching;
        foreach (var step in flow.Order)
        {
            var into = flow.Graph.ForwardInbound[step].Select(index => flow.Graph.Connections[index].Source).Where(flow.IsReached).ToList();
            issued[step] = flow.Document.Within(flow.Steps[step]).Any(inner => inner.Kind is Issue)
                || (into.Count > 0 && (branching.IsParallel(step) ? into.Exists(at => issued[at]) : into.TrueForAll(at => issued[at])));
        }

        return issued[target] || !flow.Order.Contains(target)
            ? null
            : flow.Way(flow.Graph.Start, at => at == target, connection => !connection.Back && !issued[connection.Target]);
    }
}
