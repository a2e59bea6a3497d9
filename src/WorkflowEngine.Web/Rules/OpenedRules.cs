using System.Collections.Immutable;
using WorkflowEngine.Authoring;
using WorkflowEngine.Documents;
using WorkflowEngine.Persistence.Editing;
using WorkflowEngine.Plans;
using WorkflowEngine.Procedures;
using WorkflowEngine.Web.SignIn;

namespace WorkflowEngine.Web.Rules;

/// <summary>The newest version of a document with its rules, and who reads them.</summary>
/// <param name="Document">Null when the version cannot be read.</param>
/// <param name="Plan">The version compiled; where it does not compile the published one; null when there is neither.</param>
public sealed record OpenedRules(EditedVersion Version, WorkflowDocument? Document, Plan? Plan, Official Official)
{
    public ImmutableArray<WrittenRule> Rules { get; } = Document is null ? [] : DocumentRules.Of(Document);

    public ProcedureFacts? Facts => Document?.Procedure;

    public WrittenRule? Find(string? key) => Rules.FirstOrDefault(rule => rule.Place.Key == key);
}
