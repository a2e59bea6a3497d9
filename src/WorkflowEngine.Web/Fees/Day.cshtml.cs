using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using WorkflowEngine.Persistence.Payments;
using WorkflowEngine.Web.Components;
using WorkflowEngine.Web.SignIn;
using WorkflowEngine.Web.Words;

namespace WorkflowEngine.Web.Fees;

/// <summary>One day of a gateway held against our books: the figures, the lists behind them, and the signature.</summary>
public sealed class DayModel(MoneyDays days, Settling settling, Officials officials, PageWords words) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string Provider { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public DateOnly Day { get; set; }

    [BindProperty]
    public string? Note { get; set; }

    public Official Official { get; private set; } = null!;

    internal MoneyDay Compared { get; private set; } = null!;

    public SettlementDayRow Row => Compared.Row;

    public IReadOnlyList<SettlementDifferenceRow> Differences => Compared.Differences;

    public IReadOnlyList<ReceivedMoneyRow> Lines => Compared.Lines;

    public bool MaySign => Compared.MaySign(Official);

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
        if (await days.FindAsync(Official, Provider, Day, cancel) is not { } found)
        {
            return false;
        }

        Compared = found;
        return true;
    }
}
