using WorkflowEngine.Activities.Procedures;
using WorkflowEngine.Plans;
using WorkflowEngine.Procedures;
using WorkflowEngine.Verification.Times;
using WorkflowEngine.Words;

namespace WorkflowEngine.Verification.Law;

/// <summary>A procedure that is all online needs nobody to come; one that is not says why (NĐ 224/2026/NĐ-CP art. 14).</summary>
internal sealed class ServiceLevelCheck : Check
{
    public override void Run(CheckedDocument document, FindingLog log)
    {
        if (document.Facts is not { } facts)
        {
            return;
        }

        var presence = document.HumanSteps.Where(step => step.Of<StepSettings>().Presence).ToList();
        var assumed = Assumptions.None.With(new Condition.Part("channel", "'online'"), true);
        for (var i = 0; i < facts.ServiceLevels.Length; i++)
        {
            var level = facts.ServiceLevels[i];
            if (level.Level == ServiceLevel.Partial && string.IsNullOrWhiteSpace(level.Reason?.Vi))
            {
                log.Error(FindingCodes.PartialWithoutReason, Where.Fact($"serviceLevels[{i}].reason"), new Sentence(
                    "Dịch vụ công trực tuyến một phần phải kèm lý do đã công bố.",
                    "A partial online service needs its published reason."), new Sentence(
                    "Ghi lý do theo Điều 14 Nghị định 224/2026/NĐ-CP, hoặc chuyển thành toàn trình.",
                    "Give the reason by article 14 of Decree 224/2026/NĐ-CP, or make the service fully online."));
            }

            var condition = level.When is null ? null : Condition.Of(level.When.Source);
            if (level.Level == ServiceLevel.Full && presence.Count > 0)
            {
                CheckFull(document, condition is null ? assumed : assumed.With(condition, true), (presence, i), log);
            }

            assumed = condition is null ? assumed : assumed.With(condition, false);
            if (condition is null)
            {
                TellRest(facts.ServiceLevels.Length, i, log);
                return;
            }
        }
    }

    /// <summary>Behind a level without a condition no other one is ever asked for.</summary>
    private static void TellRest(int levels, int last, FindingLog log)
    {
        if (last + 1 < levels)
        {
            log.Error(FindingCodes.LevelNeverApplies, Where.Fact($"serviceLevels[{last + 1}]"), new Sentence(
                $"Mức độ dịch vụ thứ {last + 2} không bao giờ được áp dụng, vì mức đứng trước không có điều kiện.",
                $"Service level {last + 2} never applies, for the one before it has no condition."), new Sentence(
                "Ghi điều kiện cho mức đứng trước, hoặc bỏ mức này.",
                "Give the one before it a condition, or remove this one."));
        }
    }

    private static void CheckFull(CheckedDocument document, Assumptions assumed, (List<PlanNode> Steps, int Level) presence, FindingLog log)
    {
        var reached = document.Root is { Graph.Start: >= 0 } flow ? new LongestPath(flow).Reached(assumed) : null;
        foreach (var step in presence.Steps)
        {
            var at = document.Root?.Steps.IndexOf(step) ?? -1;
            if (at < 0 || reached is null || reached[at])
            {
                log.Error(FindingCodes.FullNeedsPresence, Where.Step(step, "presence").Along(at < 0 ? [step.Id] : document.Root!.PathTo(at)), new Sentence(
                    $"Thủ tục ghi là toàn trình, nhưng bước “{step.Label}” đòi người dân đến trực tiếp.",
                    $"The procedure is declared fully online, but step “{step.Label}” needs somebody to come in person."), new Sentence(
                    $"Bỏ yêu cầu đến trực tiếp ở bước này, hoặc ghi serviceLevels[{presence.Level}] là một phần kèm lý do.",
                    $"Do without presence in this step, or make serviceLevels[{presence.Level}] partial with its reason."));
            }
        }
    }
}
