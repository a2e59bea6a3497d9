using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Persistence.Sealing;

namespace WorkflowEngine.Persistence.Idempotency;

/// <summary>An answer as it went out.</summary>
public sealed record KeptAnswer(int Status, string? ContentType, byte[] Body)
{
    /// <summary>Headers that belong to it, such as the address of what was made.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>();
}

/// <summary>How a request under a key stands.</summary>
public enum KeyState : byte
{
    /// <summary>It is the caller's to do.</summary>
    Begun,

    /// <summary>It was done; the answer is there.</summary>
    Answered,

    /// <summary>Somebody is at it.</summary>
    Running,

    /// <summary>The key belongs to another request.</summary>
    Other,
}

/// <summary>What came of asking for a key.</summary>
public sealed record KeyClaim(KeyState State, KeptAnswer? Answer = null);

/// <summary>Keeps answers by their keys for two days.</summary>
public sealed class KeptAnswers(IDbContextFactory<WorkflowDbContext> contexts, Seals seals, TimeProvider clock)
{
    public static readonly TimeSpan Kept = TimeSpan.FromHours(48);

    /// <summary>No request takes longer; who holds a key longer is gone.</summary>
    public static readonly TimeSpan Lease = TimeSpan.FromMinutes(2);

    /// <summary>Begins a request of an account under a key, unless somebody has.</summary>
    /// <param name="account">Whose request it is.</param>
    /// <param name="key">The key as it was sent.</param>
    /// <param name="request">SHA-256 of what is asked.</param>
    /// <param name="cancel">Gives up.</param>
    public async Task<KeyClaim> BeginAsync(string account, string key, byte[] request, CancellationToken cancel = default)
    {
        var (party, hash, now) = (seals.AccountMark(account), HashOf(key), clock.GetUtcNow());
        await using var context = await contexts.CreateDbContextAsync(cancel);
        var fresh = new KeptAnswerRow { Party = party, Key = hash, Request = request, Lease = now + Lease, Until = now + Kept };
        if (await FindAsync(context, party, hash, cancel) is not { } row)
        {
            if (await context.TryAddAsync(fresh, cancel))
            {
                return new KeyClaim(KeyState.Begun);
            }

            // Somebody began with the same key at the same moment, and may have ended since.
            if (await FindAsync(context, party, hash, cancel) is not { } other)
            {
                return new KeyClaim(KeyState.Running);
            }

            row = other;
        }

        if (row.Until <= now)
        {
            return await TakeAsync(context, row, request, now, cancel);
        }

        if (!row.Request.AsSpan().SequenceEqual(request))
        {
            return new KeyClaim(KeyState.Other);
        }

        return row.Answer is { } answer ? new KeyClaim(KeyState.Answered, Open(party, hash, answer))
            : row.Lease > now ? new KeyClaim(KeyState.Running)
            : await TakeAsync(context, row, request, now, cancel);
    }

    /// <summary>The request was answered, and is answered so from now on.</summary>
    public async Task KeepAsync(string account, string key, KeptAnswer answer, CancellationToken cancel = default)
    {
        var (party, hash) = (seals.AccountMark(account), HashOf(key));
        var box = seals.SealRow(PlaceOf(party, hash), JsonSerializer.SerializeToUtf8Bytes(answer));
        await using var context = await contexts.CreateDbContextAsync(cancel);
        await context.Set<KeptAnswerRow>().Where(row => row.Party == party && row.Key == hash)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.Answer, box), cancel);
    }

    /// <summary>Nothing was done: the key is free again.</summary>
    public async Task DropAsync(string account, string key, CancellationToken cancel = default)
    {
        var (party, hash) = (seals.AccountMark(account), HashOf(key));
        await using var context = await contexts.CreateDbContextAsync(cancel);
        await context.Set<KeptAnswerRow>().Where(row => row.Party == party && row.Key == hash && row.Answer == null).ExecuteDeleteAsync(cancel);
    }

    /// <summary>Forgets what is older than it is kept; says how many.</summary>
    public async Task<int> PruneAsync(CancellationToken cancel = default)
    {
        var now = clock.GetUtcNow();
        await using var context = await contexts.CreateDbContextAsync(cancel);
        return await context.Set<KeptAnswerRow>().Where(row => row.Until <= now).ExecuteDeleteAsync(cancel);
    }

    private static Task<KeptAnswerRow?> FindAsync(WorkflowDbContext context, byte[] party, byte[] hash, CancellationToken cancel) =>
        context.Set<KeptAnswerRow>().AsNoTracking().SingleOrDefaultAsync(row => row.Party == party && row.Key == hash, cancel);

    /// <summary>Takes over what nobody is at any more; only one of several who try gets it.</summary>
    private static async Task<KeyClaim> TakeAsync(WorkflowDbContext context, KeptAnswerRow known, byte[] request, DateTimeOffset now, CancellationToken cancel)
    {
        var (lease, until) = (now + Lease, now + Kept);
        var taken = await context.Set<KeptAnswerRow>()
            .Where(row => row.Party == known.Party && row.Key == known.Key && row.Lease == known.Lease)
            .ExecuteUpdateAsync(
                set => set.SetProperty(row => row.Request, request).SetProperty(row => row.Lease, lease)
                    .SetProperty(row => row.Until, until).SetProperty(row => row.Answer, (byte[]?)null), cancel);
        return new KeyClaim(taken == 1 ? KeyState.Begun : KeyState.Running);
    }

    private KeptAnswer Open(byte[] party, byte[] hash, byte[] box) => JsonSerializer.Deserialize<KeptAnswer>(seals.OpenRow(PlaceOf(party, hash), box))!;

    private static byte[] HashOf(string key) => SHA256.HashData(Encoding.UTF8.GetBytes(key));

    private static string PlaceOf(byte[] party, byte[] hash) => $"api_answer:{Convert.ToHexStringLower(party)}{Convert.ToHexStringLower(hash)}";
}
