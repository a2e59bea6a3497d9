using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using WorkflowEngine.Office;
using WorkflowEngine.Persistence.Editing;
using WorkflowEngine.Web.SignIn;

namespace WorkflowEngine.Web.Steps;

/// <summary>Every procedure with the way to its step table.</summary>
public sealed class IndexModel(DefinitionReader reader, Officials officials) : PageModel
{
    private const int PageSize = 50;

    /// <summary>Words of the name or the code.</summary>
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Words { get; set; }

    /// <summary>Counted from 1.</summary>
    [BindProperty(SupportsGet = true, Name = "p")]
    public int Number { get; set; } = 1;

    public DefinitionPage List { get; private set; } = new([], 0);

    public bool MayDesign { get; private set; }

    public int Pages => (List.Total + PageSize - 1) / PageSize;

    public async Task OnGetAsync(CancellationToken cancel)
    {
        MayDesign = (await officials.GetAsync(cancel)).May(Right.Design);
        Number = Math.Clamp(Number, 1, 10_000);
        List = await reader.ListAsync(new DefinitionQuery { Words = Words, Page = Number - 1, PageSize = PageSize }, cancel);
    }
}
