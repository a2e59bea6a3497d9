using WorkflowEngine.Plans;
using WorkflowEngine.Words;

namespace WorkflowEngine.Verification.Structure;

/// <summary>Arrows that lead back: they may, when every way to their source comes through their target, and when somebody or time stands between.</summary>
internal sealed class LoopCheck : Check
{
    public override void Run(CheckedDocument document, FindingLog log)
    {
        foreach (var flow in document.Flows.Where(flow => flow.Graph.Start >= 0))
        {
            foreach (var connection in flow.Graph.Connections)
            {
                if (!connection.Back || !flow.IsReached(connection.Source))
                {
                    continue;
                }

                if (!connection.Lawful)
                {
                    TellUnlawful(flow, connection, log);
                }

                FindIdle(flow, connection, log);
            }
        }
    }

    private static void TellUnlawful(Flow flow, FlowConnection back, FindingLog log)
    {
        var (source, target) = (flow.Steps[back.Source], flow.Steps[back.Target]);
        var around = flow.Way(flow.Graph.Start, at => at == back.Source, connection => !connection.Back && connection.Target != back.Target && connection.Source != back.Target);
        log.Error(FindingCodes.BackEdge, Where.Step(source, back.Port).Along(around is { } way ? flow.Ids(way) : flow.PathTo(back.Source)), new Sentence(
            $"Mũi tên “{back.Port}” quay lại từ “{source.Label}” về “{target.Label}”, nhưng có đường tới “{source.Label}” mà không qua “{target.Label}”.",
            $"The arrow “{back.Port}” leads back from “{source.Label}” to “{target.Label}”, but a path reaches “{source.Label}” without passing “{target.Label}”."), new Sentence(
            $"Cho mũi tên quay về một bước mà mọi đường tới “{source.Label}” đều đi qua, hoặc thêm một bước “{target.Label}” riêng cho đường này.",
            $"Let the arrow lead back to a step that every path to “{source.Label}” passes, or give this path a “{target.Label}” of its own."));
    }

    private static void FindIdle(Flow flow, FlowConnection back, FindingLog log)
    {
        if (Waits(flow, back.Source) || Waits(flow, back.Target))
        {
            return;
        }

        var idle = flow.Way(back.Target, at => at == back.Source, connection => !connection.Back && !Waits(flow, connection.Target));
        if (idle is { } way)
        {
            var label = flow.Steps[back.Target].Label;
            log.Error(FindingCodes.IdleLoop, Where.Step(flow.Steps[back.Source], back.Port).Along([.. flow.Ids(way), flow.Steps[back.Target].Id]), new Sentence(
                $"Vòng quay lại “{label}” không có bước nào chờ người làm hay chờ thời gian: hệ thống sẽ chạy vòng cho tới khi bị dừng.",
                $"The loop back to “{label}” has no step that waits for a person or for time: the system would run round it until it is stopped."), new Sentence(
                "Đặt vào vòng này một bước có người làm hoặc một bước chờ, hoặc bỏ mũi tên quay lại.",
                "Put a step that somebody does, or a wait, into the loop, or remove the arrow back."));
        }
    }

    private static bool Waits(Flow flow, int step) => flow.Document.Waits(flow.Steps[step]);
}
