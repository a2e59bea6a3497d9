using System.Collections.Immutable;
using WorkflowEngine.Activities.Flow;
using WorkflowEngine.Words;

namespace WorkflowEngine.Verification.Structure;

/// <summary>A join that waits for all its branches needs branches that are walked in one run.</summary>
internal sealed class JoinCheck : Check
{
    public override void Run(CheckedDocument document, FindingLog log)
    {
        foreach (var flow in document.Flows.Where(flow => flow.Graph.Start >= 0))
        {
            Branching? branching = null;
            foreach (var step in flow.Order.Where(step => flow.Steps[step].Settings == (object)JoinMode.All))
            {
                branching ??= flow.Branching;
                Run(flow, step, branching, log);
            }
        }
    }

    private static void Run(Flow flow, int join, Branching branching, FindingLog log)
    {
        var into = flow.Graph.ForwardInbound[join].Select(index => flow.Graph.Connections[index]).ToImmutableArray();
        if (into.Select(connection => connection.Source).Distinct().Count() < 2)
        {
            return;
        }

        var parting = branching.PartingOf(join);
        if (parting < 0 || !branching.TakesSeveral(parting))
        {
            var where = flow.Steps[Math.Max(parting, 0)].Label;
            log.Error(FindingCodes.JoinHangs, Where.Step(flow.Steps[join]).Along(flow.PathTo(join)), new Sentence(
                $"Bước gộp “{flow.Steps[join].Label}” chờ đủ mọi nhánh, nhưng “{where}” chỉ chọn một trong các nhánh đó: bước gộp không bao giờ đủ.",
                $"The join “{flow.Steps[join].Label}” waits for every branch, but “{where}” takes only one of them: the join is never satisfied."), WayOut);
        }
        else if (MissesBranch(flow, parting, join) is { } missing)
        {
            log.Error(FindingCodes.JoinHangs, Where.Step(flow.Steps[join]).Along(flow.Ids(missing)), new Sentence(
                $"Bước gộp “{flow.Steps[join].Label}” chờ đủ mọi nhánh, nhưng một nhánh có thể rẽ đi nơi khác sau “{flow.Steps[missing[^1]].Label}” và không bao giờ tới.",
                $"The join “{flow.Steps[join].Label}” waits for every branch, but after “{flow.Steps[missing[^1]].Label}” a branch may turn elsewhere and never arrive."), WayOut);
        }
    }

    private static readonly Sentence WayOut = new(
        "Đổi cách gộp thành “chờ các nhánh đang chạy” (WaitAllActive), hoặc cho mọi nhánh luôn tới bước gộp.",
        "Change the join to wait for the active branches (WaitAllActive), or let every branch always arrive.");

    /// <summary>A way that leaves the parting and can no longer come to the join without going back; null when all come.</summary>
    private static ImmutableArray<int>? MissesBranch(Flow flow, int parting, int join)
    {
        var comes = new bool[flow.Steps.Length];
        comes[join] = true;
        foreach (var step in flow.Order.Reverse())
        {
            comes[step] |= flow.ForwardFrom(step).Any(connection => comes[connection.Target]);
        }

        return flow.Way(
            parting,
            step => step != parting && comes[step] && step != join && flow.ForwardFrom(step).Any(connection => !comes[connection.Target]),
            connection => !connection.Back && comes[connection.Target]);
    }
}
