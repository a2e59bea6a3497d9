using System.Text.Json.Nodes;
using WorkflowEngine.Verification;

namespace WorkflowEngine.Tests.Verification.Mutations;

/// <summary>One kind of fault that is put into a document, and what must be found then.</summary>
/// <param name="Name">What is done to the document.</param>
/// <param name="Code">The code of the finding.</param>
/// <param name="Plant">Changes the document; answers where it must be found, or null when the document has no place for the fault.</param>
internal sealed record Seed(string Name, string Code, Func<MutantDocument, Place?> Plant)
{
    public FindingSeverity Severity { get; init; } = FindingSeverity.Error;

    public override string ToString() => Name;
}

/// <summary>Where a finding stands: at a step, or at a member of the facts.</summary>
internal sealed record Place(string? Step, string? Fact = null)
{
    public static readonly Place Anywhere = new(null, null);

    public static Place Facts(string member) => new(null, "customProperties.procedure." + member);

    public static Place? At(JsonObject? step) => step is null ? null : new Place(step["id"]!.ToString());

    public bool Is(Finding finding) => (Step is null || finding.StepId == Step) && (Fact is null || finding.Member?.StartsWith(Fact, StringComparison.Ordinal) == true);
}
