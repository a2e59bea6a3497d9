using WorkflowEngine.Activities.Procedures;
using WorkflowEngine.Activities.Signals;
using WorkflowEngine.Procedures;
using WorkflowEngine.Words;

namespace WorkflowEngine.Verification.Times;

/// <summary>What starts a limit happens in the flow, else its clock never runs.</summary>
internal sealed class LimitStartCheck : Check
{
    public override void Run(CheckedDocument document, FindingLog log)
    {
        if (document.Facts is not { } facts)
        {
            return;
        }

        for (var i = 0; i < facts.TimeLimits.Length; i++)
        {
            var from = facts.TimeLimits[i].From;
            if (from != TimeLimitFact.Filed && !Happens(document, from))
            {
                log.Error(FindingCodes.LimitNeverStarts, Where.Fact($"timeLimits[{i}].from"), new Sentence(
                    $"Thời hạn “{facts.TimeLimits[i].Id}” tính từ “{from}”, nhưng quy trình không có bước nào như vậy: đồng hồ không bao giờ chạy.",
                    $"The limit “{facts.TimeLimits[i].Id}” counts from “{from}”, which no step of the flow is: its clock never runs."), new Sentence(
                    "Ghi filed hoặc accepted, hoặc thêm bước chờ sự kiện mang tên này.",
                    "Say filed or accepted, or add a step that waits for an event of this name."));
            }
        }
    }

    private static bool Happens(CheckedDocument document, string from) => document.Plan.Nodes.Any(node => from == TimeLimitFact.Accepted
        ? node.Kind is Receive
        : node.Kind is Event && (document.ElementOf(node)?.Text("eventName") is not { } name || name == from));
}
