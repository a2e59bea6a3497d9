using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using WorkflowEngine.Web.Applicants;
using WorkflowEngine.Web.Components;
using WorkflowEngine.Web.Tracking;
using WorkflowEngine.Web.Words;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Filing;

/// <summary>What was sent: its codes, when the result is promised, and why on that day.</summary>
public sealed class ReceiptModel(OwnDossierPage page, DueViews dues, PageWords words) : PageModel
{
    public OwnDossier Own { get; private set; } = null!;

    public DueView? Due => dues.Of(Own.Dossier, Own.Facts);

    public IReadOnlyList<LedgerRow> Ledger => dues.LedgerOf(Own.Dossier, Own.Facts);

    internal QrPath Qr => QrPath.Of(Url.PageLink("/Tracking/Index", values: new { code = Own.Code })!);

    public string UnitName => Own.Facts.Office.FindUnit(Own.Filing.Unit, Own.Facts.Today) is { } unit ? words.Text[unit.Name] : Own.Filing.Unit;

    public Sentence? Limit => Own.Plan.Procedure!.TimeLimits.FirstOrDefault(limit => limit.Id == Own.Filing.Limit) switch
    {
        { Text: { } text } => new Sentence(text.Vi, text.En),
        { Limit: { } limit } => limit.ToTimeLimit()?.Words,
        _ => null,
    };

    public IReadOnlyList<string> Papers =>
    [
        .. Own.Dossier.Components.Select(provided =>
            Own.Plan.Procedure!.Components.FirstOrDefault(component => component.Id == provided.Component)?.Name.In(words.Text.Language) ?? provided.Component),
    ];

    public PaperHead Head => PaperHeads.Of(Own);

    public async Task<IActionResult> OnGetAsync(string code, CancellationToken cancel)
    {
        if (await page.FindAsync(User, code, cancel) is not { } own)
        {
            return NotFound();
        }

        Own = own;
        return Page();
    }
}
