using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Codes;
using WorkflowEngine.Intake;
using WorkflowEngine.Persistence.Databases;

namespace WorkflowEngine.Persistence.Intake;

/// <summary>Clerks who guide people through a filing that the people send themselves.</summary>
public sealed class Guidances(IDbContextFactory<WorkflowDbContext> contexts, TimeProvider clock)
{
    /// <summary>How long a code opens a guidance that nobody has taken over yet.</summary>
    public static readonly TimeSpan Lasts = TimeSpan.FromMinutes(30);

    private const int CodeBytes = 8;

    /// <summary>Begins a guidance. The code is shown once: only its hash is kept.</summary>
    public async Task<(Guid Id, string Code)> BeginAsync(string clerk, string unit, string procedure, CancellationToken cancel = default)
    {
        var now = clock.GetUtcNow();
        var code = LookupSecret.From(RandomNumberGenerator.GetBytes(CodeBytes));
        var row = new GuidanceRow
        {
            Id = Guid.CreateVersion7(now),
            CodeHash = Hash(code),
            Clerk = clerk,
            Unit = unit,
            Procedure = procedure,
            At = now,
            Until = now + Lasts,
        };
        await using var context = await contexts.CreateDbContextAsync(cancel);
        context.Add(row);
        await context.SaveChangesAsync(cancel);
        return (row.Id, code);
    }

    /// <summary>The guidance under a code that still opens; null for a wrong, old or used one.</summary>
    public async Task<GuidanceRow?> FindAsync(string code, CancellationToken cancel = default)
    {
        var (hash, now) = (Hash(code), clock.GetUtcNow());
        await using var context = await contexts.CreateDbContextAsync(cancel);
        var found = await context.Set<GuidanceRow>().AsNoTracking().FirstOrDefaultAsync(row => row.CodeHash == hash && row.Account == null, cancel);
        return found is not null && found.Until > now ? found : null;
    }

    /// <summary>The person takes over with a draft of their own account. False when somebody was faster.</summary>
    public async Task<bool> TakeOverAsync(Guid id, string account, Guid draft, CancellationToken cancel = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        return await context.Set<GuidanceRow>().Where(row => row.Id == id && row.Account == null)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.Account, account).SetProperty(row => row.Draft, draft), cancel) == 1;
    }

    /// <summary>A guidance that the clerk gives and that is not over; null once the dossier is sent.</summary>
    public async Task<GuidanceRow?> OpenAsync(Guid id, string clerk, CancellationToken cancel = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        return await context.Set<GuidanceRow>().AsNoTracking().FirstOrDefaultAsync(row => row.Id == id && row.Clerk == clerk && row.SentAt == null, cancel);
    }

    /// <summary>Who guides the person who writes a draft; null when nobody does.</summary>
    public async Task<Assistance?> OfAsync(Guid draft, CancellationToken cancel = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        return await context.Set<GuidanceRow>().AsNoTracking().FirstOrDefaultAsync(row => row.Draft == draft, cancel) is { } row
            ? new Assistance(Assisted.Guided, row.Clerk, row.Unit)
            : null;
    }

    /// <summary>The draft was sent: the clerk's access ends.</summary>
    public async Task SentAsync(Guid draft, CancellationToken cancel = default)
    {
        var now = clock.GetUtcNow();
        await using var context = await contexts.CreateDbContextAsync(cancel);
        await context.Set<GuidanceRow>().Where(row => row.Draft == draft && row.SentAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.SentAt, now), cancel);
    }

    private static byte[] Hash(string code) => SHA256.HashData(Encoding.UTF8.GetBytes(new string([.. code.Where(char.IsLetterOrDigit).Select(char.ToUpperInvariant)])));
}
