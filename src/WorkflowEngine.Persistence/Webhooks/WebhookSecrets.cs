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

    /// <summary>A new secret, in base64 and shown this once; the one before holds no more.</summary>
    public async Task<string> MakeAsync(string name, string by, CancellationToken cancel = default)
    {
        var secret = RandomNumberGenerator.GetBytes(MessageSignature.LeastSecret);
        await using var context = await contexts.CreateDbContextAsync(cancel);
        await using var transaction = await context.Database.BeginTransactionAsync(cancel);
        await context.Set<WebhookSecretRow>().Where(row => row.Name == name).ExecuteDeleteAsync(cancel);
        context.Add(new WebhookSecretRow { Name = name, Secret = seals.SealRow(Place(name), secret), MadeAt = clock.GetUtcNow(), MadeBy = by });
        await context.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return Convert.ToBase64String(secret);
    }

    internal async Task ForgetAsync(string name, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        await context.Set<WebhookSecretRow>().Where(row => row.Name == name).ExecuteDeleteAsync(cancel);
    }

    private static string Place(string name) => "webhook_secret:" + name;
}
