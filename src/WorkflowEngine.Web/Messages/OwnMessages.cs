using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Persistence.Feedback;
using WorkflowEngine.Persistence.Outbox;
using WorkflowEngine.Persistence.Sealing;
using WorkflowEngine.Web.SignIn;

namespace WorkflowEngine.Web.Messages;

/// <summary>The messages of whoever is signed in.</summary>
public sealed class OwnMessages(WorkflowDbContext context, Seals seals)
{
    /// <summary>How many wait to be read; 0 for officials and strangers, who have no inbox here.</summary>
    public async Task<int> UnreadAsync(ClaimsPrincipal user, CancellationToken cancel)
    {
        if (user.FindFirstValue(ClaimTypes.NameIdentifier) is not { } account || user.HasClaim(claim => claim.Type == AccountClaims.PersonCode))
        {
            return 0;
        }

        var party = seals.AccountMark(account);
        return await context.Set<MessageRow>().CountAsync(row => row.Party == party && row.Kind == MessageKind.Inbox && row.ReadAt == null, cancel)
            + await context.Set<PetitionRow>().CountAsync(row => row.Party == party && row.Seen < row.Revision, cancel);
    }

    /// <summary>Those of an account, the latest first.</summary>
    internal IQueryable<MessageRow> Of(string account)
    {
        var party = seals.AccountMark(account);
        return context.Set<MessageRow>().AsNoTracking().Where(row => row.Party == party && row.Kind == MessageKind.Inbox)
            .OrderByDescending(row => row.At).ThenBy(row => row.DossierId).ThenBy(row => row.No);
    }

    /// <summary>Petitions of an account in which something happened that its person has not seen.</summary>
    internal IQueryable<PetitionRow> PetitionsOf(string account)
    {
        var party = seals.AccountMark(account);
        return context.Set<PetitionRow>().AsNoTracking().Where(row => row.Party == party && row.Seen < row.Revision).OrderByDescending(row => row.Id);
    }

    /// <summary>The code of a dossier that a message is about.</summary>
    internal Task<string?> CodeAsync(long dossier, CancellationToken cancel) =>
        context.Dossiers.Where(row => row.Id == dossier).Select(row => row.Code).SingleOrDefaultAsync(cancel);

    internal async Task<IReadOnlyDictionary<long, string>> CodesAsync(IReadOnlyCollection<long> dossiers, CancellationToken cancel) =>
        await context.Dossiers.AsNoTracking().Where(row => dossiers.Contains(row.Id) && row.Code != null).ToDictionaryAsync(row => row.Id, row => row.Code!, cancel);

    /// <summary>It is read now. Null when there is no such message of the account.</summary>
    internal async Task<MessageRow?> ReadAsync(string account, long dossier, int no, DateTimeOffset now, CancellationToken cancel)
    {
        var found = await Of(account).SingleOrDefaultAsync(row => row.DossierId == dossier && row.No == no, cancel);
        if (found is { ReadAt: null })
        {
            await context.Set<MessageRow>().Where(row => row.DossierId == dossier && row.No == no).ExecuteUpdateAsync(set => set.SetProperty(row => row.ReadAt, now), cancel);
        }

        return found;
    }
}
