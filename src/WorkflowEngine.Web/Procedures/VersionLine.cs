using WorkflowEngine.Persistence.Editing;
using WorkflowEngine.Web.SignIn;
using WorkflowEngine.Web.Words;

namespace WorkflowEngine.Web.Procedures;

/// <summary>A version in the list of a document's versions.</summary>
/// <param name="Author">Whoever saved it last, as people know them.</param>
/// <param name="Approval">How far its approval is, in a sentence; null when it was never sent.</param>
/// <param name="Open">How many running dossiers stand on it.</param>
public sealed record VersionLine(VersionGlance Glance, string Author, string? Approval, int Open);

/// <summary>What is said of a version's approval.</summary>
internal sealed class ApprovalWords(Official official, Text text, Formats formats)
{
    public string? Of(ApprovalState? state) => state switch
    {
        null => null,
        { Stage: ApprovalStage.Submitted } => text[OverviewText.Submitted, Name(state.SubmittedBy), formats.Moment(state.SubmittedAt)] + Said(state.SubmitNote),
        { Stage: ApprovalStage.Approved, DecidedBy: { } by, DecidedAt: { } at } => text[
            OverviewText.Approved, Name(by), formats.Moment(at), state.DecisionNumber ?? "", state.DecisionDate is { } day ? formats.Date(day) : ""] + Said(state.Note),
        { Stage: ApprovalStage.SentBack, DecidedBy: { } by, DecidedAt: { } at } => text[OverviewText.SentBack, Name(by), formats.Moment(at), state.Note ?? ""],
        _ => text[OverviewText.Voided],
    };

    private string Name(string person) => text[OfficeWords.PersonOf(official, person)];

    private static string Said(string? note) => string.IsNullOrEmpty(note) ? "" : $" “{note}”";
}
