using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using WorkflowEngine.Persistence.Catalogue;
using WorkflowEngine.Procedures;
using WorkflowEngine.Web.SignIn;

namespace WorkflowEngine.Web.Counter;

/// <summary>The beginning of a reception: which procedure the person came for.</summary>
public sealed class IndexModel(Officials officials, CatalogueState catalogue) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Words { get; set; }

    public Official Official { get; private set; } = null!;

    public IReadOnlyList<ProcedureFacts> Found { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Official = await officials.GetAsync(cancel);
        Found = [.. ProcedureList.Find(catalogue, new ProcedureQuery { Words = Words, Kind = ProcedureKind.Public }).Select(found => found.Facts!)];
    }
}
