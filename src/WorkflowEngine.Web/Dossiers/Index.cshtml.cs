using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using WorkflowEngine.Web.SignIn;

namespace WorkflowEngine.Web.Dossiers;

/// <summary>The dossiers of a unit, and the way to one by its code.</summary>
public sealed class IndexModel(DossierList list, Officials officials) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Asked { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? After { get; set; }

    public Official Official { get; private set; } = null!;

    public DossierLines List { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        Official = await officials.GetAsync(cancel);
        List = await list.ReadAsync(Official, Asked, After, cancel);
        return List.Lines is [var only] && !string.IsNullOrWhiteSpace(Asked)
            ? RedirectToPage("/Dossiers/Dossier", new { code = only.Code })
            : Page();
    }
}
