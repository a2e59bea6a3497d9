namespace WorkflowEngine.Persistence.Catalogue;

/// <summary>What is known of a version when it is decided whether a text is new.</summary>
/// <param name="SavedAt">When it was last saved.</param>
public sealed record VersionHead(int Number, string Hash, VersionStatus Status, VersionOrigin Origin, DateTimeOffset SavedAt);

/// <summary>What becomes of a text that was handed in.</summary>
public enum VersionDecision : byte
{
    /// <summary>It is known already.</summary>
    Nothing,

    /// <summary>It becomes a version that nobody runs yet.</summary>
    Draft,

    /// <summary>It becomes the version that new dossiers begin with.</summary>
    Publish,

    /// <summary>It is known as a draft that nobody published, and becomes what new dossiers begin with.</summary>
    PublishDraft,
}

/// <summary>
/// When a text becomes a version. A version made in the browser is never overwritten: a file that was written before it
/// becomes a draft beside it. A file does not end what people decided: of a suspended or repealed procedure it becomes a draft.
/// </summary>
public static class VersionRules
{
    /// <param name="known">The versions of the same document.</param>
    /// <param name="hash">What the text is told apart by.</param>
    /// <param name="writtenAt">When the file was last written; null for a text that came from no file.</param>
    /// <param name="publish">Whether new versions are published where nothing speaks against it.</param>
    /// <param name="asked">Somebody asked for just this text now; it was not come upon in a watched folder.</param>
    public static VersionDecision Decide(IReadOnlyList<VersionHead> known, string hash, DateTimeOffset? writtenAt, bool publish, bool asked = false)
    {
        var newest = known.MaxBy(version => version.Number);
        if (known.Any(version => version.Hash == hash))
        {
            var waits = newest is { Status: VersionStatus.Draft } && newest.Hash == hash && known.All(version => version.Status != VersionStatus.Retired);
            return publish && asked && waits ? VersionDecision.PublishDraft : VersionDecision.Nothing;
        }

        var isOlder = newest is { Origin: VersionOrigin.Browser } && writtenAt < newest.SavedAt;
        var isClosed = known.Any(version => version.Status is VersionStatus.Suspended or VersionStatus.Retired);
        return publish && !isOlder && !isClosed ? VersionDecision.Publish : VersionDecision.Draft;
    }

    /// <summary>The number of a new version: the next one; of the first version the document's own.</summary>
    public static int NextNumber(IReadOnlyList<VersionHead> known, int wished) =>
        known.Count == 0 ? Math.Max(1, wished) : known.Max(version => version.Number) + 1;

    /// <summary>The id of a new version: the document's own while no other version has it, otherwise one made of document and number.</summary>
    /// <param name="isTaken">Whether a version of any document has the id.</param>
    public static string VersionId(string wished, string definition, int number, Func<string, bool> isTaken)
    {
        if (wished.Length > 0 && !isTaken(wished))
        {
            return wished;
        }

        var made = $"{definition}-v{number}";
        for (var again = 2; isTaken(made); again++)
        {
            made = $"{definition}-v{number}-{again}";
        }

        return made;
    }
}
