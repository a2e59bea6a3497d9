using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using WorkflowEngine.Office;
using WorkflowEngine.Persistence.Catalogue;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Persistence.Editing;

namespace WorkflowEngine.Persistence.Letters;

/// <summary>Changes of the office's templates. Each save is a version of its own, so that no text is ever lost.</summary>
internal sealed partial class LetterEditing(Editors editors, LetterProof proof, ILogger<LetterEditing> log) :
    IRequestHandler<SaveLetterDraft, LetterAnswer>,
    IRequestHandler<PublishLetter, LetterAnswer>,
    IRequestHandler<RevertLetter, LetterAnswer>
{
    private const int MostCharacters = 200_000;

    public async Task<LetterAnswer> Handle(SaveLetterDraft request, CancellationToken cancellationToken)
    {
        if (!editors.May(request.Actor, Right.Design))
        {
            return LetterAnswer.Refused(LetterSentences.MayNotDesign);
        }

        if (LetterName.Of(request.File) is null || request.Text.Length is 0 or > MostCharacters)
        {
            return LetterAnswer.Refused(request.Text.Length == 0 ? LetterSentences.Empty : request.Text.Length > MostCharacters ? LetterSentences.TooLong : LetterSentences.NoName);
        }

        var answer = await SaveAsync(request, cancellationToken);
        Taken(log, nameof(SaveLetterDraft), request.Actor, request.File, answer.Number, answer.Refusal?.En ?? (answer.Theirs is null ? "done" : "conflict"));
        return answer;
    }

    public async Task<LetterAnswer> Handle(RevertLetter request, CancellationToken cancellationToken)
    {
        await using var context = await editors.Contexts.CreateDbContextAsync(cancellationToken);
        var rows = await Of(context, request.File).OrderByDescending(row => row.Number).ToListAsync(cancellationToken);
        return rows.Find(row => row.Number == request.Number) is { } old
            ? await Handle(new SaveLetterDraft(request.Actor, request.File, old.Content, rows[0].Number), cancellationToken)
            : LetterAnswer.Refused(LetterSentences.NoVersion);
    }

    public async Task<LetterAnswer> Handle(PublishLetter request, CancellationToken cancellationToken)
    {
        if (!editors.May(request.Actor, Right.Publish))
        {
            return LetterAnswer.Refused(LetterSentences.MayNotPublish);
        }

        var answer = await PublishAsync(request, cancellationToken);
        Taken(log, nameof(PublishLetter), request.Actor, request.File, answer.Number, answer.Refusal?.En ?? "done");
        await editors.Catalogue.RefreshAsync(cancellationToken);
        return answer;
    }

    private async Task<LetterAnswer> SaveAsync(SaveLetterDraft request, CancellationToken cancel)
    {
        await using var context = await editors.Contexts.CreateDbContextAsync(cancel);
        await using var transaction = await context.Database.BeginTransactionAsync(cancel);
        await CatalogueChange.LockAsync(context, cancel);
        var latest = await Of(context, request.File).OrderByDescending(row => row.Number).FirstOrDefaultAsync(cancel);
        var hash = ContentHash.Of(request.Text);
        if (latest is not null && latest.Hash == hash)
        {
            return new LetterAnswer { Number = latest.Number, AlreadyDone = true };
        }

        if (latest is not null && latest.Number != request.Base)
        {
            return new LetterAnswer { Theirs = new LetterConflict(latest.Number, latest.Author, latest.CreatedAt, latest.Content) };
        }

        var number = (latest?.Number ?? 0) + 1;
        context.Add(new AssetVersionRow
        {
            Kind = AssetKind.Template,
            Name = request.File,
            Number = number,
            Content = request.Text,
            Hash = hash,
            Status = VersionStatus.Draft,
            Origin = VersionOrigin.Browser,
            CreatedAt = editors.Now,
            Author = request.Actor,
            Note = request.Note,
        });
        await context.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return new LetterAnswer { Number = number };
    }

    private async Task<LetterAnswer> PublishAsync(PublishLetter request, CancellationToken cancel)
    {
        await using var context = await editors.Contexts.CreateDbContextAsync(cancel);
        await using var transaction = await context.Database.BeginTransactionAsync(cancel);
        var change = await CatalogueChange.BeginAsync(context, cancel);
        var latest = await Of(context, request.File).OrderByDescending(row => row.Number).FirstOrDefaultAsync(cancel);
        if (latest is not { Status: VersionStatus.Draft })
        {
            return latest is { Status: VersionStatus.Published }
                ? new LetterAnswer { Number = latest.Number, AlreadyDone = true }
                : LetterAnswer.Refused(LetterSentences.NoVersion);
        }

        if (await proof.FaultAsync(context, request.File, latest.Content, cancel) is { } wrong)
        {
            return LetterAnswer.Refused(wrong);
        }

        await context.Set<AssetVersionRow>()
            .Where(row => row.Kind == AssetKind.Template && row.Name == request.File && row.Status == VersionStatus.Published)
            .ExecuteUpdateAsync(row => row.SetProperty(asset => asset.Status, VersionStatus.Superseded), cancel);
        var (number, now) = (latest.Number, editors.Now);
        await context.Set<AssetVersionRow>()
            .Where(row => row.Kind == AssetKind.Template && row.Name == request.File && row.Number == number)
            .ExecuteUpdateAsync(row => row.SetProperty(asset => asset.Status, VersionStatus.Published).SetProperty(asset => asset.PublishedAt, now), cancel);
        await change.TellAsync(changesOffice: false, cancel);
        await transaction.CommitAsync(cancel);
        return new LetterAnswer { Number = number };
    }

    private static IQueryable<AssetVersionRow> Of(WorkflowDbContext context, string file) =>
        context.Set<AssetVersionRow>().AsNoTracking().Where(row => row.Kind == AssetKind.Template && row.Name == file);

    [LoggerMessage(1, LogLevel.Information, "{Command} of {Actor} on {File}: version {Version}, {Outcome}")]
    private static partial void Taken(ILogger log, string command, string actor, string file, int version, string outcome);
}
