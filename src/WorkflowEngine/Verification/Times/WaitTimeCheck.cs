using WorkflowEngine.Activities.Procedures;
using WorkflowEngine.Words;

namespace WorkflowEngine.Verification.Times;

/// <summary>
/// Who is asked for something is told until when: without a time the dossier waits for ever. A payment may be left open, as
/// the law does after its first term is over.
/// </summary>
internal sealed class WaitTimeCheck : Check
{
    public override void Run(CheckedDocument document, FindingLog log)
    {
        if (document.Facts is null)
        {
            return;
        }

        foreach (var step in document.Plan.Nodes)
        {
            var open = step.Settings switch
            {
                Consult.ConsultSettings consult => consult.Time is null,
                ApplicantSettings applicant => applicant.Time is null && step.Kind is not Pay,
                _ => false,
            };
            if (open && document.ElementOf(step)?.Text("time") is null or "")
            {
                // the silence of these two has an effect, which would never come
                var severity = step.Kind is Consult or Confirm ? FindingSeverity.Error : FindingSeverity.Warning;
                log.Add(severity, FindingCodes.WaitWithoutTime, Where.Step(step, "time"), new Sentence(
                    $"Bước “{step.Label}” chờ trả lời mà không ghi chờ đến khi nào: không ai trả lời thì hồ sơ nằm lại mãi.",
                    $"Step “{step.Label}” waits for an answer and does not say until when: without one the dossier stays there for ever."), new Sentence(
                    "Ghi thời gian chờ, ví dụ 5 wd hoặc 10 d.",
                    "Give the time to wait, for example 5 wd or 10 d."));
            }
        }
    }
}
