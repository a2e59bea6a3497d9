using WorkflowEngine.Persistence.Editing;
using WorkflowEngine.Procedures;

namespace WorkflowEngine.Web.Procedures;

/// <summary>A procedure in the list of its keepers.</summary>
/// <param name="Found">What the checks find in its newest version.</param>
/// <param name="Open">Running dossiers by the number of their version, newest first.</param>
/// <param name="Facts">Facts of the version in use; null when there is none or it is no procedure.</param>
/// <param name="SavedBy">Who saved the newest version, as people know them.</param>
public sealed record ManagedRow(
    DefinitionGlance Glance, FindingCount Found, IReadOnlyList<(int Number, int Count)> Open, ProcedureFacts? Facts, string SavedBy)
{
    public int OpenInAll => Open.Sum(version => version.Count);

    public bool WaitsForApproval => Glance.Latest is { IsDraft: true, Approval.Stage: ApprovalStage.Submitted };
}

/// <summary>A page of the list.</summary>
public sealed record ManagedPage(IReadOnlyList<ManagedRow> Rows, int Total);
