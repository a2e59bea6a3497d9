using System.Collections.Immutable;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Execution;
using WorkflowEngine.Filings;
using WorkflowEngine.Persistence.Commands;
using WorkflowEngine.Persistence.Outbox;
using WorkflowEngine.Persistence.Vault;
using WorkflowEngine.Plans;
using WorkflowEngine.Procedures;
using WorkflowEngine.Vault;

namespace WorkflowEngine.Persistence.Turns;

/// <summary>
/// What connected databases say of papers is known before a turn is decided: whoever files, supplies or asks, by whatever way,
/// meets the same answer.
/// </summary>
public sealed partial class DossierStore
{
    /// <summary>Who asks when papers are supplied; the account stands in the turn.</summary>
    private const string Applicant = "applicant";

    /// <summary>What connected databases were asked for a dossier, in its order.</summary>
    public async Task<IReadOnlyList<PaperFetch>> FetchesAsync(long dossier, CancellationToken cancel = default) =>
        Fetches is null ? [] : await Fetches.OfDossierAsync(dossier, cancel);

    /// <summary>Asks the connected database once more for a paper of a dossier that runs; null when there is nothing to ask.</summary>
    public async Task<PaperFetch?> FetchAgainAsync(Dossier dossier, string component, (string Person, DateTimeOffset At) asking, CancellationToken cancel = default)
    {
        var plan = await _plans.FindAsync(dossier.Definition, dossier.Version, cancel);
        return Fetches is not null && !dossier.Practice && plan.Procedure?.Components.FirstOrDefault(one => one.Id == component) is { Connector: not null } known
            && CaseOf(plan, dossier, await _facts.AtAsync(asking.At, cancel), asking.Person) is { } filing
                ? await Fetches.FetchAsync(filing, known, cancel)
                : null;
    }

    /// <summary>Whoever is not known by a number, or acts for another, has nothing fetched for them before an official looks.</summary>
    private bool MayHaveFetched(Plan plan, FileDossier file) =>
        Fetches is not null && !file.Practice && !file.Referred && file.Parent is null && file.Identified && !file.Applicant.Contains(ActsAs.Member)
        && GivenToFetch(plan, file.Components).Any();

    /// <summary>What the rules of a procedure are asked with before there is a dossier.</summary>
    internal async ValueTask<FilingAnswers> AnswersAsync(FileDossier file, DateTimeOffset at, CancellationToken cancel) => Answers(file, await _facts.AtAsync(at, cancel));

    private static FilingAnswers Answers(FileDossier file, Facts facts) => new()
    {
        Fields = file.Fields,
        Applicant = file.Applicant,
        Channel = file.Channel,
        Unit = file.Unit,
        Now = facts.Now,
        Calendar = facts.Calendar,
    };

    private async ValueTask<IReadOnlyList<PaperFetch>> FetchedAsync(Plan plan, FileNewDossier command, VaultOwner owner, Facts facts, CancellationToken cancel)
    {
        var file = command.Filing;
        var filing = new FetchCase(command.Actor, command.Id, plan.Rules!, Answers(file, facts)) { Party = owner.Marks(_seals) is [.., var mark] ? mark : [] };
        return await Fetches!.AnswerAsync(filing, GivenToFetch(plan, file.Components), false, cancel);
    }

    private async ValueTask<IReadOnlyList<PaperFetch>> FetchedAsync(
        Plan plan, Dossier dossier, Facts facts, (string Person, IEnumerable<ComponentFact> Components, bool Again) asked, CancellationToken cancel)
    {
        return Fetches is null || !asked.Components.Any(one => one.Connector is not null) || CaseOf(plan, dossier, facts, asked.Person) is not { } filing
            ? []
            : await Fetches.AnswerAsync(filing, asked.Components, asked.Again, cancel);
    }

    private FetchCase? CaseOf(Plan plan, Dossier dossier, Facts facts, string person)
    {
        if (dossier.Filing is not { } filed || plan.Rules is not { } rules)
        {
            return null;
        }

        var answers = new FilingAnswers
        {
            Fields = dossier.Fields,
            Applicant = dossier.Applicant,
            Channel = filed.Channel,
            Unit = filed.Unit,
            Components = dossier.Components,
            Now = facts.Now,
            Calendar = facts.Calendar,
        };
        return new FetchCase(person, CommandIds.Of($"fetches/{dossier.Id}"), rules, answers)
        {
            Dossier = dossier.Id,
            Party = OwnerOf(dossier, true).Marks(_seals) is [.., var mark] ? mark : [],
        };
    }

    private static IEnumerable<ComponentFact> GivenToFetch(Plan plan, ImmutableArray<ProvidedComponent> papers) => (plan.Procedure?.Components ?? [])
        .Where(component => component.Connector is not null
            && papers.Any(paper => paper.Component == component.Id && paper.From is "upload" or "paper" or VaultPaper.FromVault or VaultPaper.FromLookup));

    private static Holdings With(Holdings held, IReadOnlyList<PaperFetch> fetches) =>
        held with { Papers = [.. held.Papers, .. fetches.Select(fetch => fetch.Paper).OfType<VaultPaper>()] };
}
