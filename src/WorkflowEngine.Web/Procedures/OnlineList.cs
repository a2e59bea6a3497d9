using System.Collections.Immutable;
using WorkflowEngine.Documents;
using WorkflowEngine.Persistence.Catalogue;
using WorkflowEngine.Persistence.Editing;
using WorkflowEngine.Verification.Online;

namespace WorkflowEngine.Web.Procedures;

/// <summary>Which procedures in use are fit to be fully online; reckoned once for each state of the catalogue and each day.</summary>
public sealed class OnlineList(DefinitionReader reader, DefinitionGate gate, LiveCatalogue catalogue)
{
    private volatile Known? _known;

    public async Task<ImmutableArray<OnlineFitness>> ReadAsync(CancellationToken cancel)
    {
        var revision = catalogue.Current.Revision;
        var world = await gate.WorldAsync(cancel);
        if (_known is { } known && known.Revision == revision && known.Day == world.Today)
        {
            return known.Fitness;
        }

        var documents = new List<WorkflowDocument>();
        foreach (var definition in catalogue.Current.Procedures.Select(procedure => procedure.Definition))
        {
            if (await reader.PublishedAsync(definition, cancel) is { Read.Document: { } document })
            {
                documents.Add(document);
            }
        }

        var fitness = FullOnline.Of(documents, world);
        _known = new Known(revision, world.Today, fitness);
        return fitness;
    }

    private sealed record Known(long Revision, DateOnly Day, ImmutableArray<OnlineFitness> Fitness);
}
