using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Persistence.Editing;
using WorkflowEngine.Persistence.Turns;
using WorkflowEngine.Plans;

namespace WorkflowEngine.Persistence.Catalogue;

/// <summary>
/// Compiled versions. Each is compiled once and kept, for a version never changes, nor does a draft as it stood after one of
/// its saves (<see cref="RevisionId"/>). A draft by its own id is compiled as it is now and not kept.
/// </summary>
public sealed class PlanShelf(IDbContextFactory<WorkflowDbContext> contexts) : IPlanSource
{
    private readonly ConcurrentDictionary<string, Plan> _plans = new(StringComparer.Ordinal);

    public ValueTask<Plan> FindAsync(string definition, string version, CancellationToken cancel = default) =>
        _plans.TryGetValue(version, out var plan) && plan.Definition == definition
            ? ValueTask.FromResult(plan)
            : new ValueTask<Plan>(LoadAsync(definition, version, cancel));

    /// <summary>The plan of a version's text; null, with the findings, when this version of the product cannot run it.</summary>
    internal Plan? Compile(string version, string source, string content, List<CatalogueFinding> findings)
    {
        if (_plans.TryGetValue(version, out var known))
        {
            return known;
        }

        return CandidateReader.Compile(source, content, findings) is { } whole ? _plans.GetOrAdd(version, whole.Plan) : null;
    }

    internal bool Has(string version) => _plans.ContainsKey(version);

    private async Task<Plan> LoadAsync(string definition, string version, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        var (content, isFinal) = await VersionTexts.FindAsync(context, definition, version, cancel)
            ?? throw new KeyNotFoundException($"The catalogue has no version {version} of {definition}.");
        var findings = new List<CatalogueFinding>();
        var plan = isFinal ? Compile(version, definition, content, findings) : CandidateReader.Compile(definition, content, findings)?.Plan;
        return plan
            ?? throw new InvalidOperationException($"Version {version} of {definition} does not compile: {string.Join("; ", findings.Where(finding => finding.IsError))}");
    }
}
