using System.Globalization;
using WorkflowEngine.Activities.Procedures;
using WorkflowEngine.Plans;
using WorkflowEngine.Procedures;
using WorkflowEngine.Words;

namespace WorkflowEngine.Verification.Times;

/// <summary>A consultation during which the clock runs is over before the limit is, on every working day of the year.</summary>
internal sealed class ConsultWindowCheck : Check
{
    public override WorldParts Needs => WorldParts.Calendar;

    public override void Run(CheckedDocument document, FindingLog log)
    {
        if (document.Facts is not { } facts || document.Root is not { Graph.Start: >= 0 } flow)
        {
            return;
        }

        LongestPath? ways = null;
        foreach (var step in document.HumanSteps.Where(step => step.Settings is Consult.ConsultSettings { Time: not null }))
        {
            if (!StepLoad.Runs(step.Of<Consult.ConsultSettings>().Clock, ClockCause.Consult, document.World) || flow.Steps.IndexOf(step) is not (>= 0 and var at))
            {
                continue;
            }

            ways ??= new LongestPath(flow);
            List<Condition> conditions = [.. ways.Conditions];
            for (var i = 0; i < facts.TimeLimits.Length; i++)
            {
                if (LimitCases.Of(facts, i, conditions).Any(assumed => ways.Reached(assumed)[at]))
                {
                    Run(document, step, facts.TimeLimits[i], flow.PathTo(at), log);
                }
            }
        }
    }

    private static void Run(CheckedDocument document, PlanNode step, TimeLimitFact fact, System.Collections.Immutable.ImmutableArray<string> path, FindingLog log)
    {
        if (fact.Limit?.ToTimeLimit() is not { } limit)
        {
            return;
        }

        var window = step.Of<StepSettings>().Time!.Value;
        var windows = document.World.Windows;
        var answer = windows.Of(window, limit);
        if (answer.First is { } first)
        {
            log.Error(FindingCodes.ConsultOverLimit, Where.Step(step, "time").Along(path), new Sentence(
                $"Thời gian lấy ý kiến {window.Words.Vi} ở bước “{step.Label}” kết thúc sau thời hạn “{fact.Id}” ({limit.Words.Vi}) ở {answer.Over} trên {answer.Days} ngày làm việc của năm {windows.Year}, ví dụ khi bắt đầu ngày {first.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture)}.",
                $"The consultation of {window.Words.En} in step “{step.Label}” ends after the limit “{fact.Id}” ({limit.Words.En}) on {answer.Over} of {answer.Days} working days of {windows.Year}, for example when it begins on {first.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}."), new Sentence(
                "Rút ngắn thời gian lấy ý kiến, hoặc cho đồng hồ dừng trong lúc chờ nếu luật cho phép.",
                "Shorten the consultation, or let the clock stand still during it where the law allows."));
        }
    }
}
