using WorkflowEngine.Dossiers;
using WorkflowEngine.Plans;
using WorkflowEngine.Procedures;
using WorkflowEngine.Web.Components;

namespace WorkflowEngine.Web.Dossiers.Deciding;

/// <summary>What an official needs to decide one piece of work.</summary>
public sealed record StepDecision(Wait Wait, PlanStep Step, Decision Panel)
{
    public bool Mine { get; init; }

    /// <summary>Some outcome sends a form whose free parts may be worded first.</summary>
    public bool SendsForms => Step.Choices.Any(outcome => outcome is "SupplementRequired" or "Rejected" or "Refused");

    /// <summary>Fields that the step fills in, with what was typed or stands there.</summary>
    public IReadOnlyList<WrittenField> Writes { get; init; } = [];

    /// <summary>The visit as typed, where the step is one; null for every other step.</summary>
    public VisitForm? Visit { get; init; }

    /// <summary>Visits that the step has had: with one of them it may end.</summary>
    public IReadOnlyList<Visit> Visits { get; init; } = [];

    /// <summary>Papers that may be asked for; empty for a step that cannot ask.</summary>
    public IReadOnlyList<AskedPaper> Askable { get; init; } = [];

    /// <summary>Excuses for a result that has no digital copy here, where the step returns such a one.</summary>
    public IReadOnlyList<WorkflowEngine.Vault.DigitisationExcuse> Excuses { get; init; } = [];

    public string? Excuse { get; init; }

    /// <summary>What a refusal may rest on, each with whether it was chosen; empty for a step that refuses nobody.</summary>
    public IReadOnlyList<(string Cited, string? Title, bool Chosen)> Bases { get; init; } = [];

    /// <summary>The basis of asking for listed papers again, as typed.</summary>
    public string? AskCite { get; init; }

    /// <summary>A paper beyond the list as typed.</summary>
    public (string? Name, string? Defect, string? Cite) Extra { get; init; }

    public string? ResultNumber { get; init; }

    /// <summary>Colleagues to whom the work may be handed over, by code.</summary>
    public IReadOnlyList<(string Code, string Name)> Colleagues { get; init; } = [];
}

/// <summary>A field of the form as an official fills it in.</summary>
public sealed record WrittenField(FieldFact Fact, string Name, string? Typed);

/// <summary>A paper that may be asked for, ticked or not, with its defect as typed.</summary>
public sealed record AskedPaper(string Id, string Name, bool Chosen, string? Defect)
{
    /// <summary>The vault holds a valid one, so it may not be asked for.</summary>
    public bool Held { get; init; }

    /// <summary>Why this case does not need it, so that asking for it takes a basis in law; null when it does.</summary>
    public string? Unneeded { get; init; }
}
