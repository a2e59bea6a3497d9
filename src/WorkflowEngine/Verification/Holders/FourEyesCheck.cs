using WorkflowEngine.Activities.Procedures;
using WorkflowEngine.Plans;
using WorkflowEngine.Words;

namespace WorkflowEngine.Verification.Holders;

/// <summary>Other eyes than those of an earlier step are there, everywhere.</summary>
internal sealed class FourEyesCheck : Check
{
    public override WorldParts Needs => WorldParts.Office;

    public override void Run(CheckedDocument document, FindingLog log)
    {
        if (Reception.Of(document) is not { } reception)
        {
            return;
        }

        foreach (var step in document.HumanSteps)
        {
            foreach (var named in step.Of<StepSettings>().Holder.FourEyesWith)
            {
                if (document.NodeOf(named) is { Settings: StepSettings } earlier)
                {
                    Run(document, (step, earlier), reception, log);
                }
            }
        }
    }

    private static void Run(CheckedDocument document, (PlanNode Later, PlanNode Earlier) steps, Reception reception, FindingLog log)
    {
        var (later, earlier) = (steps.Later.Of<StepSettings>().Holder, steps.Earlier.Of<StepSettings>().Holder);
        if (later.UnitAnswer is not null || earlier.UnitAnswer is not null)
        {
            return;
        }

        var answers = document.World.Holders;
        if (answers.AloneFor(later.Rule, earlier.Rule, reception) is not { } alone)
        {
            return;
        }

        var name = answers.Office.FindPerson(alone.Person)?.Name ?? alone.Person;
        log.Error(FindingCodes.NoOtherEyes, Where.Step(steps.Later, "fourEyesWith").Along([steps.Earlier.Id, steps.Later.Id]), new Sentence(
            $"Hồ sơ nhận tại {alone.Case.Receiving.Name.Vi}: “{steps.Later.Label}” phải do người khác với “{steps.Earlier.Label}” làm, nhưng cả hai chỉ có {name}.",
            $"For dossiers received at {alone.Case.Receiving.Name.En}, “{steps.Later.Label}” must be done by somebody else than “{steps.Earlier.Label}”, but for both there is only {name}."), new Sentence(
            "Bố trí thêm một người giữ một trong hai vai trò, hoặc giao một trong hai bước cho đơn vị khác.",
            "Give somebody else one of the two roles, or give one of the steps to another unit."));
    }
}
