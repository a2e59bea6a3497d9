using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Persistence.Catalogue;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Persistence.Letters;

namespace WorkflowEngine.Web.Letters;

/// <summary>One line of the list of letters.</summary>
public sealed record LetterLine(string Letter, LetterFile? Vi, LetterFile? En);

/// <summary>Reads the office's templates for those who keep them.</summary>
public sealed class LetterDesk(WorkflowDbContext context)
{
    /// <summary>Every letter with its newest versions, by name; texts are left out.</summary>
    public async Task<IReadOnlyList<LetterLine>> ListAsync(CancellationToken cancel)
    {
        var rows = await context.Set<AssetVersionRow>().AsNoTracking()
            .Where(row => row.Kind == AssetKind.Template)
            .OrderBy(row => row.Name).ThenByDescending(row => row.Number)
            .Select(row => new { row.Name, Version = new LetterVersion(row.Number, row.Status, row.PublishedAt ?? row.CreatedAt, row.Author, row.Note) })
            .ToListAsync(cancel);
        var files = rows.GroupBy(row => row.Name)
            .Select(file => (Name: LetterName.Of(file.Key), File: new LetterFile(file.Key, "", [.. file.Select(row => row.Version)])))
            .Where(file => file.Name is not null)
            .ToLookup(file => file.Name!.Value.Letter);
        return
        [
            .. files.OrderBy(letter => letter.Key, StringComparer.Ordinal).Select(letter => new LetterLine(
                letter.Key,
                letter.Where(file => file.Name!.Value.Language == "vi").Select(file => file.File).FirstOrDefault(),
                letter.Where(file => file.Name!.Value.Language == "en").Select(file => file.File).FirstOrDefault())),
        ];
    }

    /// <summary>A letter with the texts of its newest versions; also one that is not there yet.</summary>
    public async Task<OpenedLetter> OpenAsync(string letter, CancellationToken cancel)
    {
        List<string> names = [$"{letter}.vi.html", $"{letter}.vi.txt", $"{letter}.en.html", $"{letter}.en.txt"];
        var rows = await context.Set<AssetVersionRow>().AsNoTracking()
            .Where(row => row.Kind == AssetKind.Template && names.Contains(row.Name))
            .OrderByDescending(row => row.Number)
            .ToListAsync(cancel);
        return new OpenedLetter(letter, FileOf(rows, "vi"), FileOf(rows, "en"));
    }

    /// <summary>The text of one version; null when there is none.</summary>
    public Task<string?> TextAsync(string file, int number, CancellationToken cancel) => context.Set<AssetVersionRow>().AsNoTracking()
        .Where(row => row.Kind == AssetKind.Template && row.Name == file && row.Number == number)
        .Select(row => row.Content)
        .SingleOrDefaultAsync(cancel);

    private static LetterFile? FileOf(IEnumerable<AssetVersionRow> rows, string language)
    {
        var own = rows.GroupBy(row => row.Name).FirstOrDefault(file => LetterName.Of(file.Key)?.Language == language)?.ToList();
        return own is null
            ? null
            : new LetterFile(own[0].Name, own[0].Content, [.. own.Select(row => new LetterVersion(row.Number, row.Status, row.PublishedAt ?? row.CreatedAt, row.Author, row.Note))])
            {
                PublishedText = own.Find(row => row.Status == VersionStatus.Published)?.Content,
            };
    }
}
