using WorkflowEngine.Activities.Procedures;
using WorkflowEngine.Plans;
using WorkflowEngine.Words;

namespace WorkflowEngine.Verification.Times;

/// <summary>
/// Every official's step has its time, and no step alone has more than the whole procedure. Handing over needs none: the
/// agency's time ends when the result is issued, and the applicant comes when they like.
/// </summary>
internal sealed class StepTimeCheck : Check
{
    public override void Run(CheckedDocument document, FindingLog log)
    {
        if (document.Facts is not { } facts)
        {
            return;
        }

        var limits = facts.TimeLimits.Select(fact => fact.Limit?.ToTimeLimit()).OfType<Deadlines.TimeLimit>().ToList();
        foreach (var step in document.HumanSteps)
        {
            if (step.Of<StepSettings>().Time is null)
            {
                if (step.Kind is Return)
                {
                    continue;
                }

                log.Warning(FindingCodes.NoStepTime, Where.Step(step, "time"), new Sentence(
                    $"Bước “{step.Label}” chưa có thời gian thực hiện.",
                    $"Step “{step.Label}” has no time of its own."), new Sentence(
                    "Ghi thời gian của bước, ví dụ 0.5 wd hoặc 4 h.",
                    "Give the step's time, for example 0.5 wd or 4 h."));
                continue;
            }

            var load = StepLoad.Of(document, step);
            if (step.Kind is not Consult && limits.Count > 0 && load != default && limits.TrueForAll(limit =>
                TimedPath.Weight(load, limit, document.World) > TimedPath.Weight(StepLoad.Of(document.World, limit), limit, document.World)))
            {
                var longest = limits.MaxBy(limit => TimedPath.Weight(StepLoad.Of(document.World, limit), limit, document.World));
                Tell(step, longest, log);
            }
        }
    }

    private static void Tell(PlanNode step, Deadlines.TimeLimit limit, FindingLog log)
    {
        var time = step.Of<StepSettings>().Time!.Value.Words;
        log.Error(FindingCodes.StepOverLimit, Where.Step(step, "time"), new Sentence(
            $"Riêng bước “{step.Label}” đã được {time.Vi}, dài hơn cả thời hạn của thủ tục ({limit.Words.Vi}).",
            $"Step “{step.Label}” alone has {time.En}, more than the whole procedure ({limit.Words.En})."), new Sentence(
            "Rút ngắn thời gian của bước, hoặc sửa thời hạn nếu chép sai.",
            "Shorten the step, or correct the limit if it was copied wrongly."));
    }
}
