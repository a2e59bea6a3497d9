using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using WorkflowEngine.Deadlines;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Feedback;
using WorkflowEngine.Persistence.Catalogue;
using WorkflowEngine.Persistence.Ratings;
using WorkflowEngine.Web.Applicants;
using WorkflowEngine.Web.Components;
using WorkflowEngine.Web.Words;

namespace WorkflowEngine.Web.Ratings;

/// <summary>The applicant rates how an ended dossier was done.</summary>
public sealed class RateModel(OwnDossierPage page, RatingStore ratings, CatalogueState catalogue, PageWords words) : PageModel
{
    private const string Place = "answers.";

    [BindProperty(SupportsGet = true)]
    public string Code { get; set; } = "";

    [BindProperty]
    public string? Comment { get; set; }

    [BindProperty]
    public bool Anonymous { get; set; }

    public string ProcedureName { get; private set; } = "";

    public Questionnaire? Questionnaire { get; private set; }

    /// <summary>What was chosen, by question.</summary>
    public IReadOnlyDictionary<string, string> Given { get; private set; } = new Dictionary<string, string>();

    /// <summary>Why it cannot be rated; null when it can.</summary>
    public string? WhyNot { get; private set; }

    private OwnDossier Own { get; set; } = null!;

    private DateOnly EndedOn { get; set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel) => await FindAsync(cancel) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!await FindAsync(cancel))
        {
            return NotFound();
        }

        if (WhyNot is not null)
        {
            return Page();
        }

        Given = Questionnaire!.Questions
            .Select(question => (question.Id, Value: Request.Form[Place + question.Id].LastOrDefault()))
            .Where(answer => !string.IsNullOrEmpty(answer.Value))
            .ToDictionary(answer => answer.Id, answer => answer.Value!);
        foreach (var question in Questionnaire.Questions.Where(question => question.Choices.All(choice => choice.Id != Given.GetValueOrDefault(question.Id))))
        {
            ModelState.AddModelError(Place + question.Id, words.Text[question.Missing]);
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        var dossier = new RatedDossier(Own.Dossier.Id, Own.Code, Own.Filing.Procedure, Own.Filing.Unit, EndedOn);
        var given = new RatingGiven(Given, Own.Facts.Today) { Comment = Comment, Anonymous = Anonymous };
        if (await ratings.RateAsync(dossier, Questionnaire, given, page.Now, cancel) is { } refusal)
        {
            ModelState.AddModelError("", words.Text[refusal]);
            return Page();
        }

        TempData.Confirm(words.Text[RatingText.Sent]);
        return RedirectToPage("/Tracking/Dossier", new { code = Code });
    }

    public string? ErrorOf(string question) =>
        ModelState.TryGetValue(Place + question, out var entry) && entry.Errors.Count > 0 ? entry.Errors[0].ErrorMessage : null;

    private async Task<bool> FindAsync(CancellationToken cancel)
    {
        if (await page.FindAsync(User, Code, cancel) is not { } own)
        {
            return false;
        }

        (Own, Code) = (own, own.Code);
        ProcedureName = own.Plan.Procedure!.Name.In(words.Text.Language);
        // A result may be corrected long after the end; that opens no new time to rate.
        EndedOn = own.Facts.Calendar.LocalDay((own.Turns.FirstOrDefault(turn => turn.Events.OfType<DossierEnded>().Any()) ?? own.Turns[^1]).At);
        Questionnaire = DatedDocument.InForce(catalogue.Office?.Questionnaires ?? [], own.Facts.Today);
        WhyNot = own.Dossier.Lifecycle == Lifecycle.Running ? words.Text[RatingText.NotEnded]
            : Questionnaire is null ? words.Text[RatingText.NoQuestions]
            : await ratings.IsRatedAsync(own.Dossier.Id, cancel) ? words.Text[RatingText.Rated]
            : EndedOn.AddDays(Questionnaire.DaysOpen) < own.Facts.Today ? words.Text[RatingText.Over, Questionnaire.DaysOpen]
            : null;
        return true;
    }
}
