using System.Globalization;
using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Persistence.Accounts;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Persistence.Sealing;
using WorkflowEngine.Persistence.Turns;
using WorkflowEngine.Persistence.Vault;
using WorkflowEngine.Plans;
using WorkflowEngine.Portal;
using WorkflowEngine.Procedures;

namespace WorkflowEngine.Web.NationalPortal;

/// <summary>Who somebody is here who files at the portal: their account, where they have one, and what the vault holds of them.</summary>
internal sealed class PortalPersons(WorkflowDbContext context, Seals seals, VaultChecks vault)
{
    public const string Actor = "system:national-portal";

    /// <summary>The state has seen that the identity number is the applicant's own.</summary>
    public static bool IsIdentified(PortalMessage message) =>
        message.Level >= Assurance.Identified && !message.Applicant.Contains(ActsAs.Member) && message.Applicant["identity"].TextOrNull is { Length: > 0 };

    /// <summary>The account whose identity number it is; null when there is none.</summary>
    public async Task<string?> AccountAsync(PortalMessage message, CancellationToken cancel)
    {
        if (!IsIdentified(message))
        {
            return null;
        }

        var mark = seals.IdentityMark(message.Applicant["identity"].AsText());
        var id = await context.Users.AsNoTracking().Where(account => account.IdentityMark == mark && account.Assurance >= AssuranceLevel.Identified)
            .Select(account => (int?)account.Id).SingleOrDefaultAsync(cancel);
        return id?.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>Searches the vault before anything is taken in, and writes down that it did.</summary>
    /// <param name="subject">The command for which it is searched.</param>
    /// <param name="besides">A dossier whose own papers are not looked at; 0 for none.</param>
    public Task<VaultSight> SearchAsync(Guid subject, PortalMessage message, string? account, Plan plan, long besides, CancellationToken cancel) => vault.CheckAsync(
        subject,
        IsIdentified(message) ? new VaultOwner(account, message.Applicant["identity"].TextOrNull) { Besides = besides } : VaultOwner.Nobody,
        plan,
        Actor,
        cancel: cancel);
}
