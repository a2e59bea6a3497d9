using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc.RazorPages;
using WorkflowEngine.Verification.Online;

namespace WorkflowEngine.Web.Procedures;

/// <summary>The list of procedures that are fit to be fully online, and of each other one the reason.</summary>
public sealed class OnlineModel(OnlineList list) : PageModel
{
    public ImmutableArray<OnlineFitness> Procedures { get; private set; } = [];

    public IEnumerable<OnlineFitness> Fit => Procedures.Where(procedure => procedure.IsFit);

    public IEnumerable<OnlineFitness> Others => Procedures.Where(procedure => !procedure.IsFit);

    public async Task OnGetAsync(CancellationToken cancel) => Procedures = await list.ReadAsync(cancel);
}
