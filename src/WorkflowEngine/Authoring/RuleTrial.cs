using System.Collections.Immutable;
using WorkflowEngine.Deadlines;
using WorkflowEngine.Documents;
using WorkflowEngine.Rules;
using WorkflowEngine.Values;
using WorkflowEngine.Verification;
using WorkflowEngine.Verification.Rules;
using WorkflowEngine.Words;

namespace WorkflowEngine.Authoring;

/// <summary>What a trial of a rule came to.</summary>
/// <param name="Value">The answer; null when there is a fault or the rule has no answer.</param>
/// <param name="Fault">Why there is no answer, and where.</param>
/// <param name="Fuel">Steps used.</param>
/// <param name="Bytes">Memory used.</param>
public sealed record RuleTried(Value Value, RuleFault? Fault, long Fuel, long Bytes)
{
    /// <summary>What the answer means at this place, or what is wrong with it; null where any value will do.</summary>
    public Sentence? Meaning { get; init; }

    /// <summary>The answer is none that this place can use.</summary>
    public bool Misfits { get; init; }

    /// <summary>Ways on that the rule chose.</summary>
    public IReadOnlyList<string> Outcomes { get; init; } = [];

    /// <summary>Variables that the rule wrote.</summary>
    public IReadOnlyList<KeyValuePair<string, Value>> Written { get; init; } = [];

    /// <summary>Names that nothing declares, as the gate would tell them.</summary>
    public ImmutableArray<Finding> Findings { get; init; } = [];
}

/// <summary>Tries a rule before it is saved: on data that somebody gives, with the budget that rules have.</summary>
public static class RuleTrial
{
    /// <summary>Runs a rule on data. Nothing is kept; the same rule on the same data answers the same.</summary>
    /// <param name="document">The document that the rule stands in; it may be a draft that does not run.</param>
    /// <param name="rule">Where the rule stands and what it is asked for.</param>
    /// <param name="source">The rule as it is now written.</param>
    /// <param name="data">What the rule reads.</param>
    /// <param name="calendar">The working days that it counts with.</param>
    public static RuleTried Run(WorkflowDocument document, WrittenRule rule, string source, RuleData data, WorkingCalendar calendar)
    {
        var place = RuleTrialPlace.Of(document, rule.Place.Step);
        var parse = Script.Parse(source);
        if (!parse.Succeeded)
        {
            return new RuleTried(default, parse.Fault, 0, 0);
        }

        var findings = Check(place, rule.Place, parse.Script);
        var context = new RuleDataContext(place, data, calendar);
        var result = parse.Script.Run(context, RuleBudget.Routing);
        var (meaning, misfits) = result.Succeeded ? RuleMeaning.Of(rule, result.Value, context.Outcomes) : default;
        return new RuleTried(result.Value, result.Fault, result.Fuel, result.Bytes)
        {
            Meaning = meaning,
            Misfits = misfits,
            Outcomes = context.Outcomes,
            Written = context.Written,
            Findings = findings,
        };
    }

    /// <summary>Reads a rule without running it: what is wrong in its writing, and names that nothing declares.</summary>
    public static RuleTried Read(WorkflowDocument document, WrittenRule rule, string source)
    {
        var parse = Script.Parse(source);
        return parse.Succeeded
            ? new RuleTried(default, null, 0, 0) { Findings = Check(RuleTrialPlace.Of(document, rule.Place.Step), rule.Place, parse.Script) }
            : new RuleTried(default, parse.Fault, 0, 0);
    }

    private static ImmutableArray<Finding> Check(RuleTrialPlace place, RulePlace at, Script script)
    {
        var log = new FindingLog();
        var subject = new CheckedDocument(place.Document, place.Plan, new VerificationWorld { Today = DateOnly.MinValue });
        RuleNameCheck.Run(subject, place.Node, at.Member, script, log);
        return log.InOrder();
    }
}
