using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Web.Applicants;

namespace WorkflowEngine.Web.Tracking;

/// <summary>Finds the stage of a dossier for whoever gave its two codes.</summary>
public sealed class StagePage(WorkflowDbContext context, TrackingPass pass)
{
    /// <summary>Null when the codes were not given in this browser, or not lately.</summary>
    public async Task<StageView?> FindAsync(HttpContext http, string code, CancellationToken cancel)
    {
        var written = DossierCodes.Clean(code);
        return pass.Opens(http, written)
            ? await context.Dossiers.AsNoTracking()
                .Where(row => row.Code == written && !row.Practice)
                .Select(row => new StageView(row.Code!, row.Status, row.ReceivedAt) { Due = row.Due, EndedAt = row.EndedAt })
                .SingleOrDefaultAsync(cancel)
            : null;
    }
}
