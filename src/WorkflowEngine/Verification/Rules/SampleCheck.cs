using WorkflowEngine.Filings;
using WorkflowEngine.Words;

namespace WorkflowEngine.Verification.Rules;

/// <summary>The rules of the facts come to an answer on samples of filled forms: the fees, the limit, what is shown and asked for.</summary>
internal sealed class SampleCheck : Check
{
    public override WorldParts Needs => WorldParts.Calendar;

    public override void Run(CheckedDocument document, FindingLog log)
    {
        if (document.Plan.Rules is not { Scripts.Count: > 0 } rules)
        {
            return;
        }

        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var sample in SampleForms.Of(rules, document.World))
        {
            foreach (var ask in Questions(rules, sample))
            {
                if (Fault(ask) is { } fault && told.Add(fault.Member))
                {
                    log.Error(FindingCodes.RuleFails, Where.Fact(fault.Member), fault.Sentence, new Sentence(
                        "Sửa quy tắc để mọi tờ khai hợp lệ đều có kết quả.",
                        "Correct the rule so that every valid form gets an answer."));
                }
            }
        }
    }

    private static IEnumerable<Action> Questions(FilingRules rules, FilingAnswers sample)
    {
        yield return () => rules.Fees(sample);
        yield return () => rules.Limit(sample);
        yield return () => rules.Level(sample);
        yield return () => rules.Components(sample);
        foreach (var field in rules.Facts.Fields)
        {
            if (field.Visible is { Constant: null } || field.Required is { Constant: null })
            {
                yield return () => _ = rules.IsVisible(field, sample) && rules.IsRequired(field, sample);
            }
        }
    }

    private static FilingRuleException? Fault(Action ask)
    {
        try
        {
            ask();
            return null;
        }
        catch (FilingRuleException fault)
        {
            return fault;
        }
    }
}
