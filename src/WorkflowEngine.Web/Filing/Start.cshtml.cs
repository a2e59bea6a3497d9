using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using WorkflowEngine.Office;
using WorkflowEngine.Persistence.Catalogue;
using WorkflowEngine.Persistence.Drafts;
using WorkflowEngine.Web.Applicants;
using WorkflowEngine.Web.Catalogue;
using WorkflowEngine.Web.Words;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Filing;

/// <summary>The first part of a filing: where, and as whom.</summary>
public sealed class StartModel(FilingDesk desk, Text text) : PageModel
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

    public PublishedVersion Procedure { get; private set; } = null!;

    /// <summary>Why nothing can be filed online; null when it can.</summary>
    public Sentence? Closed { get; private set; }

    internal ReceivingUnits Places { get; private set; } = ReceivingUnits.None;

    public IReadOnlyList<Unit> Units => Places.Units;

    internal IReadOnlyList<ApplicantKinds.Entry> Kinds { get; private set; } = [];

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

        var kind = Kinds.Count == 1 ? Kinds[0].Code : Kind;
        if (Kinds.All(known => known.Code != kind))
        {
            ModelState.AddModelError(nameof(Kind), text[FilingText.AsWhomMissing]);
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        var draft = await desk.BeginAsync(applicant, Procedure, Places.PlaceOf(Unit!, Responsible), kind!, cancel);
        return RedirectToPage("/Filing/Form", new { id = draft.Id });
    }

    private bool Find()
    {
        if (desk.FindProcedure(Code) is not { } found)
        {
            return false;
        }

        Procedure = found;
        Closed = Availability.WhyNot(found, desk.Today);
        Places = ReceivingUnits.Of(found.Facts!, desk.Office.Snapshot, desk.Today);
        Kinds = ApplicantKinds.Of(found.Facts!);
        return true;
    }

    private async Task<Applicant> ReadAsync(CancellationToken cancel)
    {
        var applicant = await desk.ApplicantAsync(User, cancel);
        Drafts = [.. (await desk.Drafts.ListAsync(applicant.Account, cancel)).Where(draft => draft.Procedure == Code)];
        return applicant;
    }
}
