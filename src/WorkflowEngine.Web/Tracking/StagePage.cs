using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Persistence.Databases;

namespace WorkflowEngine.Web.Tracking;

/// <summary>Finds the stage of a dossier for whoever gave its two codes.</summary>
public sealed class StagePage(WorkflowDbContext context, TrackingPass pass)
{
    /// <summary>Null when the codes were not given in this browser, or not lately.</summary>
    public async Task<StageView?> FindAsync(HttpContext http, string code, CancellationToken cancel) => pass.Opens(http, code)
        ? await context.Dossiers.AsNoTracking()
            .Where(row => row.Code == code)
            .Select(row => new StageView(row.Code!, row.Status, row.ReceivedAt) { Due = row.Due, EndedAt = row.EndedAt })
            .SingleOrDefaultAsync(cancel)
        : null;
}
