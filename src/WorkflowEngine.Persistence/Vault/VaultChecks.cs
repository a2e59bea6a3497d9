using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Persistence.Sealing;
using WorkflowEngine.Persistence.Turns;
using WorkflowEngine.Plans;
using WorkflowEngine.Procedures;
using WorkflowEngine.Vault;

namespace WorkflowEngine.Persistence.Vault;

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
        var mayFetch = MayFetch(owner, plan);
        return new VaultSight(await store.HoldingsAsync(owner, plan, clock.GetUtcNow(), cancel), checkedAt)
        {
            MayFetch = mayFetch,
            Unfit = await store.UnfitReasonsAsync(clock.GetUtcNow(), cancel),
            Fetches = mayFetch ? await PaperFetch.ReadAsync(context, seals, store.Fetches!.NameOf, row => row.Subject == subject, cancel) : [],
        };
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
        var asked = procedure.Components.Where(component => component.MayAsk && !(sight.MayFetch && component.Connector is not null) && (again || !sight.IsChecked(component.Id))).ToList();
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

    private bool MayFetch(VaultOwner owner, Plan plan) =>
        store.Fetches is not null && owner is { Identity.Length: > 0 } && plan.Procedure?.Components.Any(component => component.Connector is not null) == true;

    /// <summary>
    /// Asks the connected database for one paper, at the request of whoever gives it, and writes it down. Null when there is
    /// nothing to ask yet, consent is missing, or too much was asked for this case.
    /// </summary>
    public async Task<PaperFetch?> FetchAsync(FetchCase filing, VaultOwner owner, ComponentFact component, CancellationToken cancel = default) =>
        store.Fetches is { } fetches && owner is { Identity.Length: > 0 } ? await fetches.FetchAsync(filing with { Party = PartyOf(owner) }, component, cancel) : null;

    /// <summary>Asks once more for a paper of a dossier that runs.</summary>
    public Task<PaperFetch?> FetchAgainAsync(WorkflowEngine.Dossiers.Dossier dossier, string component, string person, CancellationToken cancel = default) =>
        store.FetchAgainAsync(dossier, component, (person, clock.GetUtcNow()), cancel);

    /// <summary>With what connected databases answered for a dossier; a paper of which none was asked is given like any other.</summary>
    public async Task<VaultSight> OfDossierAsync(VaultSight sight, long dossier, Plan plan, CancellationToken cancel = default)
    {
        var asked = plan.Procedure?.Components.Where(component => component.Connector is not null).ToList() ?? [];
        if (asked.Count == 0)
        {
            return sight;
        }

        var last = (await store.FetchesAsync(dossier, cancel)).GroupBy(fetch => fetch.Component).Select(fetches => fetches.Last()).ToList();
        var checkedAt = sight.CheckedAt.ToDictionary(StringComparer.Ordinal);
        asked.ForEach(component => checkedAt[component.Id] = last.Find(fetch => fetch.Component == component.Id)?.At ?? clock.GetUtcNow());
        var papers = sight.Holdings.Papers.AddRange(last.Select(fetch => fetch.Paper).OfType<VaultPaper>());
        return sight with { Holdings = sight.Holdings with { Papers = papers }, CheckedAt = checkedAt, Fetches = last };
    }

    /// <summary>What a person agrees to before a database is asked; null where no consent is asked for.</summary>
    public WorkflowEngine.Connectors.ConnectorConsent? ConsentOf(string connector) => store.Fetches?.ConsentOf(connector);

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
