using Microsoft.AspNetCore.Mvc.RazorPages;
using WorkflowEngine.Web.Applicants;

namespace WorkflowEngine.Web.Vault;

/// <summary>Results that were issued to the person who reads.</summary>
public sealed class IndexModel(ApplicantReader applicants, OwnPapers papers, TimeProvider clock) : PageModel
{
    public IReadOnlyList<OwnPaper> Rows { get; private set; } = [];

    public DateTimeOffset Now => clock.GetUtcNow();

    public async Task OnGetAsync(CancellationToken cancel) =>
        Rows = await papers.ListAsync(await applicants.GetAsync(User, cancel), cancel);
}
