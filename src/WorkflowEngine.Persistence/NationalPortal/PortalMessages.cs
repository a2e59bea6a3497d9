using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Persistence.Calls;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Persistence.Dossiers;
using WorkflowEngine.Persistence.Outbox;
using WorkflowEngine.Persistence.Sealing;
using WorkflowEngine.Portal;
using WorkflowEngine.Words;

namespace WorkflowEngine.Persistence.NationalPortal;

/// <summary>What came of a message of the portal.</summary>
public sealed record PortalOutcome(PortalMessageState State)
{
    /// <summary>Why it was refused, or waits: one of <see cref="PortalReasons"/>; null when it was taken.</summary>
    public string? Reason { get; init; }

    public Sentence? Say { get; init; }

    public long? Dossier { get; init; }

    public string? Code { get; init; }

    public static PortalOutcome Refused(string reason, Sentence say) => new(PortalMessageState.Refused) { Reason = reason, Say = say };

    /// <summary>It cannot be dealt with yet; after some days it is refused for this reason.</summary>
    public static PortalOutcome Waits(string reason, Sentence say) => new(PortalMessageState.Waiting) { Reason = reason, Say = say };
}

/// <summary>Keeps messages of the portal, so that each is done about once whatever happens in between.</summary>
public sealed class PortalMessages(IDbContextFactory<WorkflowDbContext> contexts, Seals seals, TimeProvider clock)
{
    /// <summary>How long a message belongs to whoever took it.</summary>
    public static readonly TimeSpan Lease = TimeSpan.FromMinutes(5);

    private const int Most = 200;

    private static readonly Backoff Pauses = new(TimeSpan.FromSeconds(10), TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(30));

    public DateTimeOffset Now => clock.GetUtcNow();

    /// <summary>The id of the command that files a dossier of the portal: the same dossier is filed once, in whichever message it comes.</summary>
    public static Guid CommandOf(string number) => CommandIds.Of("national-portal/filing/" + number);

    /// <summary>The id of the command that another message leads to.</summary>
    public static Guid CommandOf(PortalMessage message) => CommandIds.Of($"national-portal/message/{message.Id}");

    /// <summary>Keeps a message. False when its id came before with something else in it.</summary>
    public async Task<bool> KeepAsync(PortalMessage message, byte[] body, CancellationToken cancel = default)
    {
        var hash = SHA256.HashData(body);
        await using var context = await contexts.CreateDbContextAsync(cancel);
        var row = new PortalMessageRow
        {
            Message = message.Id,
            At = Now,
            NextAt = Now,
            Kind = message.Kind,
            Times = 1,
            Number = message.Dossier,
            Procedure = Cut(message.Procedure),
            Unit = Cut(message.Unit),
            Hash = hash,
            Body = seals.SealRow(PlaceOf(message.Id), body),
        };
        if (await context.TryAddAsync(row, cancel))
        {
            return true;
        }

        var known = await context.Set<PortalMessageRow>().AsNoTracking().Where(one => one.Message == message.Id).Select(one => one.Hash).SingleAsync(cancel);
        var same = known.AsSpan().SequenceEqual(hash);
        await context.Set<PortalMessageRow>().Where(one => one.Message == message.Id).ExecuteUpdateAsync(
            set => set.SetProperty(one => one.Times, one => one.Times + 1).SetProperty(one => one.Contradicted, one => one.Contradicted || !same), cancel);
        return same;
    }

    /// <summary>Takes a message for a while; null when it is dealt with, is not due, or another has it.</summary>
    public async Task<PortalMessageRow?> TakeAsync(string message, CancellationToken cancel = default)
    {
        var (now, until) = (Now, Now + Lease);
        await using var context = await contexts.CreateDbContextAsync(cancel);
        return await context.Set<PortalMessageRow>().Where(row => row.Message == message && row.NextAt <= now).ExecuteUpdateAsync(
            set => set.SetProperty(row => row.NextAt, until).SetProperty(row => row.Tries, row => (short)(row.Tries + 1)), cancel) == 1
            ? await FindAsync(message, cancel)
            : null;
    }

    /// <summary>The messages that are due, the oldest first.</summary>
    public async Task<IReadOnlyList<string>> DueAsync(CancellationToken cancel = default)
    {
        var now = Now;
        await using var context = await contexts.CreateDbContextAsync(cancel);
        return await context.Set<PortalMessageRow>().AsNoTracking().Where(row => row.NextAt <= now)
            .OrderBy(row => row.At).ThenBy(row => row.Message).Take(Most).Select(row => row.Message).ToListAsync(cancel);
    }

