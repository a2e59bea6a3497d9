using WorkflowEngine.Activities.Endings;
using WorkflowEngine.Activities.Flow;
using WorkflowEngine.Activities.Procedures;
using WorkflowEngine.Words;

namespace WorkflowEngine.Verification.Structure;

/// <summary>
/// Every way ends, and in a procedure it ends in a result that was issued or returned, or in a refusal, a stop or a
/// withdrawal.
/// </summary>
internal sealed class EndCheck : Check
{
    private static readonly Sentence IssueOrStop = new(
        "Cho đường này đi qua bước Cấp kết quả hoặc Trả kết quả trước khi kết thúc, hoặc kết thúc bằng bước Dừng (từ chối, dừng giải quyết, rút hồ sơ).",
        "Let the path pass an Issue or Return step before it ends, or end it with a Stop step (refuse, stop, withdraw).");

    public override void Run(CheckedDocument document, FindingLog log)
    {
        foreach (var flow in document.Flows)
        {
            FindDeadEnds(flow, log);
            FindEndless(flow, log);
        }

        if (document.Facts is not null && document.Root is { } root)
        {
            FindWithoutResult(root, log);
        }
    }

    private static void FindDeadEnds(Flow flow, FindingLog log)
    {
        for (var step = 0; step < flow.Steps.Length; step++)
        {
            if (flow.IsReached(step) && !flow.IsEnd(step) && flow.Graph.Outbound[step].IsEmpty && !flow.Ports[step].IsChosen && flow.Document.Facts is not null)
            {
                log.Error(FindingCodes.DeadEnd, Where.Step(flow.Steps[step]).Along(flow.PathTo(step)), new Sentence(
                    $"Bước “{flow.Steps[step].Label}” không dẫn tới đâu và cũng không phải bước kết thúc.",
                    $"Step “{flow.Steps[step].Label}” leads nowhere and is no end."), new Sentence(
                    "Nối bước này tới bước tiếp theo, tới Kết thúc hoặc tới bước Dừng.",
                    "Connect it to the next step, to End or to a Stop step."));
            }
        }
    }

    /// <summary>Steps from which no end is reached, told once for the step where the way goes in.</summary>
    private static void FindEndless(Flow flow, FindingLog log)
    {
        var leadsOut = LeadsOut(flow);
        var first = flow.Graph.Start < 0 ? null : flow.Way(flow.Graph.Start, step => !leadsOut[step], _ => true);
        if (first is { } way)
        {
            log.Error(FindingCodes.NeverEnds, Where.Step(flow.Steps[way[^1]]).Along(flow.Ids(way)), new Sentence(
                $"Từ bước “{flow.Steps[way[^1]].Label}” không có đường nào tới chỗ kết thúc: hồ sơ đi vòng mãi.",
                $"From step “{flow.Steps[way[^1]].Label}” no path leads to an end: the dossier would go round for ever."), new Sentence(
                "Thêm một đường ra khỏi vòng này, tới Kết thúc hoặc tới bước Dừng.",
                "Add a way out of the circle, to End or to a Stop step."));
        }
    }

    private static bool[] LeadsOut(Flow flow)
    {
        var into = flow.Graph.Connections.ToLookup(connection => connection.Target, connection => connection.Source);
        var leadsOut = new bool[flow.Steps.Length];
        var found = new Stack<int>(Enumerable.Range(0, flow.Steps.Length).Where(step => IsExit(flow, step)));
        while (found.TryPop(out var step))
        {
            if (leadsOut[step])
            {
                continue;
            }

            leadsOut[step] = true;
            foreach (var source in into[step])
            {
                found.Push(source);
            }
        }

        return leadsOut;
    }

    private static bool IsExit(Flow flow, int step) =>
        flow.IsEnd(step) || flow.Graph.Outbound[step].IsEmpty || !flow.OpenPorts(step).IsEmpty || flow.Ports[step].Known.IsDefault;

    private static void FindWithoutResult(Flow flow, FindingLog log)
    {
        if (flow.Graph.Start < 0)
        {
            return;
        }

        var branching = flow.Branching;
        var hasResult = new bool[flow.Steps.Length];
        foreach (var step in flow.Order)
        {
            var into = flow.Graph.ForwardInbound[step].Select(index => flow.Graph.Connections[index].Source).Where(flow.IsReached).ToList();
            var comesWith = into.Count > 0 && (branching.IsParallel(step) ? into.Exists(at => hasResult[at]) : into.TrueForAll(at => hasResult[at]));
            hasResult[step] = comesWith || GivesResult(flow, step);
        }

        foreach (var step in flow.Order)
        {
            if (hasResult[step] || !EndsSilently(flow, step))
            {
                continue;
            }

            var way = flow.Way(flow.Graph.Start, at => at == step, connection => !connection.Back && !GivesResult(flow, connection.Source));
            log.Error(FindingCodes.EndsWithoutResult, Where.Step(flow.Steps[step]).Along(way is { } found ? flow.Ids(found) : flow.PathTo(step)), new Sentence(
                $"Có đường kết thúc ở “{flow.Steps[step].Label}” mà chưa cấp hay trả kết quả, cũng không từ chối hoặc dừng hồ sơ.",
                $"A path ends at “{flow.Steps[step].Label}” without a result issued or returned, and without refusing or stopping the dossier."), IssueOrStop);
        }
    }

    private static bool GivesResult(Flow flow, int step) =>
        flow.Document.Within(flow.Steps[step]).Any(inner => inner.Kind is Issue or Return);

    private static bool EndsSilently(Flow flow, int step) => flow.Steps[step].Kind switch
    {
        End or Finish or Complete => true,
        Stop or Fault => false,
        _ => flow.Graph.Outbound[step].Length > 0 && !flow.Ports[step].IsChosen && !flow.OpenPorts(step).IsEmpty,
    };
}
