using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Office;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Persistence.Payments;
using WorkflowEngine.Web.Components;
using WorkflowEngine.Web.SignIn;
using WorkflowEngine.Web.Words;

namespace WorkflowEngine.Web.Fees;

/// <summary>One day of a gateway held against our books: the figures, the lists behind them, and the signature.</summary>
public sealed class DayModel(WorkflowDbContext context, Settling settling, Officials officials, PageWords words) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string Provider { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public DateOnly Day { get; set; }

    [BindProperty]
    public string? Note { get; set; }

    public Official Official { get; private set; } = null!;

    public SettlementDayRow Row { get; private set; } = null!;

    public IReadOnlyList<SettlementDifferenceRow> Differences { get; private set; } = [];

    public IReadOnlyList<ReceivedMoneyRow> Lines { get; private set; } = [];

    public bool MaySign => Row.ClosedBy is null && Official.May(Right.CollectFee);

    public string NameOf(string person) => Official.Office.FindPerson(person)?.Name ?? person;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel) => await ShowAsync(cancel) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAgainAsync(CancellationToken cancel)
    {
        if (!await ShowAsync(cancel) || !MaySign)
        {
            return NotFound();
        }

        if (await settling.CompareAsync(Provider, Day, words.Now, cancel))
        {
            TempData.Confirm(words.Text[MoneyText.Compared]);
            return Here();
        }

        ModelState.AddModelError(nameof(Note), words.Text[MoneyText.NotCompared]);
        return Page();
    }

    public async Task<IActionResult> OnPostCloseAsync(CancellationToken cancel)
    {
        if (!await ShowAsync(cancel))
        {
            return NotFound();
        }

        if (await settling.CloseAsync(Official.Code, Provider, Day, Note ?? "", words.Now, cancel) is { } refusal)
        {
            ModelState.AddModelError(nameof(Note), words.Text[refusal]);
            return Page();
        }

        TempData.Confirm(words.Text[MoneyText.Closed, words.Formats.Date(Day)]);
        return Here();
    }

    private RedirectToPageResult Here() => RedirectToPage(new { provider = Provider, day = Day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) });

    private async Task<bool> ShowAsync(CancellationToken cancel)
    {
        Official = await officials.GetAsync(cancel);
        if (await context.Set<SettlementDayRow>().AsNoTracking().SingleOrDefaultAsync(row => row.Provider == Provider && row.Day == Day, cancel) is not { } row)
        {
            return false;
        }

        var calendar = Official.Facts.Calendar;
        var (from, to) = (calendar.At(Day, TimeOnly.MinValue), calendar.At(Day.AddDays(1), TimeOnly.MinValue));
        Row = row;
        Differences = await context.Set<SettlementDifferenceRow>().AsNoTracking().Where(found => found.Provider == Provider && found.Day == Day)
            .OrderBy(found => found.TransactionId).ThenBy(found => found.IsRefund).ToListAsync(cancel);
        Lines = await context.Set<ReceivedMoneyRow>().AsNoTracking().Where(money => money.Provider == Provider && money.PaidAt >= from && money.PaidAt < to)
            .OrderBy(money => money.PaidAt).ThenBy(money => money.TransactionId).ToListAsync(cancel);
        return true;
    }
}