    public async Task<PortalMessageRow?> FindAsync(string message, CancellationToken cancel = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        return await context.Set<PortalMessageRow>().AsNoTracking().SingleOrDefaultAsync(row => row.Message == message, cancel);
    }

    /// <summary>A message word for word.</summary>
    public byte[] WordsOf(PortalMessageRow row) => seals.OpenRow(PlaceOf(row.Message), row.Body);

    /// <summary>Writes down what came of a message that was taken. One that waits too long is refused.</summary>
    /// <param name="patience">For how long it may wait.</param>
    public async Task<PortalMessageRow> SettleAsync(PortalMessageRow row, PortalOutcome outcome, TimeSpan patience, CancellationToken cancel = default)
    {
        var state = outcome.State == PortalMessageState.Waiting && Now - row.At >= patience ? PortalMessageState.Refused : outcome.State;
        var waits = state == PortalMessageState.Waiting;
        var next = waits ? Now + Pauses.After(row.Tries) : PortalMessageRow.Done;
        byte[] body = waits ? row.Body : [];
        await using var context = await contexts.CreateDbContextAsync(cancel);
        await context.Set<PortalMessageRow>().Where(known => known.Message == row.Message && known.State == PortalMessageState.Waiting).ExecuteUpdateAsync(
            set => set.SetProperty(known => known.State, state)
                .SetProperty(known => known.NextAt, next)
                .SetProperty(known => known.Body, body)
                .SetProperty(known => known.DossierId, outcome.Dossier)
                .SetProperty(known => known.Code, outcome.Code)
                .SetProperty(known => known.Reason, outcome.Reason)
                .SetProperty(known => known.Vi, outcome.Say == null ? null : outcome.Say.Vi)
                .SetProperty(known => known.En, outcome.Say == null ? null : outcome.Say.En),
            cancel);
        return (await FindAsync(row.Message, cancel))!;
    }

    /// <summary>Those that are dealt with and of which the portal does not know yet what came.</summary>
    public async Task<IReadOnlyList<PortalMessageRow>> UntoldAsync(CancellationToken cancel = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        return await context.Set<PortalMessageRow>().AsNoTracking().Where(row => row.State != PortalMessageState.Waiting && !row.Told)
            .OrderBy(row => row.At).ThenBy(row => row.Message).Take(Most).ToListAsync(cancel);
    }

    /// <summary>The portal knows what came of it.</summary>
    public async Task ToldAsync(string message, CancellationToken cancel = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        await context.Set<PortalMessageRow>().Where(row => row.Message == message && row.State != PortalMessageState.Waiting)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.Told, true), cancel);
    }

    /// <summary>The portal asks for it again, so it does not know after all.</summary>
    public async Task ForgetToldAsync(string message, CancellationToken cancel = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        await context.Set<PortalMessageRow>().Where(row => row.Message == message).ExecuteUpdateAsync(set => set.SetProperty(row => row.Told, false), cancel);
    }

    /// <summary>The latest of a state, for whoever oversees.</summary>
    public async Task<IReadOnlyList<PortalMessageRow>> ListAsync(PortalMessageState state, CancellationToken cancel = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        return await context.Set<PortalMessageRow>().AsNoTracking().Where(row => row.State == state)
            .OrderByDescending(row => row.At).ThenBy(row => row.Message).Take(Most).ToListAsync(cancel);
    }

    /// <summary>The dossier that a number of the portal led to; null when it never came, or was refused.</summary>
    public async Task<(long Id, string Code)?> DossierOfAsync(string number, CancellationToken cancel = default)
    {
        var command = CommandOf(number);
        await using var context = await contexts.CreateDbContextAsync(cancel);
        var found = await (from filed in context.Set<FilingCommandRow>().AsNoTracking()
                           join dossier in context.Dossiers.AsNoTracking() on filed.DossierId equals dossier.Id
                           where filed.CommandId == command
                           select new { dossier.Id, dossier.Code }).SingleOrDefaultAsync(cancel);
        return found is null ? null : (found.Id, found.Code!);
    }

    private static string PlaceOf(string message) => "portal_message:" + message;

    private static string Cut(string text) => text.Length <= 100 ? text : text[..100];
}
