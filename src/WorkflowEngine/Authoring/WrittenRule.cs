using WorkflowEngine.Rules;
using WorkflowEngine.Words;

namespace WorkflowEngine.Authoring;

/// <summary>Where a rule stands in a document.</summary>
/// <param name="Step">Id of the step; null for a rule of the procedure's facts.</param>
/// <param name="Member">Of a step its member, <c>cases[1].condition</c>; of the facts the path from the document's top, <c>customProperties.procedure.fees[0].amount</c>.</param>
public sealed record RulePlace(string? Step, string Member)
{
    /// <summary>One text that tells the rules of a document apart, for addresses and forms.</summary>
    public string Key => Step is null ? Member[(Member.LastIndexOf("procedure.", StringComparison.Ordinal) + "procedure.".Length)..] : $"{Step}/{Member}";
}

/// <summary>A rule as its author sees it, also one that cannot be read.</summary>
/// <param name="Group">What the rule belongs to: a step, the form, the papers, the fees.</param>
/// <param name="Title">What it decides, in words.</param>
/// <param name="Source">The JavaScript as it stands in the document.</param>
/// <param name="Fault">Why it cannot be read; null when it can.</param>
public sealed record WrittenRule(RulePlace Place, RuleUse Use, Sentence Group, Sentence Title, string Source, RuleFault? Fault);

/// <summary>What a rule is asked for, and so what it must answer.</summary>
public enum RuleUse
{
    /// <summary>Whether something holds.</summary>
    Condition,

    /// <summary>An amount in đồng.</summary>
    Amount,

    /// <summary>The code of a unit.</summary>
    Unit,

    /// <summary>Codes of units.</summary>
    Units,

    /// <summary>A text for people.</summary>
    Text,

    /// <summary>Answers by their names, for a look-up or another procedure.</summary>
    Answers,

    /// <summary>Whatever the step keeps; it may choose the ways on.</summary>
    Script,

    /// <summary>Any value.</summary>
    Value,
}
