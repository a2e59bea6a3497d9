using Microsoft.AspNetCore.Mvc.RazorPages;
using WorkflowEngine.Persistence.Connectors;

namespace WorkflowEngine.Web.Office;

/// <summary>Which service of another agency is down since when, and what waits for it.</summary>
public sealed class ConnectorsModel(ConnectorDesk desk, ConnectorQueue queue) : PageModel
{
    public IReadOnlyList<ConnectorView> Found { get; private set; } = [];

    public IReadOnlyDictionary<string, WaitingLookups> Waiting { get; private set; } = new Dictionary<string, WaitingLookups>();

    public async Task OnGetAsync(CancellationToken cancel) => (Found, Waiting) = (desk.Look(), await queue.ReadAsync(cancel));
}
