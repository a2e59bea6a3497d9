using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Issuing;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Persistence.Vault;
using WorkflowEngine.Web.Applicants;

namespace WorkflowEngine.Web.Tracking;

/// <summary>Reads the list of a person's dossiers, the latest first.</summary>
public sealed class OwnDossierLists(ApplicantReader applicants, OwnDossiers dossiers, WorkflowDbContext context)
{
    /// <param name="user">Whose they are.</param>
    /// <param name="before">Number of the dossier after which the part begins; null for the beginning.</param>
    /// <param name="most">How many at most.</param>
    /// <param name="cancel">Gives up.</param>
    public async Task<IReadOnlyList<MineRow>> ReadAsync(ClaimsPrincipal user, long? before, int most, CancellationToken cancel)
    {
        var mine = dossiers.Mine(applicants.MarksOf(await applicants.GetAsync(user, cancel)));
        return await (before is { } number ? mine.Where(row => row.Id < number) : mine)
            .OrderByDescending(row => row.Id)
            .Take(most)
            .Select(row => new MineRow(row.Id, row.Code!, row.Procedure, row.Status, row.ReceivedAt, row.Due, row.EndedAt)
            {
                Revoked = context.Set<VaultEntryRow>().Where(entry => entry.DossierId == row.Id).OrderByDescending(entry => entry.Revision).Select(entry => entry.Change).FirstOrDefault() == ResultChange.Revoked,
            })
            .ToListAsync(cancel);
    }
}
