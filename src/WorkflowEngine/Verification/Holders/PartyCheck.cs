using WorkflowEngine.Activities.Procedures;
using WorkflowEngine.Words;

namespace WorkflowEngine.Verification.Holders;

/// <summary>A consultation asks somebody.</summary>
internal sealed class PartyCheck : Check
{
    public override void Run(CheckedDocument document, FindingLog log)
    {
        foreach (var step in document.HumanSteps)
        {
            if (step.Settings is Consult.ConsultSettings { Parties.IsEmpty: true, PartiesFrom: null })
            {
                log.Error(FindingCodes.NoParties, Where.Step(step, "parties"), new Sentence(
                    $"Bước lấy ý kiến “{step.Label}” không hỏi đơn vị nào, nên luôn coi như mọi nơi đã đồng ý.",
                    $"The consultation “{step.Label}” asks no unit, so that everybody always counts as having agreed."), new Sentence(
                    "Ghi các đơn vị được hỏi ở “parties”, hoặc bỏ bước này.",
                    "Name the units to ask in “parties”, or remove the step."));
            }
        }
    }
}
