using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Filings;
using WorkflowEngine.Office;
using WorkflowEngine.Persistence.Accounts;
using WorkflowEngine.Persistence.Catalogue;
using WorkflowEngine.Persistence.Drafts;
using WorkflowEngine.Web.Applicants;
using WorkflowEngine.Web.Catalogue;
using WorkflowEngine.Web.Words;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Filing;

/// <summary>The first part of a filing: where, and as whom.</summary>
public sealed class StartModel(FilingDesk desk, Representations represents, Text text) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string Code { get; set; } = "";

    [BindProperty]
    public string? Unit { get; set; }

    /// <summary>The commune that settles it, where the chosen place has none of its own.</summary>
    [BindProperty]
    public string? Responsible { get; set; }

    [BindProperty]
    public string? Kind { get; set; }

    [BindProperty]
    public ForWhom For { get; set; } = new();

    public PublishedVersion Procedure { get; private set; } = null!;

    /// <summary>Why nothing can be filed online; null when it can.</summary>
    public Sentence? Closed { get; private set; }

    internal ReceivingUnits Places { get; private set; } = ReceivingUnits.None;

    public IReadOnlyList<Unit> Units => Places.Units;

    internal IReadOnlyList<ApplicantKinds.Entry> Kinds { get; private set; } = [];

    /// <summary>The organisations that the person may file for here.</summary>
    public IReadOnlyList<Representation> Organisations { get; private set; } = [];

    /// <summary>Why nobody files this by mandate; null where somebody may, in some case.</summary>
    public Sentence? NoMandate => MandateCheck.IsEverAllowed(Procedure.Facts!) ? null
        : Procedure.Facts!.Mandates.FirstOrDefault() is not { } forbidden ? ForWhomText.MandateNotListed
        : new Sentence($"{forbidden.Note?.Vi} ({forbidden.Article})", $"{forbidden.Note?.En} ({forbidden.Article})");

    /// <summary>Nobody but the person themselves can be chosen.</summary>
    public bool OnlyMyself => Organisations.Count == 0 && Procedure.Facts!.Mandates.IsEmpty;

    /// <summary>What the person has begun of this procedure.</summary>
    public IReadOnlyList<DraftGlance> Drafts { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!Find())
        {
            return NotFound();
        }

        var applicant = await ReadAsync(cancel);
        var last = await desk.Drafts.LastUnitAsync(applicant.Account, cancel);
        Unit = Units.Any(unit => unit.Code == last) ? last : null;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!Find())
        {
            return NotFound();
        }

        var applicant = await ReadAsync(cancel);
        if (Closed is not null)
        {
            return Page();
        }

        if (Units.All(unit => unit.Code != Unit))
        {
            ModelState.AddModelError(nameof(Unit), text[FilingText.PlaceMissing]);
        }

        if (!Places.Settles(Unit, Responsible))
        {
            ModelState.AddModelError(nameof(Responsible), text[FilingText.ResponsibleMissing]);
        }

        var principal = For.Read(applicant, Organisations, ModelState, text);
        if (principal?.Acting == ActsAs.Mandate && NoMandate is { } never)
        {
            ModelState.AddModelError("For.Choice", text[ForWhomText.MandateNever, text[never]]);
        }

        var kind = Kinds.Count == 1 ? Kinds[0].Code : Organisations.FirstOrDefault(one => one.Id.ToString() == For.Choice)?.Kind ?? Kind;
        if (Kinds.All(known => known.Code != kind))
        {
            ModelState.AddModelError(nameof(Kind), text[FilingText.AsWhomMissing]);
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        var draft = await desk.BeginAsync(applicant, Procedure, Places.PlaceOf(Unit!, Responsible), new AsWhom(kind!, principal), cancel);
        return RedirectToPage("/Filing/Form", new { id = draft.Id });
    }

    private bool Find()
    {
        if (desk.FindProcedure(Code) is not { } found)
        {
            return false;
        }

        Procedure = found;
        Places = ReceivingUnits.Of(found.Facts!, desk.Office.Snapshot, desk.Today);
        Kinds = ApplicantKinds.Of(found.Facts!);
        return true;
    }

    private async Task<Applicant> ReadAsync(CancellationToken cancel)
    {
        var applicant = await desk.ApplicantAsync(User, cancel);
        Organisations = ForWhom.Offered(
            await represents.OfAsync(int.Parse(applicant.Account, CultureInfo.InvariantCulture), cancel), [.. Kinds.Select(kind => kind.Code)]);
        var agency = Organisations.FirstOrDefault(one => one is { Kind: Availability.Agency, IsVouched: true })?.Kind;
        Closed = Availability.WhyNot(Procedure, desk.Today, agency) ?? AssuranceCheck.Of(Procedure.Facts!, applicant.FilesWith);
        Drafts = [.. (await desk.Drafts.ListAsync(applicant.Account, cancel)).Where(draft => draft.Procedure == Code)];
        return applicant;
    }
}
