using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Persistence.Sealing;
using WorkflowEngine.Persistence.Turns;
using WorkflowEngine.Web.Dossiers.Access;

namespace WorkflowEngine.Web.Dossiers.Beside;

/// <summary>A dossier that belongs to another, as the reader may see it.</summary>
public sealed record RelatedDossier(long Id, string Code, string Procedure, string Applicant, PublicStatus Status, DateTimeOffset Received);

/// <summary>Finds what belongs to a dossier, and only what its reader may see.</summary>
public sealed class RelatedDossiers(WorkflowDbContext context, DossierStore store, IPlanSource plans, Seals seals)
{
    /// <summary>The newest of one applicant; who files by the hundred is looked up in the list of dossiers.</summary>
    public const int Most = 20;

    /// <summary>Other dossiers under the applicant's identity number, newest first, and how many of those the reader may not see.</summary>
    public async Task<(IReadOnlyList<RelatedDossier> Seen, int Hidden)> OfApplicantAsync(OpenedDossier opened, CancellationToken cancel)
    {
        if (opened.Dossier.Practice || opened.Dossier.Applicant["identity"].TextOrNull is not { Length: > 0 } identity)
        {
            return ([], 0);
        }

        var mark = seals.IdentityMark(identity);
        var found = await (
            from party in context.DossierParties.AsNoTracking()
            join dossier in context.Dossiers.AsNoTracking() on party.DossierId equals dossier.Id
            where party.Party == mark && dossier.Id != opened.Dossier.Id && dossier.Code != null
            orderby dossier.ReceivedAt descending, dossier.Id descending
            select dossier.Id).Take(Most).ToListAsync(cancel);
        var seen = new List<RelatedDossier>();
        foreach (var id in found)
        {
            if (await FindAsync(opened, id, cancel) is { } one)
            {
                seen.Add(one);
            }
        }

        return (seen, found.Count - seen.Count);
    }

    /// <summary>A dossier by its number; null when the reader may not see it.</summary>
    public async Task<RelatedDossier?> FindAsync(OpenedDossier opened, long id, CancellationToken cancel)
    {
        if (await store.FindAsync(id, cancel) is not { Filing: { } filing } dossier)
        {
            return null;
        }

        var plan = await plans.FindAsync(dossier.Definition, dossier.Version, cancel);
        return DossierAccess.MaySee(new OpenedDossier(dossier, plan, [], opened.Official))
            ? new RelatedDossier(id, filing.Code, plan.Procedure?.Name.Vi ?? plan.Name, dossier.Applicant["name"].TextOrNull ?? "", dossier.Status, filing.At)
            : null;
    }

    /// <summary>A dossier by its code; null when there is none that the reader may see.</summary>
    public async Task<RelatedDossier?> FindAsync(OpenedDossier opened, string? code, CancellationToken cancel)
    {
        var asked = (code ?? "").Trim().ToUpperInvariant();
        return await context.Dossiers.AsNoTracking().Where(row => row.Code == asked).Select(row => (long?)row.Id).SingleOrDefaultAsync(cancel) is { } id
            ? await FindAsync(opened, id, cancel)
            : null;
    }
}
