using System.Security.Claims;
using WorkflowEngine.Filings;
using WorkflowEngine.Persistence.Catalogue;
using WorkflowEngine.Persistence.Drafts;
using WorkflowEngine.Persistence.Turns;
using WorkflowEngine.Persistence.Vault;
using WorkflowEngine.Web.Applicants;
using WorkflowEngine.Web.Catalogue;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Filing;

/// <summary>A draft as it is opened: with its case, or with why nothing can be sent any more.</summary>
internal sealed record OpenedDraft(Draft Draft, FilingCase? Case)
{
    /// <summary>Why the procedure takes nothing in now; null when it does.</summary>
    public Sentence? Closed { get; init; }
}

/// <summary>Where a dossier is handed in, and who settles it when that is not the receiving unit's own body.</summary>
public sealed record FilingPlace(string Unit, string? Responsible);

/// <summary>As what somebody applies, and for whom; for themselves when nobody is named.</summary>
internal sealed record AsWhom(string Kind, Principal? Principal);

/// <summary>Opens and keeps the drafts of the person behind a request.</summary>
public sealed class FilingDesk(DraftStore drafts, ApplicantReader applicants, CatalogueState catalogue, VaultChecks vault)
{
    public DraftStore Drafts => drafts;

    public DateTimeOffset Now => vault.Now;

    public OfficeState Office => catalogue.Office ?? throw new InvalidOperationException(
        "The catalogue has no published office, so nothing can be filed. Publish its documents first.");

    public DateOnly Today => Office.CalendarAt(Now).LocalDay(Now);

    /// <summary>The published procedure; null when there is none of that code.</summary>
    public PublishedVersion? FindProcedure(string code) => catalogue.FindProcedure(code);

    public Task<Applicant> ApplicantAsync(ClaimsPrincipal user, CancellationToken cancel) => applicants.GetAsync(user, cancel);

    /// <summary>The person's draft; null when there is none of that id, or it is somebody else's.</summary>
    internal async Task<OpenedDraft?> OpenAsync(ClaimsPrincipal user, Guid id, CancellationToken cancel)
    {
        var applicant = await applicants.GetAsync(user, cancel);
        if (await drafts.FindAsync(id, applicant.Account, cancel) is not { } draft)
        {
            return null;
        }

        if (draft.Code is not null)
        {
            return new OpenedDraft(draft, null);
        }

        if (FindProcedure(draft.Procedure) is not { } version)
        {
            return new OpenedDraft(draft, null) { Closed = CatalogueText.Gone };
        }

        return Availability.WhyNot(version, Today, draft.ApplicantKind) is { } closed
            ? new OpenedDraft(draft, null) { Closed = closed }
            : new OpenedDraft(draft, CaseOf(draft, version, applicant, await vault.SightAsync(draft.Id, OwnerOf(draft, applicant), version.Plan, cancel)));
    }

    /// <summary>The case after its vault was searched for what was not searched for yet.</summary>
    internal async Task<FilingCase> SearchAsync(FilingCase known, CancellationToken cancel) => CaseOf(
        known.Draft, known.Version, known.Applicant,
        await vault.CheckAsync(known.Draft.Id, OwnerOf(known.Draft, known.Applicant), known.Version.Plan, known.Applicant.Actor, cancel: cancel));

    /// <summary>Asks the connected database that a button names for one paper; then the case must be opened anew.</summary>
    internal Task<IReadOnlyList<FilingFault>> FetchAsync(FilingCase known, FormAct act, IReadOnlyDictionary<string, string[]> sent, CancellationToken cancel) =>
        PaperFetching.AskAsync(vault, known, OwnerOf(known.Draft, known.Applicant), new FetchAct(act, sent, known.Applicant.Actor), cancel);

    /// <summary>The case after its draft changed.</summary>
    internal FilingCase With(FilingCase known, Draft draft) => CaseOf(draft, known.Version, known.Applicant, known.Vault);

    private FilingCase CaseOf(Draft draft, PublishedVersion version, Applicant applicant, VaultSight? sight) =>
        FilingCase.Of(draft, version, applicant, Office, Now, vault: sight);

    private static VaultOwner OwnerOf(Draft draft, Applicant applicant) =>
        draft.For is null ? new VaultOwner(applicant.Account, applicant.IsIdentified ? applicant.Identity : null) : VaultOwner.Nobody;

    /// <summary>Begins a draft, with what the account already knows.</summary>
    internal async Task<Draft> BeginAsync(Applicant applicant, PublishedVersion version, FilingPlace place, AsWhom whom, CancellationToken cancel)
    {
        var draft = new Draft
        {
            Id = Guid.CreateVersion7(Now),
            Account = applicant.Account,
            Procedure = version.Facts!.Code,
            Version = version.Version,
            Unit = place.Unit,
            Responsible = place.Responsible,
            ApplicantKind = whom.Kind,
            For = whom.Principal,
            Typed = Prefills.Of(version.Facts!.Fields, applicant, whom.Principal),
        };
        return (await drafts.SaveAsync(draft, Now, cancel)).Draft;
    }
}
