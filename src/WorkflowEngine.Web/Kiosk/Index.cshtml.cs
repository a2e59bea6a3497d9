using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using WorkflowEngine.Office;
using WorkflowEngine.Persistence.Intake;
using WorkflowEngine.Web.Filing;
using WorkflowEngine.Web.Hosting;
using WorkflowEngine.Web.Words;

namespace WorkflowEngine.Web.Kiosk;

/// <summary>The public machine at a one-stop: take a number, file with guidance, file by oneself.</summary>
[AllowAnonymous]
[EnableRateLimiting(RequestLimits.Kiosk)]
public sealed class IndexModel(FilingDesk desk, KioskSession session, WaitingLine line, Guidances guidances) : PageModel
{
    public Unit? Unit { get; private set; }

    /// <summary>Where a machine can stand.</summary>
    public IEnumerable<Unit> Units => desk.Office.Snapshot.UnitsAt(desk.Today).Where(unit => unit.Type is UnitType.OneStop or UnitType.SupportPoint);

    /// <summary>The number that was just taken; null when none.</summary>
    public int? Taken { get; private set; }

    public int Before { get; private set; }

    /// <summary>The place and the body whose it is: several centres are called alike.</summary>
    public string NameOf(Unit unit, Text text) =>
        unit.Parent is { } parent && desk.Office.Snapshot.FindUnit(parent, desk.Today) is { } above ? text[KioskText.UnitOf, text[unit.Name], text[above.Name]] : text[unit.Name];

    public void OnGet() => Find();

    public IActionResult OnPostSet(string? unit, [FromServices] Text text)
    {
        if (Units.All(one => one.Code != unit))
        {
            ModelState.AddModelError("unit", text[KioskText.UnitMissing]);
            return Page();
        }

        session.Set(unit!);
        return RedirectToPage("/Kiosk/Index");
    }

    public async Task<IActionResult> OnPostTakeAsync(CancellationToken cancel)
    {
        Find();
        if (Unit is null)
        {
            return RedirectToPage("/Kiosk/Index");
        }

        var ticket = await line.TakeAsync(Unit.Code, desk.Today, cancel);
        Taken = ticket.Number;
        Before = (await line.OpenAsync(Unit.Code, desk.Today, cancel)).Count(row => row.State != TicketState.Called && row.Number < ticket.Number);
        return Page();
    }

    public async Task<IActionResult> OnPostCodeAsync(string? code, [FromServices] Text text, CancellationToken cancel)
    {
        Find();
        if (string.IsNullOrWhiteSpace(code) || await guidances.FindAsync(code, cancel) is null)
        {
            ModelState.AddModelError("code", text[KioskText.CodeWrong]);
            return Page();
        }

        return RedirectToPage("/Kiosk/Guided", new { code = code.Trim() });
    }

    private void Find() => Unit = KioskSession.UnitOf(HttpContext) is { } code ? Units.FirstOrDefault(unit => unit.Code == code) : null;
}
