using Microsoft.AspNetCore.Mvc.RazorPages;
using WorkflowEngine.Office;
using WorkflowEngine.Web.Procedures;
using WorkflowEngine.Web.SignIn;

namespace WorkflowEngine.Web.Steps;

/// <summary>Every procedure with the way to its step table.</summary>
public sealed class IndexModel(VersionTable table, Officials officials) : PageModel
{
    public IReadOnlyList<(ManagedDefinition Definition, ManagedVersion Latest)> Definitions { get; private set; } = [];

    public bool MayDesign { get; private set; }

    public async Task OnGetAsync(CancellationToken cancel)
    {
        MayDesign = (await officials.GetAsync(cancel)).May(Right.Design);
        Definitions = [.. (await table.ReadAsync(cancel)).Where(definition => definition.Versions.Count > 0).Select(definition => (definition, definition.Versions[0]))];
    }
}
