using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Execution;
using WorkflowEngine.Office;
using WorkflowEngine.Persistence.Access;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Web.Components;
using WorkflowEngine.Web.Hosting;
using WorkflowEngine.Web.Printing;
using WorkflowEngine.Web.SignIn;
using WorkflowEngine.Web.Words;

namespace WorkflowEngine.Web.Dossiers;

/// <summary>The register of a receiving unit (form 07) over some days, to be printed. Who prints it is logged on each dossier.</summary>
public sealed class RegisterModel(ManyDossiers dossiers, Officials officials, WorkflowDbContext context, PageWords words) : PageModel
{
    private const int MostRows = 1_000;
    private const int MostDays = 92;

    [BindProperty(SupportsGet = true)]
    public string? Unit { get; set; }

    [BindProperty(SupportsGet = true)]
    public DateOnly? From { get; set; }

    [BindProperty(SupportsGet = true)]
    public DateOnly? To { get; set; }

    public IReadOnlyList<Unit> Units { get; private set; } = [];

    private Official _official = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel) => await OpenAsync(cancel) ?? Page();

    public Task<IActionResult> OnGetPrintAsync(CancellationToken cancel) =>
        AnswerAsync((title, body) => new PaperAnswer(title, body, "vi", false), cancel);

    public Task<IActionResult> OnGetPdfAsync(CancellationToken cancel) =>
        AnswerAsync((title, body) => new PdfAnswer(title, body, "vi", false), cancel);

    private async Task<IActionResult> AnswerAsync(Func<string, string, IActionResult> answer, CancellationToken cancel)
    {
        if (await OpenAsync(cancel) is { } refusal)
        {
            return refusal;
        }

        var (from, to) = (From!.Value, To!.Value);
        if (to < from || to.DayNumber - from.DayNumber > MostDays)
        {
            return Again(words.Text[RegisterText.WrongDays]);
        }

        var (first, last) = (Start(from), Start(to.AddDays(1)));
        var numbers = await context.Dossiers.AsNoTracking()
            .Where(row => row.Unit == Unit && row.ReceivedAt >= first && row.ReceivedAt < last && row.Code != null && !row.Practice)
            .OrderBy(row => row.ReceivedAt).ThenBy(row => row.Id).Select(row => row.Id).Take(MostRows + 1).ToListAsync(cancel);
        if (numbers.Count > MostRows)
        {
            return Again(words.Text[RegisterText.TooMany, numbers.Count, MostRows]);
        }

        var opened = await dossiers.ReadAsync(numbers, _official, ViewedPart.Letter, cancel);
        var rows = opened.Select(one => RegisterRow.Of(one.Plan, one.Dossier, _official.Facts)).ToList();
        var form = PrintedForm.OfRegister(new RegisterPage(Unit!, from, to, rows), _official.Facts);
        var title = $"{words.Text[RegisterText.Title]}, {words.Formats.Date(from)}";
        return form.Text is { } body ? answer(title, body) : Again(words.Text[form.Why!]);
    }

    private PageResult Again(string wrong)
    {
        ModelState.AddModelError(nameof(From), wrong);
        return Page();
    }

    private DateTimeOffset Start(DateOnly day) => new DateTimeOffset(day, TimeOnly.MinValue, _official.Facts.Calendar.Offset).ToUniversalTime();

    private async Task<IActionResult?> OpenAsync(CancellationToken cancel)
    {
        _official = await officials.GetAsync(cancel);
        Units = [.. _official.Office.UnitsAt(_official.Today).Where(unit => !unit.Receives.IsEmpty && MayOpen(unit.Code))];
        Unit ??= Units.Count > 0 ? Units[0].Code : null;
        (From, To) = (From ?? _official.Today, To ?? From ?? _official.Today);
        if (Units.Any(unit => unit.Code == Unit))
        {
            return null;
        }

        return new NotAllowedResult(RegisterText.NoUnit);
    }

    private bool MayOpen(string unit) =>
        new[] { Right.Receive, Right.ReturnResult, Right.Oversee, Right.Audit }.Any(right => _official.MayIn(right, unit));
}
