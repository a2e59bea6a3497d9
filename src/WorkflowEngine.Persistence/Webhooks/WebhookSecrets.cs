using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Persistence.Calls;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Persistence.Sealing;

namespace WorkflowEngine.Persistence.Webhooks;

/// <summary>The secrets by which messages are signed: those of the node's settings, and those that were made on a page.</summary>
public sealed class WebhookSecrets(WebhookOptions options, IDbContextFactory<WorkflowDbContext> contexts, Seals seals, TimeProvider clock)
{
    /// <summary>Whether it stands in the node's settings, where no page can change it.</summary>
    public bool IsSetting(string name) => options.Secrets.ContainsKey(name);

    /// <summary>How long the secret before goes on to be taken, once a new one was made.</summary>
    public static readonly TimeSpan Overlap = TimeSpan.FromHours(48);

    /// <summary>Null when there is none of that name.</summary>
    public async Task<byte[]?> FindAsync(string name, CancellationToken cancel = default)
    {
        if (options.Secrets.GetValueOrDefault(name) is { } known)
        {
            return known;
        }

        await using var context = await contexts.CreateDbContextAsync(cancel);
        return await context.Set<WebhookSecretRow>().AsNoTracking().SingleOrDefaultAsync(row => row.Name == name, cancel) is { } row
            ? seals.OpenRow(Place(name), row.Secret)
            : null;
    }

    /// <summary>The secret before, while it is exchanged: what the settings name as old, or for a while the one that a page replaced; null otherwise.</summary>
    public async Task<byte[]?> FindOldAsync(string name, CancellationToken cancel = default)
    {
        if (options.Secrets.ContainsKey(name))
        {
            return options.OldSecrets.GetValueOrDefault(name);
        }

        await using var context = await contexts.CreateDbContextAsync(cancel);
        return await context.Set<WebhookSecretRow>().AsNoTracking().SingleOrDefaultAsync(row => row.Name == OldOf(name), cancel) is { } row && row.MadeAt + Overlap > clock.GetUtcNow()
            ? seals.OpenRow(Place(OldOf(name)), row.Secret)
            : null;
    }

    /// <summary>A new secret, in base64 and shown this once; the one before is taken for <see cref="Overlap"/> longer.</summary>
    public async Task<string> MakeAsync(string name, string by, CancellationToken cancel = default)
    {
        var secret = RandomNumberGenerator.GetBytes(MessageSignature.LeastSecret);
        var now = clock.GetUtcNow();
        var before = await FindAsync(name, cancel);
        await using var context = await contexts.CreateDbContextAsync(cancel);
        await using var transaction = await context.Database.BeginTransactionAsync(cancel);
        await context.Set<WebhookSecretRow>().Where(row => row.Name == name || row.Name == OldOf(name)).ExecuteDeleteAsync(cancel);
        context.Add(new WebhookSecretRow { Name = name, Secret = seals.SealRow(Place(name), secret), MadeAt = now, MadeBy = by });
        if (before is not null)
        {
            context.Add(new WebhookSecretRow { Name = OldOf(name), Secret = seals.SealRow(Place(OldOf(name)), before), MadeAt = now, MadeBy = by });
        }

        await context.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return Convert.ToBase64String(secret);
    }

    internal async Task ForgetAsync(string name, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        await context.Set<WebhookSecretRow>().Where(row => row.Name == name || row.Name == OldOf(name)).ExecuteDeleteAsync(cancel);
    }

    /// <summary>Where the secret before is kept, from when it was replaced; no subscription has such an id.</summary>
    private static string OldOf(string name) => name + "~old";

    private static string Place(string name) => "webhook_secret:" + name;
}
