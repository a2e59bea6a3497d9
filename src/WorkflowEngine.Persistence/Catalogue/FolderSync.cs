namespace WorkflowEngine.Persistence.Catalogue;

/// <summary>Takes what changed in the watched folders since it last looked. Not to be called twice at once.</summary>
public sealed class FolderSync(SourceFolders folders, CatalogueImport import, LiveCatalogue catalogue, bool publish)
{
    /// <summary>Who is named as the author of versions that come from files.</summary>
    public const string Author = "system:files";

    private readonly Dictionary<string, SourceStamp> _seen = new(StringComparer.Ordinal);

    /// <summary>One look at the folders. Null when nothing changed.</summary>
    public async Task<ImportReport?> RunAsync(CancellationToken cancel = default)
    {
        var stamps = folders.List();
        await ForgetGoneAsync(stamps, cancel);
        var changed = stamps.Where(stamp => !_seen.TryGetValue(stamp.Path, out var seen) || seen != stamp).ToList();
        var files = new List<SourceFile>();
        var read = new List<SourceStamp>();
        foreach (var stamp in changed)
        {
            if (SourceFolders.Read(stamp) is { } file)
            {
                files.Add(file);
                read.Add(stamp);
            }
        }

        if (files.Count == 0)
        {
            return null;
        }

        var report = await import.TakeAsync(files, new ImportTerms(publish, Author, VersionOrigin.File), cancel);
        foreach (var stamp in read)
        {
            _seen[stamp.Path] = stamp;
        }

        await catalogue.RefreshAsync(cancel);
        return report;
    }

    private async Task ForgetGoneAsync(IReadOnlyList<SourceStamp> stamps, CancellationToken cancel)
    {
        var there = stamps.Select(stamp => stamp.Path).ToHashSet();
        var gone = _seen.Values.Where(stamp => !there.Contains(stamp.Path)).ToList();
        if (gone.Count > 0)
        {
            await import.ForgetAsync([.. gone.Select(stamp => SourceFile.SourceOf(stamp.Folder, stamp.Name))], cancel);
            gone.ForEach(stamp => _seen.Remove(stamp.Path));
        }
    }
}
