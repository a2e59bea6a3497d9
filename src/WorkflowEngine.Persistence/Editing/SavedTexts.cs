using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Persistence.Catalogue;
using WorkflowEngine.Persistence.Databases;

namespace WorkflowEngine.Persistence.Editing;

/// <summary>Keeps what authors wrote, save by save, and drops texts that nobody needs any more.</summary>
internal sealed class SavedTexts(WorkflowDbContext context, VersionGlance version)
{
    /// <summary>Texts of one author closer together than this count as one when texts are dropped.</summary>
    public static readonly TimeSpan Together = TimeSpan.FromMinutes(5);

    /// <summary>Of one version; a designer that saves at every stroke comes here within an hour.</summary>
    public const int MostTexts = 200;

    /// <summary>Compressed, of one version.</summary>
    public const long MostBytes = 32 * 1024 * 1024;

    private IQueryable<DefinitionSaveRow> Rows => context.Set<DefinitionSaveRow>().Where(row => row.DefinitionId == version.Definition && row.Number == version.Number);

    /// <summary>Keeps the version as its row now is.</summary>
    public async Task KeepAsync(DefinitionVersionRow row, CancellationToken cancel)
    {
        context.Add(new DefinitionSaveRow
        {
            DefinitionId = version.Definition,
            Number = version.Number,
            VersionId = version.VersionId,
            No = await NextAsync(cancel),
            Revision = row.Revision,
            Author = row.Author,
            Session = row.Session,
            At = row.SavedAt,
            Hash = row.Hash,
            Content = Compressed.Of(row.Content),
        });
        await context.SaveChangesAsync(cancel);
        await BoundAsync(cancel);
    }

    /// <summary>Keeps a text that was not taken, unless its author's last refused one was the same.</summary>
    public async Task KeepRefusedAsync(RefusedText text, CancellationToken cancel)
    {
        var last = await Rows.Where(row => row.Revision == 0 && row.Author == text.Author).OrderByDescending(row => row.No).Select(row => row.Hash).FirstOrDefaultAsync(cancel);
        if (last == text.Hash)
        {
            return;
        }

        context.Add(new DefinitionSaveRow
        {
            DefinitionId = version.Definition,
            Number = version.Number,
            VersionId = version.VersionId,
            No = await NextAsync(cancel),
            Author = text.Author,
            Session = text.Session,
            At = text.At,
            Hash = text.Hash,
            Content = Compressed.Of(text.Content),
        });
        await context.SaveChangesAsync(cancel);
        await BoundAsync(cancel);
    }

    /// <summary>Keeps a text that stood before texts were kept, such as that of an imported draft.</summary>
    public async Task KeepStandingAsync(DefinitionVersionRow row, CancellationToken cancel)
    {
        if (!await Rows.AnyAsync(save => save.Revision == row.Revision, cancel))
        {
            await KeepAsync(row, cancel);
        }
    }

    /// <summary>Drops all texts but the last of each author and five minutes, those on which dossiers stand, and refused ones.</summary>
    public async Task ThinAsync(CancellationToken cancel)
    {
        var pinned = await PinnedAsync(cancel);
        var heads = await HeadsAsync(cancel);
        var kept = heads.Where(head => head.Revision > 0)
            .GroupBy(head => (head.Author, head.At.UtcTicks / Together.Ticks))
            .Select(group => group.Max(head => head.No)).ToHashSet();
        await DropAsync(heads.Where(head => head.Revision > 0 && !kept.Contains(head.No) && !pinned.Contains(head.Revision)), cancel);
    }

    private async Task<int> NextAsync(CancellationToken cancel) => (await Rows.MaxAsync(row => (int?)row.No, cancel) ?? 0) + 1;

    /// <summary>Thins when there is too much; when that is not enough, the oldest texts go, refused ones last.</summary>
    private async Task BoundAsync(CancellationToken cancel)
    {
        if (!IsTooMuch(await HeadsAsync(cancel)))
        {
            return;
        }

        await ThinAsync(cancel);
        var heads = await HeadsAsync(cancel);
        var pinned = await PinnedAsync(cancel);
        var last = heads.Max(head => head.No);
        var oldest = new Queue<SaveHead>(heads.Where(head => head.No != last && !pinned.Contains(head.Revision)).OrderBy(head => head.Revision == 0).ThenBy(head => head.No));
        var dropped = new List<SaveHead>();
        while (oldest.Count > 0 && IsTooMuch([.. heads.Except(dropped)]))
        {
            dropped.Add(oldest.Dequeue());
        }

        await DropAsync(dropped, cancel);
    }

    private static bool IsTooMuch(IReadOnlyCollection<SaveHead> heads) => heads.Count > MostTexts || heads.Sum(head => (long)head.Size) > MostBytes;

    private async Task<List<SaveHead>> HeadsAsync(CancellationToken cancel) =>
        await Rows.AsNoTracking().Where(row => row.Content != null).OrderBy(row => row.No)
            .Select(row => new SaveHead(row.No, row.Revision, row.Author, row.At, row.Content!.Length))
            .ToListAsync(cancel);

    /// <summary>Counts of saves on which practice dossiers stand.</summary>
    private async Task<HashSet<long>> PinnedAsync(CancellationToken cancel)
    {
        var start = RevisionId.Of(version.VersionId, null);
        var pinned = await context.Dossiers.AsNoTracking().Where(row => row.Practice && row.Version.StartsWith(start)).Select(row => row.Version).Distinct().ToListAsync(cancel);
        return [.. pinned.Select(id => RevisionId.Read(id).Revision ?? 0)];
    }

    private async Task DropAsync(IEnumerable<SaveHead> heads, CancellationToken cancel)
    {
        var numbers = heads.Select(head => head.No).ToList();
        if (numbers.Count > 0)
        {
            await Rows.Where(row => numbers.Contains(row.No)).ExecuteUpdateAsync(row => row.SetProperty(save => save.Content, (byte[]?)null), cancel);
        }
    }

    private sealed record SaveHead(int No, long Revision, string Author, DateTimeOffset At, int Size);
}

/// <summary>What somebody wrote and could not save.</summary>
internal sealed record RefusedText(string Author, string? Session, string Content, string Hash, DateTimeOffset At);
