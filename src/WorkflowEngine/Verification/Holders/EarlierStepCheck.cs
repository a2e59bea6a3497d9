using WorkflowEngine.Activities.Procedures;
using WorkflowEngine.Plans;
using WorkflowEngine.Words;

namespace WorkflowEngine.Verification.Holders;

/// <summary>Steps that another one names for its people exist, are done by people, and can come before it.</summary>
internal sealed class EarlierStepCheck : Check
{
    public override void Run(CheckedDocument document, FindingLog log)
    {
        foreach (var step in document.HumanSteps)
        {
            var holder = step.Of<StepSettings>().Holder;
            foreach (var named in holder.FourEyesWith)
            {
                Run(document, (step, "fourEyesWith"), named, log);
            }

            if (holder.SameAs is { } same)
            {
                Run(document, (step, "assign"), same, log);
            }

            if (step.Settings is Issue.IssueSettings { SignedBy: { Length: > 0 } signer } && signer != step.Id)
            {
                Run(document, (step, "signedBy"), signer, log);
            }
        }
    }

    private static void Run(CheckedDocument document, (PlanNode Step, string Member) at, string named, FindingLog log)
    {
        var where = Where.Step(at.Step, at.Member);
        if (document.NodeOf(named) is not { } earlier)
        {
            log.Error(FindingCodes.UnknownStep, where, new Sentence(
                $"Bước “{at.Step.Label}” nhắc tới bước “{named}” mà quy trình không có.",
                $"Step “{at.Step.Label}” names a step “{named}” that is not in the procedure."), new Sentence(
                "Sửa mã bước.",
                "Correct the step's id."));
        }
        else if (earlier.Settings is not StepSettings)
        {
            log.Error(FindingCodes.UnknownStep, where, new Sentence(
                $"Bước “{at.Step.Label}” nhắc tới “{earlier.Label}”, nhưng bước đó không do cán bộ làm.",
                $"Step “{at.Step.Label}” names “{earlier.Label}”, which no official does."), new Sentence(
                "Nhắc tới một bước do cán bộ làm.",
                "Name a step that an official does."));
        }
        else if (earlier == at.Step || !CanComeBefore(document, earlier, at.Step))
        {
            log.Error(FindingCodes.StepNotBefore, where, new Sentence(
                $"Bước “{at.Step.Label}” nhắc tới “{earlier.Label}”, nhưng không đường nào đi qua “{earlier.Label}” rồi tới “{at.Step.Label}”.",
                $"Step “{at.Step.Label}” names “{earlier.Label}”, but no path passes “{earlier.Label}” and then comes to “{at.Step.Label}”."), new Sentence(
                "Nhắc tới một bước đứng trước.",
                "Name a step that comes before."));
        }
    }

    private static bool CanComeBefore(CheckedDocument document, PlanNode earlier, PlanNode later)
    {
        foreach (var flow in document.Flows)
        {
            var (from, to) = (IndexIn(flow, document, earlier), IndexIn(flow, document, later));
            if (from >= 0 && to >= 0 && from != to)
            {
                return flow.ReachedFrom([from], _ => true)[to];
            }
        }

        return earlier.Index < later.Index;
    }

    /// <summary>The step of the flowchart that is the node or holds it; -1 when none does.</summary>
    private static int IndexIn(Flow flow, CheckedDocument document, PlanNode node)
    {
        for (var at = node; at.Parent >= 0; at = document.Plan.Nodes[at.Parent])
        {
            if (at.Parent == flow.Node.Index)
            {
                return flow.Steps.IndexOf(at);
            }
        }

        return -1;
    }
}
