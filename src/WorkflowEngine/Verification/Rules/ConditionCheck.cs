using System.Text.RegularExpressions;
using WorkflowEngine.Activities.Flow;
using WorkflowEngine.Filings;
using WorkflowEngine.Procedures;
using WorkflowEngine.Verification.Times;
using WorkflowEngine.Words;

namespace WorkflowEngine.Verification.Rules;

/// <summary>Conditions compare, they do not assign, and compare with what can be.</summary>
internal sealed partial class ConditionCheck : Check
{
    private static readonly string[] Channels = [.. Enum.GetValues<Channel>().Select(channel => $"'{FilingRules.CodeOf(channel)}'")];

    public override void Run(CheckedDocument document, FindingLog log)
    {
        if (document.Facts is null)
        {
            return;
        }

        foreach (var rule in document.Plan.StepRules)
        {
            Run(rule.Script.Source, rule.Node.Kind is FlowDecision or FlowSwitch, Where.Step(rule.Node, rule.Member), log);
        }

        foreach (var rule in document.Plan.Rules?.Scripts.Keys ?? [])
        {
            Run(rule.Source, true, Where.Fact(rule.Member), log);
        }
    }

    private static void Run(string source, bool isCondition, Where where, FindingLog log)
    {
        // what the texts and comments of a rule hide is looked at only where there is something to find
        var mayAssign = isCondition && Assignment().IsMatch(source);
        if (!mayAssign && !source.Contains("channel", StringComparison.Ordinal))
        {
            return;
        }

        var plain = Text().Replace(source, "''");
        if (mayAssign && !Statement().IsMatch(plain) && Assignment().IsMatch(plain))
        {
            log.Error(FindingCodes.RuleAssigns, where, new Sentence(
                "Điều kiện dùng “=” là phép gán, không phải so sánh.",
                "The condition uses “=”, which assigns and does not compare."), new Sentence("Viết “===” để so sánh.", "Write “===” to compare."));
        }

        foreach (var part in plain.Contains("channel", StringComparison.Ordinal) ? Condition.Of(source).Parts : [])
        {
            if (part is { Subject: "channel", Text: { } channel } && !Channels.Contains(channel))
            {
                log.Error(FindingCodes.UnknownChoice, where, new Sentence(
                    $"Quy tắc so cách nộp với {channel}; chỉ có: {string.Join(", ", Channels)}.",
                    $"The rule compares the channel with {channel}; there are only: {string.Join(", ", Channels)}."), new Sentence("Sửa mã cách nộp.", "Correct the channel."));
            }
        }
    }

    [GeneratedRegex("""'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`[^`]*`|//[^\n]*""")]
    private static partial Regex Text();

    [GeneratedRegex(@"[;{}]|\b(?:let|const|var|return|function)\b|=>")]
    private static partial Regex Statement();

    [GeneratedRegex("(?<![=!<>+*/%&|?-])=(?![=>])")]
    private static partial Regex Assignment();
}
