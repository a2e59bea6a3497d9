using WorkflowEngine.Dossiers;
using WorkflowEngine.Persistence.Catalogue;
using WorkflowEngine.Persistence.Outbox;
using WorkflowEngine.Persistence.Turns;
using WorkflowEngine.Plans;
using WorkflowEngine.Web.Words;

namespace WorkflowEngine.Web.Linked;

/// <summary>What the dossiers of a list wait for their applicant to do, their linked procedures among them; so many queries however many dossiers.</summary>
public sealed class OwnAsks(DossierGlances glances, LinkedDossiers linked, CatalogueState catalogue, Text text)
{
    /// <summary>By the number of the dossier in the list.</summary>
    public async Task<ILookup<long, OwnAsk>> OfAsync(IReadOnlyCollection<long> dossiers, CancellationToken cancel = default)
    {
        var running = await glances.ReadAsync(dossiers, cancel);
        var children = await linked.RunningAsync([.. running.Values.Where(Refers)], cancel);
        return running.Values
            .SelectMany(dossier => OwnAsk.Of(dossier).Concat(children[dossier.Id].SelectMany(child => OwnAsk.Of(child, NameOf(child)))), (dossier, ask) => (dossier.Id, Ask: ask))
            .ToLookup(one => one.Id, one => one.Ask);
    }

    /// <summary>Whether its procedure has linked ones, by the version that is published now.</summary>
    private bool Refers(Dossier dossier) =>
        dossier.Filing?.Procedure is { } code && catalogue.FindProcedure(code) is { } published && PlanReferral.Of(published.Plan).Count > 0;

    private string? NameOf(Dossier child) =>
        child.Filing?.Procedure is { } code ? catalogue.FindProcedure(code)?.Facts?.Name.In(text.Language) ?? code : null;
}
