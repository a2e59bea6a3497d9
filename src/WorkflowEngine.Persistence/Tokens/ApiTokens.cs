using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Persistence.Sealing;

namespace WorkflowEngine.Persistence.Tokens;

/// <summary>A token as its owner sees it in the list.</summary>
public sealed record ApiToken(Guid Id, int Account, string Name, IReadOnlyList<string> Scopes)
{
    public required DateTimeOffset CreatedAt { get; init; }

    public required DateTimeOffset ExpiresAt { get; init; }

    public DateTimeOffset? LastUsedAt { get; init; }

    public DateTimeOffset? RevokedAt { get; init; }

    /// <summary>It opens something at that moment.</summary>
    public bool IsGood(DateTimeOffset at) => RevokedAt is null && at < ExpiresAt;
}

/// <summary>Makes, finds and revokes tokens of people.</summary>
public sealed class ApiTokens(IDbContextFactory<WorkflowDbContext> contexts, Seals seals, TimeProvider clock)
{
    /// <summary>With what every token begins, so that people and scanners know one when they see it.</summary>
    public const string Prefix = "wfe_";

    /// <summary>Nobody has more than this that are good at once.</summary>
    public const int Most = 20;

    public const int LongestName = 80;

    private const int Bytes = 32;
    private const int MostListed = 100;

    private static readonly TimeSpan UseIsNoted = TimeSpan.FromMinutes(1);

    /// <summary>Makes a token of 256 random bits, which is shown now and never again; null when the person has too many.</summary>
    public async Task<string?> MakeAsync(int account, string name, IEnumerable<string> scopes, TimeSpan lasts, CancellationToken cancel = default)
    {
        var now = clock.GetUtcNow();
        await using var context = await contexts.CreateDbContextAsync(cancel);
        if (await context.Set<ApiTokenRow>().CountAsync(row => row.AccountId == account && row.RevokedAt == null && row.ExpiresAt > now, cancel) >= Most)
        {
            return null;
        }

        var token = Prefix + Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));
        var id = Guid.CreateVersion7(now);
        context.Add(new ApiTokenRow
        {
            Id = id,
            AccountId = account,
            Hash = HashOf(token),
            Name = seals.SealRow(PlaceOf(id), Encoding.UTF8.GetBytes(name)),
            Scopes = string.Join(' ', scopes),
            CreatedAt = now,
            ExpiresAt = now + lasts,
        });
        await context.SaveChangesAsync(cancel);
        return token;
    }

    /// <summary>The token that somebody shows; null when there is none, or it is revoked or over. That it was used is noted.</summary>
    public async Task<ApiToken?> UseAsync(string token, CancellationToken cancel = default)
    {
        var (hash, now) = (HashOf(token), clock.GetUtcNow());
        await using var context = await contexts.CreateDbContextAsync(cancel);
        if (await context.Set<ApiTokenRow>().AsNoTracking().SingleOrDefaultAsync(row => row.Hash == hash, cancel) is not { } row || !Read(row).IsGood(now))
        {
            return null;
        }

        if (row.LastUsedAt is not { } last || now - last >= UseIsNoted)
        {
            await context.Set<ApiTokenRow>().Where(known => known.Id == row.Id).ExecuteUpdateAsync(set => set.SetProperty(known => known.LastUsedAt, now), cancel);
        }

        return Read(row);
    }

    /// <summary>The tokens of a person, the last one first.</summary>
    public async Task<IReadOnlyList<ApiToken>> ListAsync(int account, CancellationToken cancel = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        var rows = await context.Set<ApiTokenRow>().AsNoTracking().Where(row => row.AccountId == account)
            .OrderByDescending(row => row.CreatedAt).ThenByDescending(row => row.Id).Take(MostListed).ToListAsync(cancel);
        return [.. rows.Select(Read)];
    }

    /// <summary>Takes effect with the next request. False when the person has no such token, or it was revoked before.</summary>
    public async Task<bool> RevokeAsync(int account, Guid id, CancellationToken cancel = default)
    {
        var now = clock.GetUtcNow();
        await using var context = await contexts.CreateDbContextAsync(cancel);
        return await context.Set<ApiTokenRow>().Where(row => row.Id == id && row.AccountId == account && row.RevokedAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.RevokedAt, now), cancel) == 1;
    }

    private ApiToken Read(ApiTokenRow row) => new(row.Id, row.AccountId, Encoding.UTF8.GetString(seals.OpenRow(PlaceOf(row.Id), row.Name)), row.Scopes.Split(' ', StringSplitOptions.RemoveEmptyEntries))
    {
        CreatedAt = row.CreatedAt,
        ExpiresAt = row.ExpiresAt,
        LastUsedAt = row.LastUsedAt,
        RevokedAt = row.RevokedAt,
    };

    private static byte[] HashOf(string token) => SHA256.HashData(Encoding.UTF8.GetBytes(token));

    private static string PlaceOf(Guid id) => $"api_token:{id:N}";
}
