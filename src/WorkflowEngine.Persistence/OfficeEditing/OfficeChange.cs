using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Persistence.Catalogue;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Persistence.Editing;
using WorkflowEngine.Words;

namespace WorkflowEngine.Persistence.OfficeEditing;

/// <summary>
/// Changes one document of the office and publishes it at once, for pages that speak of one thing and know no drafts. What
/// holds is changed; a draft that somebody keeps of it is not published with it, stays the newest, and has the change too.
/// </summary>
internal static class OfficeChange
{
    /// <param name="what">The document, such as <c>webhook/thong-ke</c>, and the person code of whoever changes it.</param>
    /// <param name="change">The new document, of the one that holds or of none; or why not.</param>
    public static async Task<OfficeAnswer> MakeAsync(
        Editors editors, (string Name, string Actor) what, Func<string?, (string? Content, Sentence? Refusal)> change, CancellationToken cancel)
    {
        var name = what.Name;
        await using var context = await editors.Contexts.CreateDbContextAsync(cancel);
        await using var transaction = await context.Database.BeginTransactionAsync(cancel);
        var told = await CatalogueChange.BeginAsync(context, cancel);
        var newest = await NewestAsync(context, name, cancel);
        var holds = await PublishedAsync(context, name, cancel);
        var (content, refusal) = change(holds?.Content);
        if (refusal is not null || content is null)
        {
            return refusal is null ? new OfficeAnswer { AlreadyDone = true } : OfficeAnswer.Refused(refusal);
        }

        var findings = new List<CatalogueFinding>();
        if (OfficeText.Read(name, content, findings) is not { } text)
        {
            return OfficeAnswer.Refused(findings[0].Sentence);
        }

        var (taken, wrongs) = OfficeReader.Fit(await OfficeTexts.PublishedAsync(context, cancel), [text]);
        if (taken.Count == 0)
        {
            return OfficeAnswer.Refused(wrongs.First(finding => finding.IsError).Sentence) with { Findings = wrongs };
        }

        await context.Set<AssetVersionRow>()
            .Where(row => row.Kind == AssetKind.Office && row.Name == name && row.Status == VersionStatus.Published)
            .ExecuteUpdateAsync(row => row.SetProperty(asset => asset.Status, VersionStatus.Superseded), cancel);
        var row = new AssetVersionRow
        {
            Kind = AssetKind.Office,
            Name = name,
            Number = newest is { Status: VersionStatus.Draft } ? newest.Number : (newest?.Number ?? 0) + 1,
            Content = content,
            Hash = ContentHash.Of(content),
            Status = VersionStatus.Published,
            Origin = VersionOrigin.Browser,
            CreatedAt = editors.Now,
            SavedAt = editors.Now,
            PublishedAt = editors.Now,
            Author = what.Actor,
            SourceFile = holds?.SourceFile,
        };
        if (newest is { Status: VersionStatus.Draft } draft)
        {
            await Rows(context, name).Where(old => old.Number == draft.Number).ExecuteDeleteAsync(cancel);
            context.Add(After(draft, row, change(draft.Content).Content));
        }

        context.Add(row);
        await context.SaveChangesAsync(cancel);
        await told.TellAsync(changesOffice: true, cancel);
        await transaction.CommitAsync(cancel);
        await editors.Catalogue.RefreshAsync(cancel);
        return new OfficeAnswer { Versions = [OfficeVersion.Of(row)], Findings = wrongs };
    }

    /// <summary>The version that holds; null while there is none.</summary>
    public static Task<AssetVersionRow?> PublishedAsync(WorkflowDbContext context, string name, CancellationToken cancel) =>
        Rows(context, name).AsNoTracking().SingleOrDefaultAsync(row => row.Status == VersionStatus.Published, cancel);

    private static Task<AssetVersionRow?> NewestAsync(WorkflowDbContext context, string name, CancellationToken cancel) =>
        Rows(context, name).AsNoTracking().OrderByDescending(row => row.Number).FirstOrDefaultAsync(cancel);

    private static IQueryable<AssetVersionRow> Rows(WorkflowDbContext context, string name) =>
        context.Set<AssetVersionRow>().Where(row => row.Kind == AssetKind.Office && row.Name == name);

    /// <summary>The draft as it comes after what was published; one that the change would replace whole keeps its text. Whoever has it open is told at the next save.</summary>
    private static AssetVersionRow After(AssetVersionRow draft, AssetVersionRow published, string? changed)
    {
        var content = changed is null || changed == published.Content ? draft.Content : changed;
        return new AssetVersionRow
        {
            Kind = draft.Kind,
            Name = draft.Name,
            Number = published.Number + 1,
            Content = content,
            Hash = ContentHash.Of(content),
            Status = VersionStatus.Draft,
            Origin = draft.Origin,
            CreatedAt = draft.CreatedAt,
            SavedAt = published.SavedAt,
            Author = published.Author,
            Note = draft.Note,
            Revision = draft.Revision + 1,
            SourceFile = draft.SourceFile,
        };
    }
}
