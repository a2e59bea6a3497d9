using WorkflowEngine.Filings;
using WorkflowEngine.Plans;
using WorkflowEngine.Rules;
using WorkflowEngine.Words;

namespace WorkflowEngine.Verification.Rules;

/// <summary>
/// Rules of steps that ask for nothing but the form come to an answer: on some sample of it, and on none do they run for ever.
/// </summary>
internal sealed class StepSampleCheck : Check
{
    private static readonly string[] OfTheForm = ["fields", "channel", "applicant", "today", "now"];

    public override WorldParts Needs => WorldParts.Calendar;

    public override void Run(CheckedDocument document, FindingLog log)
    {
        if (document.Plan.Rules is not { } rules)
        {
            return;
        }

        FilingAnswers? whole = null;
        foreach (var rule in document.Plan.StepRules.Where(AsksForTheForm))
        {
            whole ??= SampleForms.Of(rules, document.World).First();
            if (FaultOf(rule.Script, whole) is { } fault && (IsEndless(fault) || SampleForms.Of(rules, document.World).All(sample => FaultOf(rule.Script, sample) is not null)))
            {
                log.Error(FindingCodes.RuleFails, Where.Step(rule.Node, rule.Member), new Sentence(
                    $"Quy tắc dừng ở dòng {fault.Line} trên tờ khai mẫu: {fault.Sentence.Vi}",
                    $"The rule stops at line {fault.Line} on a sample form: {fault.Sentence.En}"), new Sentence(
                    "Sửa quy tắc để mọi tờ khai hợp lệ đều có kết quả.",
                    "Correct the rule so that every valid form gets an answer."));
            }
        }
    }

    private static bool AsksForTheForm(PlanRule rule) =>
        rule.Script.Names.All(name => name.Kind == RuleNameKind.Global && OfTheForm.Contains(name.Name));

    private static RuleFault? FaultOf(Script script, FilingAnswers sample) =>
        script.Run(new FilingContext(sample), RuleBudget.Routing) is { Succeeded: false, Fault: var fault } ? fault : null;

    private static bool IsEndless(RuleFault fault) =>
        fault.Kind is RuleFaultKind.FuelSpent or RuleFaultKind.MemorySpent or RuleFaultKind.DepthSpent or RuleFaultKind.TimeSpent;
}
