using WorkflowEngine.Tables;
using WorkflowEngine.Words;

namespace WorkflowEngine.Verification.Ports;

/// <summary>Connections leave by ports that exist, once each, and no outcome leads nowhere.</summary>
internal sealed class ConnectionCheck : Check
{
    public override void Run(CheckedDocument document, FindingLog log)
    {
        foreach (var flow in document.Flows)
        {
            for (var step = 0; step < flow.Steps.Length; step++)
            {
                CheckPorts(flow, step, log);
                CheckDoubled(flow, step, log);
                CheckSplit(flow, step, log);
                if (flow.IsReached(step))
                {
                    CheckOpen(flow, step, log);
                }
            }
        }
    }

    private static void CheckPorts(Flow flow, int step, FindingLog log)
    {
        foreach (var port in flow.From(step).Select(connection => connection.Port).Distinct())
        {
            if (!flow.Ports[step].Has(port))
            {
                var known = flow.Ports[step].Known.IsEmpty ? "" : string.Join(", ", flow.Ports[step].Known);
                log.Error(FindingCodes.UnknownPort, Where.Step(flow.Steps[step], port), new Sentence(
                    $"Mũi tên từ bước “{flow.Steps[step].Label}” đi ra bằng kết quả “{port}” mà bước không có{(known.Length == 0 ? "" : "; bước có: " + known)}.",
                    $"An arrow leaves step “{flow.Steps[step].Label}” by the port “{port}”, which the step does not have{(known.Length == 0 ? "" : "; it has: " + known)}."), new Sentence(
                    "Nối lại từ đúng kết quả, hoặc bỏ mũi tên.",
                    "Connect from the right port, or remove the arrow."));
            }
        }
    }

    private static void CheckDoubled(Flow flow, int step, FindingLog log)
    {
        var seen = new HashSet<(string, int)>();
        foreach (var connection in flow.From(step))
        {
            if (!seen.Add((connection.Port, connection.Target)))
            {
                var target = flow.Steps[connection.Target].Label;
                var name = RowKinds.NameOf(flow.Steps[step].Type, connection.Port);
                log.Error(FindingCodes.DoubledConnection, Where.Step(flow.Steps[step], connection.Port), new Sentence(
                    $"Hai mũi tên cùng đi từ kết quả “{name.Vi}” của “{flow.Steps[step].Label}” tới “{target}”.",
                    $"Two arrows lead from the outcome “{name.En}” of “{flow.Steps[step].Label}” to “{target}”."), new Sentence(
                    "Bỏ bớt một mũi tên.",
                    "Remove one of them."));
            }
        }
    }

    /// <summary>Ways that are taken together must come together again: none of them goes back, and none ends the dossier meanwhile.</summary>
    private static void CheckSplit(Flow flow, int step, FindingLog log)
    {
        if (flow.From(step).Length < 2)
        {
            return;
        }

        foreach (var port in flow.From(step).GroupBy(connection => connection.Port))
        {
            var targets = port.DistinctBy(connection => connection.Target).ToList();
            if (targets.Count < 2 || !(targets.Exists(connection => connection.Back) || targets.Exists(connection => EndsAtOnce(flow, connection.Target))))
            {
                continue;
            }

            var name = RowKinds.NameOf(flow.Steps[step].Type, port.Key);
            var labels = string.Join(", ", targets.Select(connection => $"“{flow.Steps[connection.Target].Label}”"));
            log.Error(FindingCodes.SplitPort, Where.Step(flow.Steps[step], port.Key).Along(flow.PathTo(step)), new Sentence(
                $"Kết quả “{name.Vi}” của bước “{flow.Steps[step].Label}” dẫn cùng lúc tới {labels}, trong đó có đường quay lại hoặc kết thúc hồ sơ khi đường kia còn đang chạy.",
                $"The outcome “{name.En}” of step “{flow.Steps[step].Label}” leads to {labels} at once; one of them goes back or ends the dossier while the other still runs."), new Sentence(
                "Giữ lại một mũi tên cho kết quả này; muốn làm song song thì cho các nhánh gặp nhau ở một bước gộp.",
                "Keep one arrow for the outcome; where steps are to run in parallel, let the branches meet in a join."));
        }
    }

    /// <summary>Whether the dossier ends by this way before anybody does anything.</summary>
    private static bool EndsAtOnce(Flow flow, int step)
    {
        for (var seen = 0; seen <= flow.Steps.Length; seen++)
        {
            if (flow.IsEnd(step))
            {
                return true;
            }

            if (flow.Document.Waits(flow.Steps[step]) || flow.Graph.Outbound[step].Length != 1 || flow.Graph.ForwardInbound[step].Length > 1)
            {
                return false;
            }

            step = flow.From(step).Single().Target;
        }

        return false;
    }

    private static void CheckOpen(Flow flow, int step, FindingLog log)
    {
        var ports = flow.Ports[step];
        if (!ports.IsChosen && flow.Graph.Outbound[step].IsEmpty)
        {
            return;
        }

        foreach (var port in flow.OpenPorts(step))
        {
            var name = RowKinds.NameOf(flow.Steps[step].Type, port);
            log.Add(ports.IsChosen || flow.Document.Facts is not null ? FindingSeverity.Error : FindingSeverity.Warning, FindingCodes.OpenPort, Where.Step(flow.Steps[step], port).Along(flow.PathTo(step)), new Sentence(
                $"Kết quả “{name.Vi}” của bước “{flow.Steps[step].Label}” chưa nối tới đâu: hồ sơ ra bằng đường này sẽ kết thúc mà không ai biết.",
                $"The outcome “{name.En}” of step “{flow.Steps[step].Label}” leads nowhere: a dossier that leaves by it ends without anybody knowing."), new Sentence(
                $"Nối “{name.Vi}” tới bước tiếp theo, tới Kết thúc hoặc tới bước Dừng.",
                $"Connect “{name.En}” to the next step, to End or to a Stop step."));
        }
    }
}
