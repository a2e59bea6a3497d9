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

    /// <param name="again">The number that is called once more.</param>
    /// <param name="counter">The counter from which it is called.</param>
    public async Task<IActionResult> OnPostAsync(string? act, int? again, int? counter, CancellationToken cancel)
    {
        Official = await desk.ClerkAsync(cancel);
        var (unit, day) = (Official.At.Unit.Code, Official.Today);
        if (act == "call" || again is not null)
        {
            var at = ModelState.IsValid ? counter ?? await line.CounterOfAsync(unit, Official.Code, cancel) : null;
            TempData.Confirm(QueueBar.Fits(at) ? await CallAsync(again, at, cancel) : text[QueueText.CounterMissing, QueueBar.MostCounters]);
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

    private async Task<string> CallAsync(int? again, int? counter, CancellationToken cancel)
    {
        var (unit, day) = (Official.At.Unit.Code, Official.Today);
        var called = again is { } number
            ? await line.RecallAsync(unit, day, Official.Code, number, counter, cancel)
            : await line.CallAsync(unit, day, Official.Code, counter, cancel);
        return called is not null ? text[QueueText.CalledTo, called.Number, counter!]
            : again is not null ? text[QueueText.NotAgain, again, WaitingLine.Recallable.TotalMinutes]
            : text[QueueText.Nobody];
    }
}
