using Microsoft.AspNetCore.Mvc.RazorPages;
using WorkflowEngine.Office;
using WorkflowEngine.Persistence.Editing;
using WorkflowEngine.Web.SignIn;

namespace WorkflowEngine.Web.Steps;

/// <summary>Every procedure with the way to its step table.</summary>
public sealed class IndexModel(DefinitionReader reader, Officials officials) : PageModel
{
    private const int MostListed = 1000;

    public IReadOnlyList<DefinitionGlance> Definitions { get; private set; } = [];

    public bool MayDesign { get; private set; }

    public async Task OnGetAsync(CancellationToken cancel)
    {
        MayDesign = (await officials.GetAsync(cancel)).May(Right.Design);
        Definitions = (await reader.ListAsync(new DefinitionQuery { PageSize = MostListed }, cancel)).Items;
    }
}
