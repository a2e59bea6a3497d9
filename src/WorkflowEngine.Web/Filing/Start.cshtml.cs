using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using WorkflowEngine.Office;
using WorkflowEngine.Persistence.Accounts;
using WorkflowEngine.Persistence.Catalogue;
using WorkflowEngine.Persistence.Drafts;
using WorkflowEngine.Web.Catalogue;
using WorkflowEngine.Web.Words;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Filing;

/// <summary>The first part of a filing: where, and as whom.</summary>
public sealed class StartModel(FilingDesk desk, Representations represents, Text text) : PageModel
{
    /// <summary>So many of what the person has begun are shown; the others stand in their list.</summary>
    internal const int MostShown = 2;

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

    internal FilingStart Start { get; private set; } = null!;

    public PublishedVersion Procedure => Start.Procedure;

    /// <summary>Why nothing can be filed online; null when it can.</summary>
    public Sentence? Closed => Start.Closed;

    internal ReceivingUnits Places => Start.Places;

    public IReadOnlyList<Unit> Units => Places.Units;

    internal WhomForm Whom => new(Start, For, Kind);

    /// <summary>What the person has begun of this procedure.</summary>
    public IReadOnlyList<DraftGlance> Drafts { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!await ReadAsync(cancel))
        {
            return NotFound();
        }

        var last = await desk.Drafts.LastUnitAsync(Start.Applicant.Account, cancel);
        Unit = Units.Any(unit => unit.Code == last) ? last : null;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!await ReadAsync(cancel))
        {
            return NotFound();
        }

        if (Closed is not null || Start.Read(new FilingChoice(Unit, Responsible, Kind, For), ModelState, text) is not { } chosen)
        {
            return Page();
        }

        var draft = await desk.BeginAsync(Start.Applicant, Procedure, chosen.Place, chosen.Whom, cancel);
        return RedirectToPage("/Filing/Form", new { id = draft.Id });
    }

    private async Task<bool> ReadAsync(CancellationToken cancel)
    {
        if (desk.FindProcedure(Code) is not { } found)
        {
            return false;
        }

        Start = await FilingStart.OfAsync(desk, represents, found, User, cancel);
        Drafts = [.. (await desk.Drafts.ListAsync(Start.Applicant.Account, cancel)).Where(draft => draft.Procedure == Code)];
        return true;
    }
}
