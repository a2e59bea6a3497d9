using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
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

    public Questionnaire? Questionnaire => Case.Questionnaire;

    /// <summary>What was chosen, by question.</summary>
    public IReadOnlyDictionary<string, string> Given { get; private set; } = new Dictionary<string, string>();

    /// <summary>Why it cannot be rated; null when it can.</summary>
    public string? WhyNot => Case.WhyNot is { } why ? words.Text[why] : null;

    private RatedCase Case { get; set; } = null!;

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
        foreach (var (question, missing) in Case.Missing(Given))
        {
            ModelState.AddModelError(Place + question, words.Text[missing]);
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        var given = new RatingGiven(Given, Case.Own.Facts.Today) { Comment = Comment, Anonymous = Anonymous };
        if (await ratings.RateAsync(Case.Dossier, Questionnaire, given, page.Now, cancel) is { } refusal)
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

        Code = own.Code;
        ProcedureName = own.Plan.Procedure!.Name.In(words.Text.Language);
        Case = await RatedCase.OfAsync(own, catalogue, ratings, cancel);
        return true;
    }
}
