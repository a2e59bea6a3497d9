using WorkflowEngine.Dossiers;
using WorkflowEngine.Execution;
using WorkflowEngine.Filings;
using WorkflowEngine.Persistence.Vault;
using WorkflowEngine.Web.Applicants;
using WorkflowEngine.Web.Filing;
using WorkflowEngine.Web.Words;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Tracking;

/// <summary>What an applicant hands in for the papers that were asked for: files that came, and what the vault holds in their place.</summary>
internal sealed record Supplying(OwnDossier Own, VaultSight Vault, IReadOnlyList<HeldFile> Files, DateTimeOffset Now)
{
    /// <summary>The vault holds it now: nothing has to be handed in for it.</summary>
    public bool IsHeld(string component) => Vault.Holdings.Find(component, Now) is { Closes: true };

    public IReadOnlyList<HeldFile> FilesOf(string component) => [.. Files.Where(file => file.Component == component)];

    /// <summary>Papers for which nothing is there, in the language that they are to be named in.</summary>
    public IEnumerable<FilingFault> Missing(string language) => Own.Dossier.Asked
        .Where(pair => FilesOf(pair.Key).Count == 0 && !IsHeld(pair.Key))
        .Select(pair => new FilingFault(FormPlace.Slot(pair.Key), Filled(Sentences.Within(DossierModel.NameOf(Own, pair.Key).In(language)))));

    public SupplyPapers ToStimulus(int seq) => new(seq) { Identified = Own.Reader.IsIdentified, Components = [.. Own.Dossier.Asked.Select(pair => Provided(pair.Key))] };

    private ProvidedComponent Provided(string component)
    {
        var quantity = Own.Plan.Procedure!.Components.FirstOrDefault(known => known.Id == component)?.Quantity ?? 1;
        return Vault.Holdings.Find(component, Now) is { Closes: true } found
            ? new ProvidedComponent(component, found.From, quantity)
            : new ProvidedComponent(component, "upload", quantity) { Files = [.. FilesOf(component).Select(file => file.Hash).Distinct()] };
    }

    private static Sentence Filled(string name) => new(
        ActText.SupplyMissing.Vi.Replace("{0}", name, StringComparison.Ordinal), ActText.SupplyMissing.En.Replace("{0}", name, StringComparison.Ordinal));
}
