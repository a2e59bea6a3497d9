using WorkflowEngine.Dossiers;
using WorkflowEngine.Execution;
using WorkflowEngine.Filings;
using WorkflowEngine.Persistence.Vault;
using WorkflowEngine.Values;
using WorkflowEngine.Web.Applicants;
using WorkflowEngine.Web.Filing;
using WorkflowEngine.Web.Words;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Tracking;

/// <summary>What an applicant hands in for the papers that were asked for: files that came, and what the vault holds in their place.</summary>
internal sealed record Supplying(OwnDossier Own, VaultSight Vault, IReadOnlyList<HeldFile> Files, DateTimeOffset Now)
{
    /// <summary>The e-form as the applicant corrected it; null where nothing that is made from it was asked for.</summary>
    public FilingCase? Form { get; init; }

    private ValueMap Changed => Form is null ? ValueMap.Empty : Corrections.Changed(Own, Form);

    /// <summary>The paper is made from the e-form: it is put right by correcting the answers.</summary>
    public static bool IsMade(FilingCase form, string component) => form.Papers.Any(paper => paper.Made && paper.Component.Id == component);

    /// <summary>The form to be corrected, where a paper that is made from it was asked for; otherwise null.</summary>
    public static FilingCase? FormOf(OwnDossier own, FilingCase form) => own.Dossier.Asked.Any(pair => IsMade(form, pair.Key)) ? form : null;

    /// <summary>What was corrected and does not hold.</summary>
    public IEnumerable<FilingFault> Wrong => Form?.Faults.Where(fault => fault.Place.StartsWith(FormPlace.Fields, StringComparison.Ordinal)) ?? [];

    /// <summary>The vault holds it now: nothing has to be handed in for it.</summary>
    public bool IsHeld(string component) => Vault.Holdings.Find(component, Now) is { Closes: true };

    public IReadOnlyList<HeldFile> FilesOf(string component) => [.. Files.Where(file => file.Component == component)];

    /// <summary>Papers for which nothing is there, in the language that they are to be named in.</summary>
    public IEnumerable<FilingFault> Missing(string language) => Own.Dossier.Asked
        .Where(pair => FilesOf(pair.Key).Count == 0 && !IsHeld(pair.Key) && !IsCorrected(pair.Key))
        .Select(pair => new FilingFault(FormPlace.Slot(pair.Key), Filled(Form is not null && IsMade(Form, pair.Key) ? ActText.SupplyCorrect : ActText.SupplyMissing, Sentences.Within(DossierModel.NameOf(Own, pair.Key).In(language)))));

    public SupplyPapers ToStimulus(int seq) => new(seq) { Identified = Own.Reader.IsIdentified, Fields = Changed, Components = [.. Own.Dossier.Asked.Select(pair => Provided(pair.Key))] };

    private bool IsCorrected(string component) => Form is not null && IsMade(Form, component) && Changed.Count > 0;

    private ProvidedComponent Provided(string component)
    {
        var quantity = Own.Plan.Procedure!.Components.FirstOrDefault(known => known.Id == component)?.Quantity ?? 1;
        return Vault.Holdings.Find(component, Now) is { Closes: true } found
            ? new ProvidedComponent(component, found.From, quantity)
            : FilesOf(component).Count == 0 && IsCorrected(component) ? new ProvidedComponent(component, "form", quantity)
            : new ProvidedComponent(component, "upload", quantity) { Files = [.. FilesOf(component).Select(file => file.Hash).Distinct()] };
    }

    private static Sentence Filled(Sentence words, string name) => new(
        words.Vi.Replace("{0}", name, StringComparison.Ordinal), words.En.Replace("{0}", name, StringComparison.Ordinal));
}
