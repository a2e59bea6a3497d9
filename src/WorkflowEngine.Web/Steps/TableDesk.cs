using MediatR;
using WorkflowEngine.Documents;
using WorkflowEngine.Persistence.Editing;
using WorkflowEngine.Tables;
using WorkflowEngine.Tables.Editing;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Steps;

/// <summary>Opens, keeps and publishes the newest version of a document as a table.</summary>
public sealed class TableDesk(DefinitionReader reader, IMediator mediator)
{
    private const int MostTries = 3;

    public Task<EditedVersion?> LatestAsync(string definition, CancellationToken cancel) => reader.LatestAsync(definition, cancel);

    public Task<EditedVersion?> PublishedAsync(string definition, CancellationToken cancel) => reader.PublishedAsync(definition, cancel);

    /// <summary>Keeps what was typed, and what a button asks of the rows, together with what others changed since.</summary>
    internal async Task<TableKept> SaveAsync(string definition, string actor, SentTable sent, TableEdit? rows, CancellationToken cancel)
    {
        TableMerge? merge = null;
        for (var tries = 0; tries < MostTries; tries++)
        {
            if (await reader.LatestAsync(definition, cancel) is not { Read.Document: { } now } latest)
            {
                return new TableKept { Refusal = StepsText.Unreadable };
            }

            var shown = StepTable.Of(await ShownAsync(latest, sent.Base, cancel) ?? now);
            merge = TableMerge.Of(shown, now, sent.Changes(shown), rows);
            if (!merge.IsWhole)
            {
                return new TableKept { Version = latest, Merge = merge };
            }

            if (merge.Document == now)
            {
                return new TableKept { Version = latest, Merge = merge };
            }

            var answer = await KeepAsync(latest, actor, sent.Session, merge.Document.Write(), cancel);
            if (answer.Version is { } version)
            {
                return new TableKept { Version = version, Merge = merge, IsChanged = !answer.AlreadyDone };
            }

            if (answer.Refusal is { Kind: not EditingRefusalKind.Conflict } refusal)
            {
                return new TableKept { Version = latest, Merge = merge, Refusal = refusal.Sentence };
            }
        }

        return new TableKept { Merge = merge, Refusal = StepsText.Busy };
    }

    /// <summary>Takes the last save of the draft back, when it was this person's.</summary>
    /// <param name="definition">The document.</param>
    /// <param name="actor">Person code.</param>
    /// <param name="session">The editing tab.</param>
    /// <param name="at">The save that the page shows again after earlier undoing; null when nothing was undone yet.</param>
    /// <param name="cancel">Gives up.</param>
    internal async Task<TableKept> UndoAsync(string definition, string actor, string? session, long? at, CancellationToken cancel)
    {
        if (await reader.LatestAsync(definition, cancel) is not { IsDraft: true } latest)
        {
            return new TableKept { Refusal = StepsText.NothingToUndo };
        }

        if (latest.Author != actor)
        {
            return new TableKept { Version = latest, Refusal = StepsText.NotYoursToUndo };
        }

        var back = (at ?? latest.Revision) - 1;
        var content = back >= 1 ? await reader.ContentOfRevisionAsync(definition, latest.Number, back, cancel)
            : back == 0 && latest.BasedOn is { } number && await reader.ByNumberAsync(definition, number, cancel) is { } before ? before.Content
            : null;
        if (content is null)
        {
            return new TableKept { Version = latest, Refusal = StepsText.NothingToUndo };
        }

        var answer = await KeepAsync(latest, actor, session, content, cancel);
        return new TableKept { Version = answer.Version ?? latest, Refusal = answer.Refusal?.Sentence, IsChanged = answer.Refusal is null, Undone = back };
    }

    internal Task<EditingAnswer> PublishAsync(EditedVersion version, string actor, CancellationToken cancel) =>
        mediator.Send(new PublishVersion(actor, version.Definition, version.Number), cancel);

    private Task<EditingAnswer> KeepAsync(EditedVersion latest, string actor, string? session, string content, CancellationToken cancel) =>
        mediator.Send(new SaveDefinitionDraft(actor, latest.Definition, content)
        {
            BaseVersionId = latest.VersionId,
            BaseRevision = latest.Revision,
            Session = session,
        }, cancel);

    /// <summary>The document as the page showed it; null when that text is no longer kept.</summary>
    private async Task<WorkflowDocument?> ShownAsync(EditedVersion latest, string name, CancellationToken cancel)
    {
        var (versionId, revision) = RevisionId.Read(name);
        if (versionId == latest.VersionId && revision == latest.Revision)
        {
            return latest.Read.Document;
        }

        if (await reader.ByVersionIdAsync(versionId, cancel) is not { } version || version.Definition != latest.Definition)
        {
            return null;
        }

        return revision is { } save && save != version.Revision
            ? await reader.ContentOfRevisionAsync(version.Definition, version.Number, save, cancel) is { } text ? WorkflowDocument.Read(text).Document : null
            : version.Read.Document;
    }
}

/// <summary>What came of keeping a table.</summary>
internal sealed record TableKept
{
    /// <summary>The version that has it, or that stands in the way; null when there is none to show.</summary>
    public EditedVersion? Version { get; init; }

    public TableMerge? Merge { get; init; }

    /// <summary>Something was saved.</summary>
    public bool IsChanged { get; init; }

    /// <summary>The save to which undoing came back; null when nothing was undone.</summary>
    public long? Undone { get; init; }

    /// <summary>Why nothing was kept.</summary>
    public Sentence? Refusal { get; init; }
}
