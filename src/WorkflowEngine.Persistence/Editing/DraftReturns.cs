using MediatR;
using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Persistence.Catalogue;

namespace WorkflowEngine.Persistence.Editing;

/// <summary>Older versions come back, as drafts or published at once; drafts are thrown away.</summary>
internal sealed class DraftReturns(Editors editors, Publisher publisher, DefinitionReader reader) :
    IRequestHandler<RevertToVersion, EditingAnswer>,
    IRequestHandler<RollBackVersion, EditingAnswer>,
    IRequestHandler<DeleteDraft, EditingAnswer>
{
    public async Task<EditingAnswer> Handle(RevertToVersion request, CancellationToken cancellationToken)
    {
        if (await reader.ByNumberAsync(request.Definition, request.Number, cancellationToken) is not { } older)
        {
            return EditingAnswer.Refused(EditingRefusalKind.NotFound, EditingText.Unknown);
        }

        await using var turn = await editors.QuietAsync(request.Definition, cancellationToken);
        if (turn.Latest is { } latest && latest.Hash == older.Hash && (latest.IsDraft || latest.IsPublished))
        {
            return EditingAnswer.Done(await turn.ReadAsync(latest.Number, cancellationToken)) with { AlreadyDone = true };
        }

        var row = await AddAsync(turn, older, request.Actor, request.Note, cancellationToken);
        await turn.ActAsync(
            new DefinitionActRow
            {
                Number = row.Number,
                Revision = row.Revision,
                Kind = DefinitionActKind.Reverted,
                Person = request.Actor,
                Note = request.Note,
                From = older.Number,
            },
            cancellationToken);
        return await turn.DoneAsync(row.Number, cancellationToken);
    }

    public async Task<EditingAnswer> Handle(RollBackVersion request, CancellationToken cancellationToken)
    {
        if (await reader.ByNumberAsync(request.Definition, request.Number, cancellationToken) is not { } older)
        {
            return EditingAnswer.Refused(EditingRefusalKind.NotFound, EditingText.Unknown);
        }

        if (older.IsPublished)
        {
            return EditingAnswer.Done(older) with { AlreadyDone = true };
        }

        if (older.PublishedAt is null)
        {
            return EditingAnswer.Refused(EditingRefusalKind.WrongState, EditingText.NeverPublished(older.Number));
        }

        var found = await publisher.CheckAsync(older, cancellationToken);
        if (found.Errors.Count > 0)
        {
            return EditingAnswer.Refused(EditingRefusalKind.Findings, EditingText.Errors(found.Errors)) with { Findings = found.Findings };
        }

        await using var turn = await editors.ToldAsync(request.Definition, cancellationToken);
        if (turn.Versions.Any(version => version.Status == VersionStatus.Retired))
        {
            return EditingAnswer.Refused(EditingRefusalKind.WrongState, EditingText.IsRepealed);
        }

        if (turn.Versions.FirstOrDefault(version => version.IsPublished) is { } current && current.Hash == older.Hash)
        {
            return EditingAnswer.Done(await turn.ReadAsync(current.Number, cancellationToken)) with { AlreadyDone = true };
        }

        var row = await AddAsync(turn, older, request.Actor, request.Reason, cancellationToken);
        await Publisher.MakeCurrentAsync(turn, row, found, new PublishOrder(request.Actor, null, request.Reason, older.Number), cancellationToken);
        var answer = await turn.DoneAsync(row.Number, cancellationToken) with { Findings = found.Findings };
        await editors.Catalogue.RefreshAsync(cancellationToken);
        return answer;
    }

    public async Task<EditingAnswer> Handle(DeleteDraft request, CancellationToken cancellationToken)
    {
        await using var turn = await editors.QuietAsync(request.Definition, cancellationToken);
        if (turn.Versions.FirstOrDefault(version => version.Number == request.Number) is not { } now)
        {
            return EditingAnswer.Refused(EditingRefusalKind.NotFound, EditingText.Unknown);
        }

        if (!now.IsDraft)
        {
            return EditingAnswer.Refused(EditingRefusalKind.WrongState, EditingText.OnlyDraftsAreDeleted(now));
        }

        var row = await turn.RowAsync(now.Number, cancellationToken);
        await new SavedTexts(turn.Context, now).KeepStandingAsync(row, cancellationToken);
        turn.Context.Remove(row);
        await turn.ActAsync(
            new DefinitionActRow { Number = now.Number, Revision = now.Revision, Kind = DefinitionActKind.DraftDeleted, Person = request.Actor },
            cancellationToken);
        await turn.Context.SaveChangesAsync(cancellationToken);
        await RenameAsync(turn, now.Number, cancellationToken);
        await turn.CommitAsync(cancellationToken);
        return new EditingAnswer();
    }

    private static async Task<DefinitionVersionRow> AddAsync(EditingTurn turn, EditedVersion older, string person, string? note, CancellationToken cancel)
    {
        var row = await turn.AddAsync(older.Document, new NewDraft(person, note, null, older.Number), cancel);
        await turn.Context.SaveChangesAsync(cancel);
        await new SavedTexts(turn.Context, VersionGlances.Of(row)).KeepAsync(row, cancel);
        return row;
    }

    /// <summary>The document is called as its newest version calls it; without any version there is no document.</summary>
    private static async Task RenameAsync(EditingTurn turn, int gone, CancellationToken cancel)
    {
        var left = turn.Versions.FirstOrDefault(version => version.Number != gone);
        if (left is null)
        {
            await turn.Context.Set<DefinitionRow>().Where(row => row.Id == turn.Definition).ExecuteDeleteAsync(cancel);
            return;
        }

        var newest = await turn.ReadAsync(left.Number, cancel);
        await VersionShelf.NameAsync(turn.Context, newest.Document, cancel);
    }
}
