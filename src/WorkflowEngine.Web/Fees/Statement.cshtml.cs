using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using WorkflowEngine.Office;
using WorkflowEngine.Persistence.Payments;
using WorkflowEngine.Web.Hosting;
using WorkflowEngine.Web.SignIn;
using WorkflowEngine.Web.Words;

namespace WorkflowEngine.Web.Fees;

/// <summary>Statements of banks and lists of the post are brought in as CSV files.</summary>
public sealed class StatementModel(StatementImport import, Officials officials, PageWords words) : PageModel
{
    [BindProperty]
    public string? Source { get; set; }

    [BindProperty]
    public IFormFile? Upload { get; set; }

    public StatementReport? Report { get; private set; }

    /// <summary>Where statements may come from: each account of the office's documents, past ones too, and the post.</summary>
    public IReadOnlyList<(string Provider, string Name)> Sources { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel) => await ShowAsync(cancel) ?? Page();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (await ShowAsync(cancel) is { } refusal)
        {
            return refusal;
        }

        if (Sources.All(source => source.Provider != Source))
        {
            ModelState.AddModelError(nameof(Source), words.Text[MoneyText.SourceMissing]);
        }

        if (Upload is null or { Length: 0 } or { Length: > StatementSources.MostBytes })
        {
            ModelState.AddModelError(nameof(Upload), words.Text[MoneyText.FileMissing]);
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        var official = await officials.GetAsync(cancel);
        var statement = await StatementSources.ReadAsync(Upload!.OpenReadStream(), official, cancel);
        foreach (var fault in statement.Faults)
        {
            ModelState.AddModelError(nameof(Upload), words.Text[fault]);
        }

        var report = await import.ImportAsync(official.Code, Source!, statement, cancel);
        if (report.Refusal is { } not)
        {
            ModelState.AddModelError(nameof(Source), words.Text[not]);
            return Page();
        }

        Report = statement.Lines.Count == 0 && statement.Faults.Count > 0 ? null : report;
        return Page();
    }

    private async Task<IActionResult?> ShowAsync(CancellationToken cancel)
    {
        var official = await officials.GetAsync(cancel);
        if (!official.May(Right.CollectFee))
        {
            return new NotAllowedResult(Dossiers.Fees.FeeText.WhoCollects);
        }

        Sources = StatementSources.Of(official, words.Text);
        return null;
    }
}
