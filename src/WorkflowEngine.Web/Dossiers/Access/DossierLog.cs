using WorkflowEngine.Persistence.Access;
using WorkflowEngine.Persistence.Databases;

namespace WorkflowEngine.Web.Dossiers.Access;

/// <summary>Writes down who looked at what.</summary>
public sealed class DossierLog(WorkflowDbContext context)
{
    public async Task AddAsync(OpenedDossier opened, ViewedPart part, CancellationToken cancel)
    {
        context.DossierViews.Add(new DossierViewRow
        {
            DossierId = opened.Dossier.Id,
            At = opened.Facts.Now,
            Person = opened.Official.Code,
            Unit = opened.Official.At.Unit.Code,
            Part = part,
        });
        await context.SaveChangesAsync(cancel);
    }
}
