using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using WorkflowEngine.Web.SignIn;
using WorkflowEngine.Web.Words;

namespace WorkflowEngine.Web.Digitisation;

/// <summary>How much of what offices take in and issue is digital, by unit and month, as it is now; behind every figure its list.</summary>
public sealed class IndexModel(DigitalShares shares, Officials officials, Text text) : PageModel
{
    internal const int MostListed = 300;

    [BindProperty(SupportsGet = true)]
    public string? Month { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Unit { get; set; }

    /// <summary><c>papers</c> or <c>results</c>.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Of { get; set; }

    public Official Official { get; private set; } = null!;

    public DateOnly First { get; private set; }

    public IReadOnlyList<UnitShare> Shares { get; private set; } = [];

    public IReadOnlyList<ShareLine> Lines { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Official = await officials.GetAsync(cancel);
        First = DayTyping.Month(Month) ?? new DateOnly(Official.Today.Year, Official.Today.Month, 1);
        Month = First.ToString("yyyy-MM", CultureInfo.InvariantCulture);
        Shares = await shares.ReadAsync(Official, First, cancel);
        if (Unit is not null)
        {
            Lines = await shares.ListAsync(Official, First, Unit, results: Of == "results", MostListed, cancel);
        }
    }

    public string NameOf(string unit) => Official.Office.FindUnit(unit, Official.Today) is { } known ? text[known.ShortName] : unit;

    public string ExcuseOf(ShareLine line) => line.Excuse is not { } code ? ""
        : Official.Facts.Digitisation?.Excuses.FirstOrDefault(excuse => excuse.Code == code) is { } known ? text[known.Name] : code;
}
