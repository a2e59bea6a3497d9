using System.Text;
using MediatR;
using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Office;
using WorkflowEngine.Persistence.Catalogue;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Persistence.Editing;

namespace WorkflowEngine.Persistence.OfficeEditing;

/// <summary>Keeps and publishes documents of the office.</summary>
internal sealed class OfficeHandlers(Editors editors) :
    IRequestHandler<SaveOfficeDraft, OfficeAnswer>,
    IRequestHandler<PublishOfficeDrafts, OfficeAnswer>,
    IRequestHandler<RevertOfficeDocument, OfficeAnswer>,
    IRequestHandler<DiscardOfficeDraft, OfficeAnswer>
{
    private const int MostBytes = 4 * 1024 * 1024;

    public async Task<OfficeAnswer> Handle(SaveOfficeDraft request, CancellationToken cancellationToken)
    {
        if (Refuse(request) is { } refusal)
        {
            return refusal;
        }

        var findings = new List<CatalogueFinding>();
        if (Encoding.UTF8.GetByteCount(request.Content) > MostBytes)
        {
            return OfficeAnswer.Refused(OfficeSentences.TooLong);
        }

        if (OfficeText.Read("", request.Content, findings) is not { } text)
        {
            return OfficeAnswer.Refused(findings[0].Sentence) with { Findings = findings };
        }

        await using var context = await editors.Contexts.CreateDbContextAsync(cancellationToken);
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        await CatalogueChange.LockAsync(context, cancellationToken);
        var latest = await NewestAsync(context, text.Name, cancellationToken);
        if (latest is not null && latest.Hash == ContentHash.Of(request.Content) && latest.Status is VersionStatus.Draft or VersionStatus.Published)
        {
            return new OfficeAnswer { Versions = [OfficeVersion.Of(latest)], AlreadyDone = true };
        }

        if (latest is not null && IsConflict(latest, request))
        {
            return OfficeAnswer.Refused(OfficeSentences.Conflict(editors.NameOf(latest.Author), editors.MomentOf(latest.SavedAt))) with { Theirs = OfficeVersion.Of(latest) };
        }

        var row = latest is { Status: VersionStatus.Draft } ? Overwrite(latest, request) : Add(context, (text.Name, request.Content), latest, (request.Actor, request.Note, request.Session));
        await context.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return new OfficeAnswer { Versions = [OfficeVersion.Of(row)] };
    }

    public async Task<OfficeAnswer> Handle(PublishOfficeDrafts request, CancellationToken cancellationToken)
    {
        if (Refuse(request) is { } refusal)
        {
            return refusal;
        }

        await using var context = await editors.Contexts.CreateDbContextAsync(cancellationToken);
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        var change = await CatalogueChange.BeginAsync(context, cancellationToken);
        var drafts = new List<AssetVersionRow>();
        foreach (var name in request.Names.Distinct())
        {
            if (await NewestAsync(context, name, cancellationToken) is not { Status: VersionStatus.Draft } draft)
            {
                return OfficeAnswer.Refused(OfficeSentences.NoDraft(name));
            }

            drafts.Add(draft);
        }

        var findings = new List<CatalogueFinding>();
        var standing = await OfficeTexts.PublishedAsync(context, cancellationToken);
        var arriving = drafts.Select(draft => OfficeText.Read(draft.Name, draft.Content, findings)!).ToList();
        var (taken, wrong) = OfficeReader.Fit(standing, arriving);
        if (taken.Count < arriving.Count)
        {
            return OfficeAnswer.Refused(wrong.First(finding => finding.IsError).Sentence) with { Findings = wrong };
        }

        await SupersedeAsync(context, [.. drafts.Select(draft => draft.Name)], cancellationToken);
        drafts.ForEach(draft => (draft.Status, draft.PublishedAt) = (VersionStatus.Published, editors.Now));
        await context.SaveChangesAsync(cancellationToken);
        await change.TellAsync(changesOffice: true, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        await editors.Catalogue.RefreshAsync(cancellationToken);
        return new OfficeAnswer { Versions = [.. drafts.Select(OfficeVersion.Of)], Findings = wrong };
    }

    public async Task<OfficeAnswer> Handle(RevertOfficeDocument request, CancellationToken cancellationToken)
    {
        if (Refuse(request) is { } refusal)
        {
            return refusal;
        }

        await using var context = await editors.Contexts.CreateDbContextAsync(cancellationToken);
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        await CatalogueChange.LockAsync(context, cancellationToken);
        var older = await Rows(context, request.Name).AsNoTracking().SingleOrDefaultAsync(row => row.Number == request.Number, cancellationToken);
        if (older is null || await NewestAsync(context, request.Name, cancellationToken) is not { } latest)
        {
            return OfficeAnswer.Refused(EditingText.Unknown);
        }

        if (latest.Hash == older.Hash)
        {
            return new OfficeAnswer { Versions = [OfficeVersion.Of(latest)], AlreadyDone = true };
        }

        var row = Add(context, (older.Name, older.Content), latest, (request.Actor, null, null));
        await context.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return new OfficeAnswer { Versions = [OfficeVersion.Of(row)] };
    }

    public async Task<OfficeAnswer> Handle(DiscardOfficeDraft request, CancellationToken cancellationToken)
    {
        if (Refuse(request) is { } refusal)
        {
            return refusal;
        }

        await using var context = await editors.Contexts.CreateDbContextAsync(cancellationToken);
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        await CatalogueChange.LockAsync(context, cancellationToken);
        if (await NewestAsync(context, request.Name, cancellationToken) is not { Status: VersionStatus.Draft } draft)
        {
            return OfficeAnswer.Refused(OfficeSentences.NoDraft(request.Name));
        }

        if (draft.Number != request.Number || draft.Revision != request.Revision)
        {
            return OfficeAnswer.Refused(OfficeSentences.Conflict(editors.NameOf(draft.Author), editors.MomentOf(draft.SavedAt))) with { Theirs = OfficeVersion.Of(draft) };
        }

        context.Remove(draft);
        await context.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return new OfficeAnswer();
    }

    private OfficeAnswer? Refuse(IOfficeCommand command) =>
        editors.May(command.Actor, Right.ConfigureOffice) ? null : OfficeAnswer.Refused(OfficeSentences.NotAllowed);

    private static bool IsConflict(AssetVersionRow latest, SaveOfficeDraft command) =>
        (command.Session is null || latest.Session != command.Session)
        && ((command.BaseNumber is { } number && number != latest.Number) || (command.BaseRevision is { } revision && revision != latest.Revision));

    private AssetVersionRow Overwrite(AssetVersionRow draft, SaveOfficeDraft command)
    {
        draft.Content = command.Content;
        draft.Hash = ContentHash.Of(command.Content);
        draft.Revision++;
        (draft.Author, draft.Session, draft.SavedAt) = (command.Actor, command.Session, editors.Now);
        draft.Note = command.Note ?? draft.Note;
        return draft;
    }

    private AssetVersionRow Add(
        WorkflowDbContext context, (string Name, string Content) text, AssetVersionRow? latest, (string Actor, string? Note, string? Session) by)
    {
        var row = new AssetVersionRow
        {
            Kind = AssetKind.Office,
            Name = text.Name,
            Number = (latest?.Number ?? 0) + 1,
            Content = text.Content,
            Hash = ContentHash.Of(text.Content),
            Status = VersionStatus.Draft,
            Origin = VersionOrigin.Browser,
            CreatedAt = editors.Now,
            SavedAt = editors.Now,
            Author = by.Actor,
            Note = by.Note,
            Session = by.Session,
            SourceFile = latest?.SourceFile,
        };
        context.Add(row);
        return row;
    }

    private static Task<int> SupersedeAsync(WorkflowDbContext context, List<string> names, CancellationToken cancel) =>
        context.Set<AssetVersionRow>()
            .Where(row => row.Kind == AssetKind.Office && names.Contains(row.Name) && row.Status == VersionStatus.Published)
            .ExecuteUpdateAsync(row => row.SetProperty(asset => asset.Status, VersionStatus.Superseded), cancel);

    private static IQueryable<AssetVersionRow> Rows(WorkflowDbContext context, string name) =>
        context.Set<AssetVersionRow>().Where(row => row.Kind == AssetKind.Office && row.Name == name);

    private static Task<AssetVersionRow?> NewestAsync(WorkflowDbContext context, string name, CancellationToken cancel) =>
        Rows(context, name).OrderByDescending(row => row.Number).FirstOrDefaultAsync(cancel);
}
