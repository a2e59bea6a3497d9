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

    /// <summary>The plan of a version's text, with the workflows that stand in it; null, with the findings, when this version of the product cannot run it.</summary>
    internal async ValueTask<Plan?> CompileAsync(WorkflowDbContext context, VersionText version, List<CatalogueFinding> findings, CancellationToken cancel)
    {
        if (_plans.TryGetValue(version.Version, out var known))
        {
            return known;
        }

        if (CandidateReader.ReadDocument(version.Definition, version.Content, findings) is not { } document)
        {
            return null;
        }

        var closure = await WorkflowClosure.OfAsync(context, document, cancel);
        var plan = CandidateReader.Compile(version.Definition, document, closure, findings);
        return plan is null || !version.IsFinal ? plan : _plans.GetOrAdd(version.Version, plan);
    }

    internal bool Has(string version) => _plans.ContainsKey(version);

    private async Task<Plan> LoadAsync(string definition, string version, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        var (content, isFinal) = await VersionTexts.FindAsync(context, definition, version, cancel)
            ?? throw new KeyNotFoundException($"The catalogue has no version {version} of {definition}.");
        var findings = new List<CatalogueFinding>();
        return await CompileAsync(context, new VersionText(definition, version, content, isFinal), findings, cancel)
            ?? throw new InvalidOperationException($"Version {version} of {definition} does not compile: {string.Join("; ", findings.Where(finding => finding.IsError))}");
    }
}

/// <summary>The text of a version, and whether it never changes.</summary>
internal readonly record struct VersionText(string Definition, string Version, string Content, bool IsFinal);
