using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using WorkflowEngine.Persistence.Catalogue;
using WorkflowEngine.Persistence.Intake;
using WorkflowEngine.Procedures;
using WorkflowEngine.Web.SignIn;

namespace WorkflowEngine.Web.Counter;

/// <summary>The beginning of a reception: whose number is called, and which procedure the person came for.</summary>
public sealed class IndexModel(CounterDesk desk, WaitingLine line) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Words { get; set; }

    public Official Official { get; private set; } = null!;

    public QueueBar Bar { get; private set; } = null!;

    public IReadOnlyList<ProcedureFacts> Found { get; private set; } = [];

    /// <summary>A whole code goes to its procedure at once.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        Official = await desk.ClerkAsync(cancel);
        if (Words?.Trim() is { Length: > 0 } code && desk.Catalogue.FindProcedure(code) is not null)
        {
            return RedirectToPage("/Counter/Receive", new { code });
        }

        Bar = await QueueBar.ReadAsync(line, Official.At.Unit.Code, Official.Today, Official.Code, cancel);
        Found = [.. ProcedureList.Find(desk.Catalogue, new ProcedureQuery { Words = Words, Kind = ProcedureKind.Public }).Select(found => found.Facts!)];
        return Page();
    }
}
