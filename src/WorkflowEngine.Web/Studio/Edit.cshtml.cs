using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using WorkflowEngine.Web.Procedures;
using WorkflowEngine.Web.Studio.Package;

namespace WorkflowEngine.Web.Studio;

/// <summary>The drawing of one document, with what is wrong with it beside it.</summary>
public sealed class EditModel(DesignHeads heads, IAntiforgery forgery) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string DefinitionId { get; set; } = "";

    public DesignHead Head { get; private set; } = null!;

    /// <summary>Tied to whoever opened the page: what is saved after somebody else signed in here is refused.</summary>
    public string Token { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (await heads.FindAsync(DefinitionId, cancel) is not { } head)
        {
            return NotFound();
        }

        Head = head;
        Token = forgery.GetAndStoreTokens(HttpContext).RequestToken!;
        StudioPolicy.Set(Response);
        return Page();
    }
}
