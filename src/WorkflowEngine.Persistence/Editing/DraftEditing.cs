using MediatR;
using WorkflowEngine.Documents;
using WorkflowEngine.Persistence.Catalogue;

namespace WorkflowEngine.Persistence.Editing;

/// <summary>Keeps what authors write.</summary>
internal sealed class DraftEditing(Editors editors) : IRequestHandler<SaveDefinitionDraft, EditingAnswer>
{
    public async Task<EditingAnswer> Handle(SaveDefinitionDraft request, CancellationToken cancellationToken)
    {
        var (document, idIsMade, refusal) = DraftText.Read(request);
        if (document is null)
        {
            return refusal!;
        }

        if (!idIsMade)
        {
            return (await SaveAsync(request, document, mustBeNew: false, cancellationToken))!;
        }

        var made = document.DefinitionId;
        for (var again = 2; ; again++)
        {
            if (await SaveAsync(request, document, mustBeNew: true, cancellationToken) is { } answer)
            {
                return answer;
            }

            document = document.WithDefinitionId($"{made}-{again}");
        }
    }

    /// <summary>Null when it had to be new and is not.</summary>
    private async Task<EditingAnswer?> SaveAsync(SaveDefinitionDraft command, WorkflowDocument document, bool mustBeNew, CancellationToken cancel)
    {
        await using var turn = await editors.QuietAsync(document.DefinitionId, cancel);
        var hash = ContentHash.Of(document);
        if (turn.Latest is not { } latest)
        {
            return await AddAsync(turn, command, document, cancel);
        }

        if (mustBeNew)
        {
            return null;
        }

        if (latest.Hash == hash && (latest.IsDraft || latest.IsPublished))
        {
            return EditingAnswer.Done(await turn.ReadAsync(latest.Number, cancel)) with { AlreadyDone = true };
        }

        if (await DraftConflicts.FindAsync(turn, command, cancel) is { } theirs)
        {
            var texts = new SavedTexts(turn.Context, theirs);
            await texts.KeepRefusedAsync(new RefusedText(command.Actor, command.Session, command.Content, hash, turn.Now), cancel);
            var version = await turn.ReadAsync(theirs.Number, cancel);
            await turn.CommitAsync(cancel);
            var sentence = DraftConflicts.Words(editors, theirs);
            return new EditingAnswer { Refusal = new EditingRefusal(EditingRefusalKind.Conflict, sentence) { Theirs = version } };
        }

        return latest.IsDraft
            ? await OverwriteAsync(turn, command, document, cancel)
            : await AddAsync(turn, command, document, cancel);
    }

    private static async Task<EditingAnswer> AddAsync(EditingTurn turn, SaveDefinitionDraft command, WorkflowDocument document, CancellationToken cancel)
    {
        var row = await turn.AddAsync(document, new NewDraft(command.Actor, command.Note, command.Session, turn.Latest?.Number), cancel);
        await turn.Context.SaveChangesAsync(cancel);
        await new SavedTexts(turn.Context, VersionGlances.Of(row)).KeepAsync(row, cancel);
        var version = await turn.ReadAsync(row.Number, cancel);
        await turn.CommitAsync(cancel);
        return EditingAnswer.Done(version);
    }

    private static async Task<EditingAnswer> OverwriteAsync(EditingTurn turn, SaveDefinitionDraft command, WorkflowDocument document, CancellationToken cancel)
    {
        var row = await turn.RowAsync(turn.Latest!.Number, cancel);
        var texts = new SavedTexts(turn.Context, turn.Latest);
        await texts.KeepStandingAsync(row, cancel);
        row.Content = document.WithVersion(row.VersionId, row.Number, isLatest: true, isPublished: false, row.CreatedAt).Write();
        row.Hash = ContentHash.Of(document);
        row.Revision++;
        row.Author = command.Actor;
        row.Session = command.Session;
        row.SavedAt = turn.Now;
        row.Note = command.Note ?? row.Note;
        var unscheduled = row.PublishOn is not null;
        if (unscheduled)
        {
            row.PublishOn = null;
            await turn.ActAsync(new DefinitionActRow { Number = row.Number, Revision = row.Revision, Kind = DefinitionActKind.Unscheduled, Person = command.Actor }, cancel);
        }

        await VersionShelf.NameAsync(turn.Context, document, cancel);
        await texts.KeepAsync(row, cancel);
        var version = await turn.ReadAsync(row.Number, cancel);
        await turn.CommitAsync(cancel);
        return EditingAnswer.Done(version) with { Unscheduled = unscheduled };
    }
}
