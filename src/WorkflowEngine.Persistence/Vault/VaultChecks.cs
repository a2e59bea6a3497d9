using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Persistence.Sealing;
using WorkflowEngine.Persistence.Turns;
using WorkflowEngine.Plans;
using WorkflowEngine.Procedures;
using WorkflowEngine.Vault;

namespace WorkflowEngine.Persistence.Vault;

/// <summary>What was searched for a case, and what the vault holds now.</summary>
/// <param name="CheckedAt">When the vault was searched for a component, as it was written down.</param>
public sealed record VaultSight(Holdings Holdings, IReadOnlyDictionary<string, DateTimeOffset> CheckedAt)
{
    public static readonly VaultSight Nothing = new(Holdings.None, new Dictionary<string, DateTimeOffset>());

    public bool IsChecked(string component) => CheckedAt.ContainsKey(component);
}

/// <summary>
/// “Kiểm tra, truy xuất”: searches the vault of a person for the papers of a procedure and writes each search down before
/// anything can be handed in.
/// </summary>
public sealed class VaultChecks(IDbContextFactory<WorkflowDbContext> contexts, DossierStore store, Seals seals, TimeProvider clock)
{
    public DateTimeOffset Now => clock.GetUtcNow();

    /// <summary>What was searched for a case until now; nothing is written.</summary>
    public async Task<VaultSight> SightAsync(Guid subject, VaultOwner owner, Plan plan, CancellationToken cancel = default)
    {
        var party = PartyOf(owner);
        await using var context = await contexts.CreateDbContextAsync(cancel);
        var rows = await context.Set<VaultCheckRow>().AsNoTracking()
            .Where(row => row.Subject == subject && row.Party == party)
            .OrderBy(row => row.Id)
            .Select(row => new { row.Component, row.At })
            .ToListAsync(cancel);
        var checkedAt = rows.GroupBy(row => row.Component, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Last().At, StringComparer.Ordinal);
        return new VaultSight(await store.HoldingsAsync(owner, plan, clock.GetUtcNow(), cancel), checkedAt);
    }

    /// <summary>Searches for the papers that may be asked for and were not searched for yet, and writes each search down.</summary>
    /// <param name="person">Who searches: the official's code, or the account.</param>
    /// <param name="again">Searches for all of them, also for those that were searched for.</param>
    public async Task<VaultSight> CheckAsync(Guid subject, VaultOwner owner, Plan plan, string person, bool again = false, CancellationToken cancel = default)
    {
        var sight = await SightAsync(subject, owner, plan, cancel);
        if (plan.Procedure is not { } procedure)
        {
            return sight;
        }

        var party = PartyOf(owner);
        var now = clock.GetUtcNow();
        var asked = procedure.Components.Where(component => component.MayAsk && (again || !sight.IsChecked(component.Id))).ToList();
        if (asked.Count == 0)
        {
            return sight;
        }

        await using var context = await contexts.CreateDbContextAsync(cancel);
        foreach (var component in asked)
        {
            var found = sight.Holdings.Find(component.Id, now);
            context.Add(new VaultCheckRow
            {
                At = now,
                Person = person,
                Subject = subject,
                Procedure = procedure.Code,
                Component = component.Id,
                Answer = AnswerOf(component, found),
                Found = found?.Ref,
                Party = party,
            });
        }

        await context.SaveChangesAsync(cancel);
        var all = sight.CheckedAt.Concat(asked.Where(component => !sight.IsChecked(component.Id)).Select(component => KeyValuePair.Create(component.Id, now)));
        return sight with { CheckedAt = all.ToDictionary(pair => pair.Key, pair => again ? now : pair.Value, StringComparer.Ordinal) };
    }

    /// <summary>Where nobody's vault may be searched that is written down too.</summary>
    private byte[] PartyOf(VaultOwner owner) => owner.Marks(seals) is [.., var mark] ? mark : [];

    private static VaultAnswer AnswerOf(ComponentFact component, VaultPaper? found) => (found, component.Lookup) switch
    {
        (not null, _) => VaultAnswer.Found,
        (null, null) => VaultAnswer.Nowhere,
        (null, var lookup) when lookup.StartsWith(VaultKinds.Vault, StringComparison.Ordinal) => VaultAnswer.NotFound,
        _ => VaultAnswer.Unavailable,
    };
}
