using System.Collections.Immutable;
using MediatR;
using WorkflowEngine.Office;
using WorkflowEngine.Persistence.Catalogue;
using WorkflowEngine.Verification;

namespace WorkflowEngine.Persistence.Editing;

/// <summary>Makes drafts what new dossiers begin with.</summary>
internal sealed class Publishing(Editors editors, DefinitionGate gate, DefinitionReader reader) : IRequestHandler<PublishVersion, EditingAnswer>
{
    public async Task<EditingAnswer> Handle(PublishVersion request, CancellationToken cancellationToken)
    {
        if (await reader.ByNumberAsync(request.Definition, request.Number, cancellationToken) is not { } version)
        {
            return EditingAnswer.Refused(EditingRefusalKind.NotFound, EditingText.Unknown);
        }

        if (version.IsPublished)
        {
            return EditingAnswer.Done(version) with { AlreadyDone = true };
        }

        if (!editors.May(request.Actor, Right.Publish))
        {
            return EditingAnswer.Refused(EditingRefusalKind.NotAllowed, EditingText.MayNotPublish);
        }

        return await PublishAsync(request, version, cancellationToken);
    }

    /// <summary>The checks take longest and need no lock; the version must still be the same when they are done.</summary>
    private async Task<EditingAnswer> PublishAsync(PublishVersion command, EditedVersion version, CancellationToken cancel)
    {
        var checkedRead = await CheckedAsync(version, cancel);
        var errors = checkedRead.Findings.Where(finding => finding.IsError).ToList();
        if (errors.Count > 0)
        {
            return EditingAnswer.Refused(EditingRefusalKind.Findings, EditingText.Errors(errors)) with { Findings = checkedRead.Findings };
        }

        await using var turn = await editors.ToldAsync(command.Definition, cancel);
        if (turn.Versions.FirstOrDefault(known => known.Number == command.Number) is not { } now)
        {
            return EditingAnswer.Refused(EditingRefusalKind.NotFound, EditingText.Unknown);
        }

        if (!now.IsDraft)
        {
            return EditingAnswer.Refused(EditingRefusalKind.WrongState, EditingText.NotADraft(now));
        }

        if (now.Revision != version.Revision)
        {
            var changed = EditingText.ChangedMeanwhile(editors.NameOf(now.Author), editors.MomentOf(now.SavedAt));
            var theirs = await turn.ReadAsync(now.Number, cancel);
            return new EditingAnswer { Refusal = new EditingRefusal(EditingRefusalKind.Conflict, changed) { Theirs = theirs } };
        }

        var row = await turn.RowAsync(now.Number, cancel);
        await VersionShelf.SupersedeAsync(turn.Context, turn.Definition, cancel);
        row.Status = VersionStatus.Published;
        row.PublishedAt = turn.Now;
        row.PublishOn = null;
        var pinned = await WorkflowClosure.PinAsync(turn.Context, version.Document, cancel);
        row.Content = pinned.WithVersion(row.VersionId, row.Number, isLatest: true, isPublished: true, row.CreatedAt).Write();
        await new PublishedWarnings(turn, row.Number).ReplaceAsync(checkedRead.Findings, checkedRead.Before, (command.WarningsReason, command.Actor), cancel);
        await turn.ActAsync(
            new DefinitionActRow { Number = row.Number, Revision = row.Revision, Kind = DefinitionActKind.Published, Person = command.Actor, Note = command.Note },
            cancel);
        await turn.Context.SaveChangesAsync(cancel);
        await new SavedTexts(turn.Context, now).ThinAsync(cancel);
        var published = await turn.ReadAsync(row.Number, cancel);
        await turn.CommitAsync(cancel);
        await editors.Catalogue.RefreshAsync(cancel);
        return EditingAnswer.Done(published) with { Findings = checkedRead.Findings };
    }

    private async Task<(ImmutableArray<Finding> Findings, ImmutableArray<Finding> Before)> CheckedAsync(EditedVersion version, CancellationToken cancel)
    {
        var before = await reader.PublishedAsync(version.Definition, cancel);
        return (await gate.CheckAsync(version.Read, cancel), before is null ? [] : await gate.CheckAsync(before.Read, cancel));
    }
}
