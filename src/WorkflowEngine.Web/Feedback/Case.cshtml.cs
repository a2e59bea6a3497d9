using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using WorkflowEngine.Feedback;
using WorkflowEngine.Office;
using WorkflowEngine.Persistence.Feedback;
using WorkflowEngine.Web.Components;
using WorkflowEngine.Web.SignIn;

namespace WorkflowEngine.Web.Feedback;

/// <summary>One petition for officials: who sorts gives it out, passes it on, refuses or publishes; who was named answers.</summary>
public sealed class CaseModel(FeedbackDesk desk, Officials officials) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string Code { get; set; } = "";

    [BindProperty]
    public PetitionOutcome? Outcome { get; set; }

    [BindProperty]
    public string? Done { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    [BindProperty]
    public string? Article { get; set; }

    [BindProperty]
    public string? Question { get; set; }

    [BindProperty]
    public string? PublicAnswer { get; set; }

    /// <summary>Person and unit, parted by a blank.</summary>
    [BindProperty]
    public string? To { get; set; }

    [BindProperty]
    public string? What { get; set; }

    [BindProperty]
    public string? Unit { get; set; }

    [BindProperty]
    public string? ForwardReason { get; set; }

    [BindProperty]
    public string? Ground { get; set; }

    [BindProperty]
    public string? RefuseReason { get; set; }

    public PetitionCase Case { get; private set; } = null!;

    public KnownPetition Known => Case.Known;

    public bool MaySort => Case.MaySort;

    public bool MayAnswer => Case.MayAnswer;

    /// <summary>It is about the reader, who then neither deals with it nor sees who wrote.</summary>
    public bool IsAboutReader => Known.Petition.About.Person == Case.Official.Code;

    /// <summary>The unit whose people have it before them.</summary>
    public string? HeldBy => desk.DeskOf(Known.Petition);

    public DateTimeOffset Now => desk.Now;

    public IReadOnlyList<TimelineEntry> History => PetitionHistory.Of(Known, desk, names: true);

    public IReadOnlyList<(string Person, string Name, string Unit)> Candidates => desk.Candidates(Known.Petition);

    public IReadOnlyList<Unit> Units => desk.Addressees;

    public ImmutableArray<RefusalGround> Grounds => desk.Facts?.Rules.Grounds ?? [];

    public string NameOf(string unit) => desk.NameOf(unit);

    public string AboutOf(PetitionAbout about) => desk.AboutOf(about);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel) => await FindAsync(cancel) is null ? NotFound() : Page();

    public Task<IActionResult> OnPostAnswerAsync(CancellationToken cancel) => DoAsync(
        by => new AnswerPetition(by, Outcome) { Done = Done, Reason = Reason, Article = Article },
        Outcome is null ? nameof(Outcome) : Outcome == PetitionOutcome.NotUpheld ? nameof(Reason) : nameof(Done), cancel);

    public Task<IActionResult> OnPostPublishAsync(CancellationToken cancel) =>
        DoAsync(by => new PublishAnswer(by, Question ?? "", PublicAnswer ?? ""), nameof(Question), cancel);

    public Task<IActionResult> OnPostAssignAsync(CancellationToken cancel)
    {
        var (person, unit) = (To ?? "").Split(' ') is [var first, var second] ? (first, second) : ("", "");
        return DoAsync(by => new AssignPetition(by, person, unit), nameof(To), cancel);
    }

    public Task<IActionResult> OnPostAskAsync(CancellationToken cancel) =>
        DoAsync(by => new AskForMore(by, What ?? ""), nameof(What), cancel);

    public Task<IActionResult> OnPostForwardAsync(CancellationToken cancel) =>
        DoAsync(by => new ForwardPetition(by, Unit ?? "", ForwardReason ?? ""), nameof(Unit), cancel);

    public Task<IActionResult> OnPostRefuseAsync(CancellationToken cancel) =>
        DoAsync(by => new RefusePetition(by, Ground ?? "", RefuseReason ?? ""), nameof(Ground), cancel);

    private async Task<IActionResult> DoAsync(Func<string, PetitionAct> act, string place, CancellationToken cancel)
    {
        if (await FindAsync(cancel) is not { } official || await desk.DoAsync(Case, act(official.Code), cancel) is not { } answer)
        {
            return NotFound();
        }

        if (answer.Refusal is { } refusal)
        {
            ModelState.AddModelError(place, desk.Words.Text[refusal]);
            return Page();
        }

        TempData.Confirm(desk.Words.Text[FeedbackDeskText.Acted, Known.Row.Code]);
        return desk.MayRead(official, answer.Known!.Row) ? RedirectToPage(new { code = Code }) : RedirectToPage("/Feedback/Desk");
    }

    /// <summary>The official, when they may read it; then the petition is there.</summary>
    private async Task<Official?> FindAsync(CancellationToken cancel)
    {
        var official = await officials.GetAsync(cancel);
        if (await desk.OpenAsync(Code, official, cancel) is not { } found)
        {
            return null;
        }

        Case = found;
        return official;
    }
}
