using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using WorkflowEngine.Persistence.Intake;
using WorkflowEngine.Web.Components;
using WorkflowEngine.Web.SignIn;
using WorkflowEngine.Web.Words;

namespace WorkflowEngine.Web.Counter;

/// <summary>The queue of the clerk's one-stop: who waits and who is served; the clerk calls, ends and sends on.</summary>
public sealed class QueueModel(CounterDesk desk, WaitingLine line, Text text) : PageModel
{
    public Official Official { get; private set; } = null!;

    public IReadOnlyList<QueueTicketRow> Open { get; private set; } = [];

    public QueueBar Bar { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Official = await desk.ClerkAsync(cancel);
        var unit = Official.At.Unit.Code;
        Open = await line.OpenAsync(unit, Official.Today, cancel);
        Bar = await QueueBar.ReadAsync(line, unit, Official.Today, Official.Code, cancel);
    }

    public async Task<IActionResult> OnPostAsync(string? act, CancellationToken cancel)
    {
        Official = await desk.ClerkAsync(cancel);
        var (unit, day) = (Official.At.Unit.Code, Official.Today);
        if (act == "call")
        {
            var called = await line.CallAsync(unit, day, Official.Code, cancel);
            TempData.Confirm(called is null ? text[QueueText.Nobody] : text[QueueText.Called, called.Number]);
            return RedirectToPage("/Counter/Index");
        }

        var done = act switch
        {
            "served" => await line.EndAsync(unit, day, Official.Code, TicketState.Served, cancel),
            "missed" => await line.EndAsync(unit, day, Official.Code, TicketState.NoShow, cancel),
            "pass" => await line.TransferAsync(unit, day, Official.Code, null, cancel),
            _ => false,
        };
        TempData.Confirm(text[done ? QueueText.Ended : QueueText.NotServing]);
        return RedirectToPage("/Counter/Index");
    }
}
