using System.Globalization;

namespace WorkflowEngine.Persistence.Editing;

/// <summary>
/// Names a version as it stood after one of its saves: <c>versionId~3</c>. A draft is written over, so whoever wants to come
/// back to it as it is now, such as a practice dossier, goes by this id.
/// </summary>
public static class RevisionId
{
    private const char Sign = '~';

    /// <param name="versionId">Id of the version.</param>
    /// <param name="revision">Its count of saves; null gives what all such ids of the version begin with.</param>
    public static string Of(string versionId, long? revision) => $"{versionId}{Sign}{revision?.ToString(CultureInfo.InvariantCulture)}";

    /// <summary>The version and, where the id names one, the count of saves.</summary>
    public static (string VersionId, long? Revision) Read(string id)
    {
        var at = id.LastIndexOf(Sign);
        return at > 0 && long.TryParse(id.AsSpan(at + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var revision)
            ? (id[..at], revision)
            : (id, null);
    }
}
