using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using WorkflowEngine.Feedback;
using WorkflowEngine.Office;
using WorkflowEngine.Web.Applicants;
using WorkflowEngine.Web.Components;
using WorkflowEngine.Web.Hosting;

namespace WorkflowEngine.Web.Feedback;

/// <summary>Writing a feedback: by itself, or from a dossier or a procedure.</summary>
[EnableRateLimiting(RequestLimits.Tracking)]
public sealed class NewModel(FeedbackDesk desk, OwnDossierPage dossiers, ApplicantReader applicants) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Dossier { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Procedure { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Step { get; set; }

    [BindProperty]
    public PetitionSubject? Subject { get; set; }

    [BindProperty]
    public string? Unit { get; set; }

    [BindProperty]
    public string? Summary { get; set; }

    [BindProperty]
    public string? Story { get; set; }

    [BindProperty]
    public bool Anonymous { get; set; }

    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public string? Phone { get; set; }

    [BindProperty]
    public string? Email { get; set; }

    public bool IsOpen => desk.Facts is not null;

    public Applicant? Person { get; private set; }

    /// <summary>The writer's own dossier that it is about.</summary>
    public OwnDossier? Own { get; private set; }

    public string? ProcedureName => Procedure is { } code ? desk.Catalogue.FindProcedure(code)?.Facts?.Name.In(desk.Words.Text.Language) : null;

    public IReadOnlyList<PetitionSubject> Subjects => PetitionWriting.Subjects(ProcedureName is not null);

    public IReadOnlyList<Unit> Units => desk.Addressees;

    /// <summary>Steps of the dossier that somebody has done.</summary>
    public IReadOnlyList<(string Id, string Label)> Steps => Own is null ? []
        : [.. Own.Dossier.Records.Select(record => (record.Step, Own.Plan.NodeOf(record.Step)?.Label ?? record.Step))];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        await ReadAsync(cancel);
        return Dossier is not null && Own is null ? NotFound() : Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await ReadAsync(cancel);
        if (Dossier is not null && Own is null)
        {
            return NotFound();
        }

        if (desk.Facts is not { } facts)
        {
            return Page();
        }

        if (Own is null && (Subject is not { } subject || !Subjects.Contains(subject)))
        {
            ModelState.AddModelError(nameof(Subject), desk.Words.Text[FeedbackText.AboutMissing]);
            return Page();
        }

        var file = new FilePetition("", About(), Own is null ? Unit ?? "" : PetitionWriting.UnitOf(Own), Summary ?? "", Story ?? "") { Contact = Contact() };
        var answer = await desk.Store.FileAsync(file, Anonymous ? null : Person?.Account, facts, cancel);
        if (answer.Refusal is { } refusal)
        {
            ModelState.AddModelError(PlaceOf(), desk.Words.Text[refusal]);
            return Page();
        }

        TempData.Confirm(desk.Words.Text[FeedbackText.Sent, answer.Known!.Row.Code], desk.Words.Text[FeedbackText.SentKeep, answer.Secret!]);
        return RedirectToPage("/Feedback/Index");
    }

    private PetitionAbout About() => Own is null
        ? new PetitionAbout(Subject!.Value) { Procedure = ProcedureName is null ? null : Procedure }
        : PetitionWriting.About(Own, Step);

    private PetitionContact? Contact() => Person is null ? PetitionWriting.ContactOf(Name, Phone, Email) : PetitionWriting.ContactOf(Person, Anonymous);

    private string PlaceOf() => string.IsNullOrWhiteSpace(Summary) ? nameof(Summary)
        : string.IsNullOrWhiteSpace(Story) ? nameof(Story)
        : nameof(Unit);

    private async Task ReadAsync(CancellationToken cancel)
    {
        Person = await applicants.FindAsync(User, cancel);
        Own = Dossier is { Length: > 0 } code ? await dossiers.FindAsync(User, code, cancel) : null;
    }
}
