using WorkflowEngine.Persistence.Access;
using WorkflowEngine.Persistence.Databases;

namespace WorkflowEngine.Web.Dossiers.Access;

/// <summary>Writes down who looked at what.</summary>
public sealed class DossierLog(WorkflowDbContext context)
{
    public Task AddAsync(OpenedDossier opened, ViewedPart part, CancellationToken cancel) => AddAsync([opened], part, cancel);

    public async Task AddAsync(IReadOnlyCollection<OpenedDossier> opened, ViewedPart part, CancellationToken cancel)
    {
        context.DossierViews.AddRange(opened.Select(one => new DossierViewRow
        {
            DossierId = one.Dossier.Id,
            At = one.Facts.Now,
            Person = one.Official.Code,
            Unit = one.Official.At.Unit.Code,
            Part = part,
        }));
        await context.SaveChangesAsync(cancel);
    }
}
