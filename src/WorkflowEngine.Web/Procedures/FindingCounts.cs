using System.Collections.Concurrent;
using WorkflowEngine.Persistence.Catalogue;
using WorkflowEngine.Persistence.Editing;
using WorkflowEngine.Verification;

namespace WorkflowEngine.Web.Procedures;

/// <summary>How much the checks find in a version.</summary>
public readonly record struct FindingCount(int Errors, int Warnings);

/// <summary>Counts what the checks find in versions for lists; what was counted holds until the version, the catalogue or the day is another.</summary>
public sealed class FindingCounts(DefinitionReader reader, DefinitionGate gate, LiveCatalogue catalogue)
{
    private readonly ConcurrentDictionary<string, (long Revision, long Catalogue, DateOnly Day, FindingCount Count)> _known = new(StringComparer.Ordinal);

    public async Task<FindingCount> OfAsync(VersionGlance version, DateOnly day, CancellationToken cancel)
    {
        var revision = catalogue.Current.Revision;
        if (_known.TryGetValue(version.VersionId, out var known) && known.Revision == version.Revision && known.Catalogue == revision && known.Day == day)
        {
            return known.Count;
        }

        if (await reader.ByVersionIdAsync(version.VersionId, cancel) is not { } whole)
        {
            return default;
        }

        var found = await gate.CheckAsync(whole.Read, cancel);
        var count = new FindingCount(found.Count(finding => finding.IsError), found.Count(finding => finding.Severity == FindingSeverity.Warning));
        _known[version.VersionId] = (whole.Revision, revision, day, count);
        return count;
    }
}
