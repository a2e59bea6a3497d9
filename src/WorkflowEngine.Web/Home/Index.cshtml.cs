using Microsoft.AspNetCore.Mvc.RazorPages;

namespace WorkflowEngine.Web.Home;

/// <summary>The start page: find a procedure, find my dossier.</summary>
public sealed class IndexModel(IHomeShelf shelf) : PageModel
{
    public HomeShelf Shelf { get; private set; } = HomeShelf.Empty;

    public async Task OnGetAsync(CancellationToken cancelled) => Shelf = await shelf.Fill(cancelled);
}
