using WorkflowEngine.Activities.Flow;
using WorkflowEngine.Plans;
using WorkflowEngine.Verification.Times;
using WorkflowEngine.Words;

namespace WorkflowEngine.Verification.Rules;

/// <summary>Decisions decide: no case that an earlier one always takes away, no condition that is always the same.</summary>
internal sealed class SwitchCheck : Check
{
    private static readonly Sentence Rewrite = new(
        "Sửa điều kiện, hoặc bỏ nhánh không bao giờ đi tới.",
        "Correct the condition, or remove the way that is never taken.");

    public override void Run(CheckedDocument document, FindingLog log)
    {
        foreach (var node in document.Plan.Nodes)
        {
            if (node.Kind is FlowDecision && ConditionOf(node.Settings as Expression) is { } condition && condition.Under(Assumptions.None) is { } always)
            {
                log.Warning(FindingCodes.DeadBranch, Where.Step(node, "condition"), new Sentence(
                    $"Điều kiện của “{node.Label}” luôn {(always ? "đúng" : "sai")}: nhánh “{(always ? "False" : "True")}” không bao giờ đi tới.",
                    $"The condition of “{node.Label}” is always {(always ? "true" : "false")}: “{(always ? "False" : "True")}” is never taken."), Rewrite);
            }
            else if (node.Settings is SwitchCases cases)
            {
                Run(node, cases, log);
            }
        }
    }

    private static void Run(PlanNode node, SwitchCases cases, FindingLog log)
    {
        var labels = new HashSet<string>(StringComparer.Ordinal);
        var before = Assumptions.None;
        for (var i = 0; i < cases.Cases.Length; i++)
        {
            var one = cases.Cases[i];
            if (!labels.Add(one.Label))
            {
                log.Error(FindingCodes.DoubledCase, Where.Step(node, $"cases[{i}].label"), new Sentence(
                    $"“{node.Label}” có hai trường hợp cùng tên “{one.Label}”.",
                    $"“{node.Label}” has two cases called “{one.Label}”."), new Sentence("Đặt tên khác cho một trường hợp.", "Give one of them another name."));
            }

            if (ConditionOf(one.Condition) is not { } condition)
            {
                continue;
            }

            if (condition.Under(before) == false)
            {
                log.Error(FindingCodes.DeadBranch, Where.Step(node, $"cases[{i}].condition"), new Sentence(
                    $"Trường hợp “{one.Label}” của “{node.Label}” không bao giờ đi tới: điều kiện luôn sai, hoặc trường hợp đứng trước đã lấy hết.",
                    $"Case “{one.Label}” of “{node.Label}” is never taken: its condition never holds once the cases before it were passed."), Rewrite);
            }

            before = before.With(condition, false);
        }
    }

    private static Condition? ConditionOf(Expression? expression) => Condition.Of(expression);
}
