using WorkflowEngine.Activities.Flow;
using WorkflowEngine.Words;

namespace WorkflowEngine.Verification.Structure;

/// <summary>A flowchart begins at one place.</summary>
internal sealed class StartCheck : Check
{
    private static readonly Sentence OneStart = new(
        "Để lại đúng một bước Bắt đầu và nối nó tới bước đầu tiên.",
        "Keep exactly one Start step and connect it to the first step.");

    public override void Run(CheckedDocument document, FindingLog log)
    {
        foreach (var flow in document.Flows)
        {
            Run(flow, log);
        }
    }

    private static void Run(Flow flow, FindingLog log)
    {
        if (flow.Steps.IsEmpty)
        {
            log.Error(FindingCodes.NoStart, Where.Step(flow.Node), new Sentence(
                $"Lưu đồ “{flow.Node.Label}” không có bước nào.",
                $"The flowchart “{flow.Node.Label}” has no steps."), OneStart);
            return;
        }

        var starts = flow.Steps.Where(step => step.Kind is FlowStart).ToList();
        if (starts.Count > 1)
        {
            log.Error(FindingCodes.ManyStarts, Where.Step(starts[1]), Many(flow, starts.Count), OneStart);
            return;
        }

        var element = flow.Document.ElementOf(flow.Node);
        if (starts.Count == 1 || element?.Start is not null || flow.Steps.Any(step => flow.Document.ElementOf(step) is { CanStart: true }))
        {
            return;
        }

        var targets = flow.Graph.Connections.Select(connection => connection.Target).ToHashSet();
        var free = Enumerable.Range(0, flow.Steps.Length).Count(step => !targets.Contains(step));
        if (free == 0)
        {
            log.Error(FindingCodes.NoStart, Where.Step(flow.Node), new Sentence(
                $"Lưu đồ “{flow.Node.Label}” không có bước Bắt đầu và bước nào cũng có mũi tên đi vào, nên không biết bắt đầu từ đâu.",
                $"The flowchart “{flow.Node.Label}” has no Start and every step has an arrow into it, so nothing says where it begins."), OneStart);
        }
        else if (free > 1)
        {
            log.Error(FindingCodes.ManyStarts, Where.Step(flow.Node), Many(flow, free), OneStart);
        }
    }

    private static Sentence Many(Flow flow, int count) => new(
        $"Lưu đồ “{flow.Node.Label}” phải bắt đầu từ một chỗ, nhưng có {count} chỗ bắt đầu.",
        $"The flowchart “{flow.Node.Label}” must begin at one place but has {count}.");
}
