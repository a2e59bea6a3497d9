using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace WorkflowEngine.Web.Procedures;

/// <summary>One document with its versions.</summary>
public sealed class OverviewModel(DesignHeads heads) : PageModel
{
    public DesignHead Head { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string definition, CancellationToken cancel)
    {
        if (await heads.FindAsync(definition, cancel) is not { } head)
        {
            return NotFound();
        }

        Head = head;
        return Page();
    }
}
