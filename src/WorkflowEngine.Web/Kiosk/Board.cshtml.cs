using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using WorkflowEngine.Office;
using WorkflowEngine.Persistence.Intake;
using WorkflowEngine.Web.Filing;

namespace WorkflowEngine.Web.Kiosk;

/// <summary>The board in the waiting room: the numbers that are called, and how many wait. It renews itself.</summary>
[AllowAnonymous]
public sealed class BoardModel(FilingDesk desk, WaitingLine line) : PageModel
{
    /// <summary>How long the numbers stand before they are looked up again.</summary>
    internal const int Seconds = 10;

    public Unit Unit { get; private set; } = null!;

    public IReadOnlyList<QueueTicketRow> Called { get; private set; } = [];

    public int Waiting { get; private set; }

    public async Task<IActionResult> OnGetAsync(string unit, CancellationToken cancel)
    {
        if (desk.Office.Snapshot.FindUnit(unit, desk.Today) is not { Type: UnitType.OneStop } found)
        {
            return NotFound();
        }

        Unit = found;
        var open = await line.OpenAsync(unit, desk.Today, cancel);
        Called = [.. open.Where(row => row.State == TicketState.Called).OrderByDescending(row => row.CalledAt)];
        Waiting = open.Count - Called.Count;
        return Page();
    }
}
