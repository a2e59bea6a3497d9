using System.Collections.Immutable;
using WorkflowEngine.Documents;
using WorkflowEngine.Verification;

namespace WorkflowEngine.Persistence.Editing;

/// <summary>
/// Asks every check of a document, against the office, calendars, laws, letters and procedures as they are published now.
/// What is found out about them is kept until one of them changes or the day does.
/// </summary>
public sealed class DefinitionGate(Editors editors)
{
    private volatile Known? _known;

    /// <summary>What the checks find, errors first.</summary>
    public async ValueTask<ImmutableArray<Finding>> CheckAsync(DocumentRead read, CancellationToken cancel = default) =>
        Verifier.Check(read, await WorldAsync(cancel));

    /// <summary>What documents are checked against now.</summary>
    public async ValueTask<VerificationWorld> WorldAsync(CancellationToken cancel = default)
    {
        var (state, today) = (editors.Catalogue.Current, editors.Today);
        if (_known is { } known && known.Revision == state.Revision && known.World.Today == today)
        {
            return known.World;
        }

        await using var context = await editors.Contexts.CreateDbContextAsync(cancel);
        var facts = state.Procedures.Select(procedure => procedure.Facts!).ToList();
        var parts = new GateParts(state.Office, [.. facts.Select(procedure => procedure.Code)])
        {
            Results = [.. facts.SelectMany(procedure => procedure.Results).Select(result => result.Code)],
        };
        var world = await parts.WorldAsync(context, today, cancel);
        _known = new Known(state.Revision, world);
        return world;
    }

    private sealed record Known(long Revision, VerificationWorld World);
}
