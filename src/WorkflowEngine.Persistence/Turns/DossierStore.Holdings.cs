using System.Collections.Immutable;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Execution;
using WorkflowEngine.Persistence.Commands;
using WorkflowEngine.Persistence.Vault;
using WorkflowEngine.Plans;
using WorkflowEngine.Procedures;
using WorkflowEngine.Reasons;
using WorkflowEngine.Vault;

namespace WorkflowEngine.Persistence.Turns;

/// <summary>
/// What the vault holds is read for turns that give or ask for papers which it could hold, and for no others: such a turn takes
/// one round trip more.
/// </summary>
public sealed partial class DossierStore
{
    /// <summary>What the vault holds of the applicant of a dossier for the components of its procedure; for pages that show it.</summary>
    public async Task<Holdings> HoldingsAsync(Dossier dossier, Plan plan, DateTimeOffset at, CancellationToken cancel = default)
    {
        var held = await HoldAsync(plan, OwnerOf(dossier, true), plan.Procedure?.Components ?? [], at, cancel);
        return plan.Procedure?.Components.Any(component => component.Connector is not null) != true ? held
            : With(held, [.. (await FetchesAsync(dossier.Id, cancel)).GroupBy(fetch => fetch.Component).Select(fetches => fetches.Last())]);
    }

    /// <summary>What the vault holds of a person for the components of a procedure, before there is a dossier.</summary>
    public async Task<Holdings> HoldingsAsync(VaultOwner owner, Plan plan, DateTimeOffset at, CancellationToken cancel = default) =>
        await HoldAsync(plan, owner, plan.Procedure?.Components ?? [], at, cancel);

    /// <summary>For which reasons another paper may be given although one is held.</summary>
    internal async ValueTask<IReadOnlyList<Reason>> UnfitReasonsAsync(DateTimeOffset at, CancellationToken cancel)
    {
        var facts = await _facts.AtAsync(at, cancel);
        return ReasonList.InForce(facts.Reasons, ReasonList.UnfitPaper, facts.Today);
    }

    private async ValueTask<Facts> HoldingAsync(Facts facts, Plan plan, FileNewDossier command, CancellationToken cancel)
    {
        var file = command.Filing;
        if (file.Practice || file.Referred || file.Parent is not null)
        {
            return facts;
        }

        var owner = file.Applicant.Contains(ActsAs.Member)
            ? VaultOwner.Nobody
            : new VaultOwner(file.Account, file.Identified ? file.Applicant["identity"].TextOrNull : null);
        var held = await HoldAsync(plan, owner, Given(plan, file.Components), facts.Now, cancel);
        return facts with { Held = MayHaveFetched(plan, file) ? With(held, await FetchedAsync(plan, command, owner, facts, cancel)) : held };
    }

    private async ValueTask<Facts> HoldingAsync(Facts facts, Plan plan, Dossier dossier, Stimulus stimulus, CancellationToken cancel)
    {
        if (dossier.Practice || plan.Procedure is not { } procedure)
        {
            return facts;
        }

        return stimulus switch
        {
            CompleteWork { Items.IsEmpty: false } done => facts with
            {
                Held = With(
                    await HoldAsync(
                        plan, OwnerOf(dossier, true), procedure.Components.Where(one => IsLookedUp(one) && done.Items.Any(item => item.Component == one.Id)), facts.Now, cancel),
                    await FetchedAsync(plan, dossier, facts, (done.By, procedure.Components.Where(one => done.Items.Any(item => item.Component == one.Id)), true), cancel)),
            },
            SupplyPapers supply => facts with
            {
                Held = With(
                    await HoldAsync(plan, OwnerOf(dossier, supply.Identified), Given(plan, supply.Components), facts.Now, cancel),
                    await FetchedAsync(plan, dossier, facts, (Applicant, GivenToFetch(plan, supply.Components), false), cancel)),
            },
            _ => facts,
        };
    }

    /// <summary>Components that what is given says are in the vault, or that could be there.</summary>
    private static IEnumerable<ComponentFact> Given(Plan plan, ImmutableArray<ProvidedComponent> papers) => (plan.Procedure?.Components ?? [])
        .Where(component => papers.Any(paper => paper.Component == component.Id && (paper.From == "vault" || (IsLookedUp(component) && paper.From is "upload" or "paper"))));

    private static bool IsLookedUp(ComponentFact component) => component.Lookup?.StartsWith(VaultKinds.Vault, StringComparison.Ordinal) == true;

    private static VaultOwner OwnerOf(Dossier dossier, bool identified) =>
        new(dossier.Filing?.Account, identified ? dossier.Applicant["identity"].TextOrNull : null) { Besides = dossier.Id };

    private async ValueTask<Holdings> HoldAsync(Plan plan, VaultOwner owner, IEnumerable<ComponentFact> components, DateTimeOffset at, CancellationToken cancel)
    {
        var asked = components.ToList();
        var marks = owner.Marks(_seals);
        if (asked.Count == 0 || marks.Count == 0)
        {
            return Holdings.None with { At = at };
        }

        var rows = await _database.HeldAsync(marks[0], marks[^1], owner.Besides, cancel);
        return new Holdings(at, [.. asked.SelectMany(component => rows.Select(row => VaultKinds.PaperOf(row, plan, component)).OfType<VaultPaper>())]);
    }
}

/// <summary>Whose vault is searched.</summary>
/// <param name="Account">Account of the applicant; null when there is none.</param>
/// <param name="Identity">Identity number that is known to be theirs; null when there is none.</param>
public sealed record VaultOwner(string? Account, string? Identity)
{
    /// <summary>Somebody acts for another: neither one's vault is searched in the other's name.</summary>
    public static readonly VaultOwner Nobody = new(null, null);

    /// <summary>A dossier whose own papers are not looked at: what it holds is what is in question.</summary>
    public long Besides { get; init; }

    /// <summary>
    /// A known number alone says whose a paper is: an account also files for others. Without one there are only the account's own
    /// dossiers to go by.
    /// </summary>
    internal IReadOnlyList<byte[]> Marks(Sealing.Seals seals) =>
        Identity is { Length: > 0 } ? [seals.IdentityMark(Identity)]
        : Account is { Length: > 0 } ? [seals.AccountMark(Account)]
        : [];
}
