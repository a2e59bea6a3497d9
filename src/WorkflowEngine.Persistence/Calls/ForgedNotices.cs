using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Persistence.Databases;

namespace WorkflowEngine.Persistence.Calls;

/// <summary>
/// Writes down calls that nobody signed. Anybody can make them, so a day has a row for each sender and reason, and no more than
/// <see cref="MostADay"/>; the others are counted in one.
/// </summary>
public sealed class ForgedNotices(IDbContextFactory<WorkflowDbContext> contexts, TimeProvider clock)
{
    /// <summary>Calls in the name of the National Public Service Portal; no gateway can have this name.</summary>
    public const string Portal = "/national-portal";

    /// <summary>The sender of all that came after too many others.</summary>
    public const string Others = "*";

    public const int MostADay = 200;

    private const int LongestName = 40;

    public DateTimeOffset Now => clock.GetUtcNow();

    /// <summary>Counts a call; true when it is the first of its sender and reason today.</summary>
    /// <param name="provider">For whom it spoke, as it said.</param>
    public async Task<bool> KeepAsync(string provider, string sender, string reason, ReadOnlyMemory<byte> body, CancellationToken cancel = default)
    {
        var now = Now;
        var day = DateOnly.FromDateTime(now.UtcDateTime);
        await using var context = await contexts.CreateDbContextAsync(cancel);
        if (await CountAsync(context, (day, sender, reason), provider == Portal, cancel))
        {
            return false;
        }

        var isFull = await context.Set<ForgedNoticeRow>().CountAsync(row => row.Day == day, cancel) >= MostADay;
        if (isFull && await CountAsync(context, (day, Others, reason), provider == Portal, cancel))
        {
            return false;
        }

        context.Add(new ForgedNoticeRow
        {
            At = now,
            Day = day,
            Provider = new string([.. provider.Where(sign => !char.IsControl(sign)).Take(LongestName)]),
            Sender = isFull ? Others : sender,
            Reason = reason,
            BodyHash = SHA256.HashData(body.Span),
            Times = 1,
        });
        await context.SaveChangesAsync(cancel);
        return true;
    }

    private async Task<bool> CountAsync(WorkflowDbContext context, (DateOnly Day, string Sender, string Reason) of, bool isPortal, CancellationToken cancel)
    {
        var now = Now;
        var known = await context.Set<ForgedNoticeRow>()
            .Where(row => row.Day == of.Day && row.Sender == of.Sender && row.Reason == of.Reason && (row.Provider == Portal) == isPortal)
            .OrderBy(row => row.Id).Select(row => (long?)row.Id).FirstOrDefaultAsync(cancel);
        return known is { } id && await context.Set<ForgedNoticeRow>().Where(row => row.Id == id)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.Times, row => row.Times + 1).SetProperty(row => row.At, now), cancel) == 1;
    }
}
