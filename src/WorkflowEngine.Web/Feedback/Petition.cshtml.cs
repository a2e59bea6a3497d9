using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using WorkflowEngine.Feedback;
using WorkflowEngine.Persistence.Feedback;
using WorkflowEngine.Web.Applicants;
using WorkflowEngine.Web.Components;
using WorkflowEngine.Web.Hosting;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Feedback;

/// <summary>
/// One petition for who wrote it: of an account its own, otherwise by code and lookup code, which each form then carries. To
/// anybody else it is not there.
/// </summary>
[EnableRateLimiting(RequestLimits.Tracking)]
public sealed class PetitionModel(FeedbackDesk desk, ApplicantReader applicants) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Code { get; set; }

    /// <summary>The lookup code of somebody without an account.</summary>
    [BindProperty]
    public string? Secret { get; set; }

    [BindProperty]
    public string? Text { get; set; }

    [BindProperty]
    public string? Why { get; set; }

    public KnownPetition Known { get; private set; } = null!;

    public DateTimeOffset Now => desk.Now;

    public IReadOnlyList<TimelineEntry> History => PetitionHistory.Of(Known, desk, names: false);

    public string? Asked => Known.History.Select(turn => turn.Event).OfType<MoreAsked>().LastOrDefault()?.What;

    public bool MayEscalate => desk.Facts is { } facts
        && PetitionDecision.Decide(Known.Petition, new EscalatePetition("."), facts).Refusal is null;

    /// <summary>The unit whose people have it before them.</summary>
    public string? HeldBy => desk.DeskOf(Known.Petition);

    public string NameOf(string unit) => desk.NameOf(unit);

    public string AboutOf(PetitionAbout about) => desk.AboutOf(about);

    public string GroundOf(string id) =>
        desk.Facts?.Rules.Grounds.FirstOrDefault(ground => ground.Id == id) is { } ground ? desk.Words.Text[ground.Words] : id;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel) => await FindAsync(cancel) ? Page() : NotFound();

    public async Task<IActionResult> OnPostOpenAsync(CancellationToken cancel)
    {
        if (await FindAsync(cancel))
        {
            return Page();
        }

        TempData.Confirm(desk.Words.Text[FeedbackText.NotFound]);
        return RedirectToPage("/Feedback/Index");
    }

    public Task<IActionResult> OnPostMoreAsync(CancellationToken cancel) => DoAsync(new GiveMore(Text ?? ""), nameof(Text), PetitionText.Given, cancel);

    public Task<IActionResult> OnPostJudgeAsync(bool satisfied, CancellationToken cancel) => DoAsync(new JudgeAnswer(satisfied, null), "", PetitionText.Thanks, cancel);

    public Task<IActionResult> OnPostEscalateAsync(CancellationToken cancel) => DoAsync(new EscalatePetition(Why ?? ""), nameof(Why), PetitionText.EscalatedNow, cancel);

    private async Task<IActionResult> DoAsync(PetitionAct act, string place, Sentence done, CancellationToken cancel)
    {
        if (!await FindAsync(cancel) || desk.Facts is not { } facts)
        {
            return NotFound();
        }

        var answer = await desk.Store.DoAsync(Known.Row.Id, act, "", facts, cancel);
        if (answer.Refusal is { } refusal)
        {
            ModelState.AddModelError(place, desk.Words.Text[refusal]);
            return Page();
        }

        if (string.IsNullOrEmpty(Secret))
        {
            TempData.Confirm(desk.Words.Text[done]);
            return RedirectToPage(new { code = Known.Row.Code });
        }

        Known = answer.Known!;
        return Page();
    }

    private async Task<bool> FindAsync(CancellationToken cancel)
    {
        var code = (Code ?? "").Trim().ToUpperInvariant();
        var found = !string.IsNullOrWhiteSpace(Secret) ? await desk.Store.OpenAsync(code, Secret, cancel)
            : await applicants.FindAsync(User, cancel) is { } person ? await desk.Store.FindAsync(code, person.Account, cancel)
            : null;
        if (found is null)
        {
            return false;
        }

        Known = found;
        await desk.Store.SeenAsync(found.Row, cancel);
        return true;
    }
}
