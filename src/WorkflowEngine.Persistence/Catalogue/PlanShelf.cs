using System.Collections.Concurrent;
using System.Collections.Frozen;
using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Persistence.Editing;
using WorkflowEngine.Persistence.Turns;
using WorkflowEngine.Plans;
using WorkflowEngine.Words;

namespace WorkflowEngine.Persistence.Catalogue;

/// <summary>
/// Compiled versions. Each is compiled once and kept, for a version never changes, nor does a draft as it stood after one of
/// its saves (<see cref="RevisionId"/>): the plan of a draft bears the id of its last save, and so do dossiers that begin with it.
/// </summary>
public sealed class PlanShelf(IDbContextFactory<WorkflowDbContext> contexts) : IPlanSource
{
    private readonly ConcurrentDictionary<string, Plan> _plans = new(StringComparer.Ordinal);

    /// <summary>Documents that take no new dossiers, as the catalogue last told.</summary>
    private volatile FrozenDictionary<string, Closure> _closed = FrozenDictionary<string, Closure>.Empty;

    public ValueTask<Plan> FindAsync(string definition, string version, CancellationToken cancel = default) =>
        _plans.TryGetValue(version, out var plan) && plan.Definition == definition
            ? ValueTask.FromResult(plan)
            : new ValueTask<Plan>(LoadAsync(definition, version, cancel));

    public Sentence? WhyClosed(string definition) => _closed.GetValueOrDefault(definition)?.Sentence;

    internal void Close(IEnumerable<PublishedVersion> closed) => _closed = closed.ToFrozenDictionary(version => version.Definition, version => version.Closed!);

    /// <summary>The plan of a text, with the workflows that stand in it; null, with the findings, when this version of the product cannot run it.</summary>
    internal async ValueTask<Plan?> CompileAsync(
        WorkflowDbContext context, string definition, VersionText text, List<CatalogueFinding> findings, CancellationToken cancel)
    {
        if (_plans.TryGetValue(text.Id, out var known))
        {
            return known;
        }

        if (CandidateReader.ReadDocument(definition, text.Content, findings) is not { } document)
        {
            return null;
        }

        var closure = await WorkflowClosure.OfAsync(context, document, cancel);
        return CandidateReader.Compile(definition, document, closure, findings) is { } plan ? _plans.GetOrAdd(text.Id, plan) : null;
    }

    internal bool Has(string version) => _plans.ContainsKey(version);

    private async Task<Plan> LoadAsync(string definition, string version, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        var text = await VersionTexts.FindAsync(context, definition, version, cancel)
            ?? throw new KeyNotFoundException($"The catalogue has no version {version} of {definition}.");
        var findings = new List<CatalogueFinding>();
        return await CompileAsync(context, definition, text, findings, cancel)
            ?? throw new InvalidOperationException($"Version {version} of {definition} does not compile: {string.Join("; ", findings.Where(finding => finding.IsError))}");
    }
}
