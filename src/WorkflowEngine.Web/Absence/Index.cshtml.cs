using System.Collections.Immutable;
using System.Globalization;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using WorkflowEngine.Office;
using WorkflowEngine.Persistence.OfficeEditing;
using WorkflowEngine.Web.Components;
using WorkflowEngine.Web.SignIn;
using WorkflowEngine.Web.Words;

namespace WorkflowEngine.Web.Absence;

/// <summary>Where an official says when they are away, who stands in, and whom they let act in their roles.</summary>
public sealed class IndexModel(Standings standings, Officials officials, IMediator mediator, PageWords words) : PageModel
{
    [BindProperty]
    public string? From { get; set; }

    [BindProperty]
    public string? To { get; set; }

    [BindProperty]
    public string? StandIn { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    [BindProperty]
    public string? Taker { get; set; }

    [BindProperty]
    public List<string> Roles { get; set; } = [];

    [BindProperty]
    public string? Basis { get; set; }

    /// <summary>Code of the colleague of whom a head speaks; null of oneself.</summary>
    [BindProperty(SupportsGet = true)]
    public string? For { get; set; }

    /// <summary>Colleagues whose work the reader assigns, by name.</summary>
    public IReadOnlyList<(string Code, string Name)> Led { get; private set; } = [];

    public Official Official { get; private set; } = null!;

    public ImmutableArray<DeclaredStanding> Declared { get; private set; } = [];

    /// <summary>Which of the two forms came back.</summary>
    public bool Delegating { get; private set; }

    /// <summary>People who work in the same units, by name.</summary>
    public IReadOnlyList<(string Code, string Name)> Colleagues { get; private set; } = [];

    /// <summary>Roles of the person that may be delegated.</summary>
    public IReadOnlyList<Role> Delegable { get; private set; } = [];

    public Task OnGetAsync(CancellationToken cancel) => LoadAsync(cancel);

    public Task<IActionResult> OnPostAwayAsync(CancellationToken cancel) => SendAsync(
        (from, to) => new DeclareAbsence(Official.Code, from, to, string.IsNullOrEmpty(StandIn) ? null : StandIn, Reason ?? "") { For = Whom }, cancel);

    public Task<IActionResult> OnPostDelegateAsync(CancellationToken cancel)
    {
        Delegating = true;
        return SendAsync((from, to) => new DelegateRoles(Official.Code, Taker ?? "", from, to, [.. Roles], Basis?.Trim() ?? ""), cancel);
    }

    public async Task<IActionResult> OnPostEndAsync(bool delegation, string? day, CancellationToken cancel)
    {
        await LoadAsync(cancel);
        return DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var from)
            ? await AnswerAsync(new EndStanding(Official.Code, delegation, from) { For = Whom }, cancel)
            : BadRequest();
    }

    private async Task<IActionResult> SendAsync(Func<DateOnly, DateOnly, IStandingCommand> ask, CancellationToken cancel)
    {
        await LoadAsync(cancel);
        var (from, to) = (Day(From, nameof(From)), Day(To, nameof(To)));
        return from is { } first && to is { } last ? await AnswerAsync(ask(first, last), cancel) : Page();
    }

    private async Task<IActionResult> AnswerAsync(IStandingCommand command, CancellationToken cancel)
    {
        var answer = await mediator.Send(command, cancel);
        if (answer.Refusal is { } wrong)
        {
            ModelState.AddModelError("", words.Text[wrong]);
            return Page();
        }

        TempData.Confirm(
            words.Text[AbsenceText.Done, words.Formats.Time(words.Now)],
            string.Join(' ', answer.Findings.Select(finding => words.Text[finding.Sentence]).Distinct()));
        return RedirectToPage(new { For });
    }

    private DateOnly? Day(string? typed, string field)
    {
        if (DayTyping.Day(typed) is { } day)
        {
            return day;
        }

        ModelState.AddModelError(field, words.Text[AbsenceText.DayMissing]);
        return null;
    }

    private string? Whom => string.IsNullOrEmpty(For) ? null : For;

    private static IEnumerable<(string Code, string Name)> Named(IEnumerable<Person> people) => people
        .Select(person => (person.Code, person.Name))
        .OrderBy(person => person.Name, StringComparer.Create(CultureInfo.GetCultureInfo("vi"), false));

    private async Task LoadAsync(CancellationToken cancel)
    {
        Official = await officials.GetAsync(cancel);
        Led = [.. Named(Official.Office.People.Where(person => Official.Office.LeadsInWork(Official.Code, person.Code, Official.Today)))];
        Declared = Whom is null || Led.Any(person => person.Code == Whom) ? await standings.OfAsync(Whom ?? Official.Code, cancel) : [];
        var units = Official.Places.SelectMany(place => place.Units).ToHashSet();
        Colleagues = [.. Named(Official.Office.People
            .Where(person => person.Code != (Whom ?? Official.Code)
                && Official.Office.PositionsOf(person.Code, Official.Today).Any(held => units.Contains(held.Position.Unit))))];
        Delegable = [.. units.SelectMany(unit => Official.Office.RolesOf(Official.Code, unit, Official.Today)).Distinct()
            .Select(Official.Office.FindRole).OfType<Role>().Where(role => role.Delegable)];
    }
}
