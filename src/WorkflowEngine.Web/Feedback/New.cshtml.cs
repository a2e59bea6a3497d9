using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using WorkflowEngine.Feedback;
using WorkflowEngine.Office;
using WorkflowEngine.Web.Accounts;
using WorkflowEngine.Web.Applicants;
using WorkflowEngine.Web.Components;
using WorkflowEngine.Web.Hosting;
using WorkflowEngine.Words;

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

    /// <summary>Where one about the writer's own dossier goes, and who receives it there.</summary>
    public (string Unit, string? Desk)? GoesTo => Own is null || desk.Facts is not { } facts ? null
        : (desk.NameOf(PetitionWriting.UnitOf(Own)), PetitionDecision.DeskOf(PetitionWriting.UnitOf(Own), null, facts) is { } at && at != PetitionWriting.UnitOf(Own) ? desk.NameOf(at) : null);

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
            Fault(nameof(Subject), FeedbackText.AboutMissing);
        }

        var file = new FilePetition("", About(), Own is null ? Unit ?? "" : PetitionWriting.UnitOf(Own), Summary ?? "", Story ?? "") { Contact = Contact() };
        foreach (var fault in PetitionDecision.FaultsOf(file, facts))
        {
            Fault(PlaceOf(fault.Part), fault.Words);
        }

        if (Person is null)
        {
            CheckContact();
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        var answer = await desk.Store.FileAsync(file, Anonymous ? null : Person?.Account, facts, cancel);
        if (answer.Refusal is { } refusal)
        {
            Fault("", refusal);
            return Page();
        }

        TempData.Confirm(desk.Words.Text[FeedbackText.Sent, answer.Known!.Row.Code], desk.Words.Text[FeedbackText.SentKeep, answer.Secret!]);
        return RedirectToPage("/Feedback/Index");
    }

    private PetitionAbout About() => Own is null
        ? new PetitionAbout(Subject ?? PetitionSubject.Other) { Procedure = ProcedureName is null ? null : Procedure }
        : PetitionWriting.About(Own, Step);

    private PetitionContact? Contact() => Person is null ? PetitionWriting.ContactOf(Name, Phone, Email) : PetitionWriting.ContactOf(Person, Anonymous);

    /// <summary>Who leaves a contact leaves one that reaches them; nothing typed is dropped in silence.</summary>
    private void CheckContact()
    {
        var (name, phone, email) = (!string.IsNullOrWhiteSpace(Name), !string.IsNullOrWhiteSpace(Phone), !string.IsNullOrWhiteSpace(Email));
        if (phone && Contacts.Phone(Phone) is null)
        {
            Fault(nameof(Phone), FeedbackText.PhoneWrong);
        }

        if (email && Contacts.Email(Email) is null)
        {
            Fault(nameof(Email), FeedbackText.EmailWrong);
        }

        if (name && !phone && !email)
        {
            Fault(nameof(Phone), FeedbackText.ReachMissing);
        }
        else if (!name && (phone || email))
        {
            Fault(nameof(Name), FeedbackText.NameMissing);
        }
    }

    private void Fault(string place, Sentence words) => ModelState.AddModelError(place, desk.Words.Text[words]);

    private static string PlaceOf(PetitionPart part) => part switch
    {
        PetitionPart.Unit => nameof(Unit),
        PetitionPart.Title => nameof(Summary),
        _ => nameof(Story),
    };

    private async Task ReadAsync(CancellationToken cancel)
    {
        Person = await applicants.FindAsync(User, cancel);
        Own = Dossier is { Length: > 0 } code ? await dossiers.FindAsync(User, code, cancel) : null;
    }
}
