using WorkflowEngine.Filings;
using WorkflowEngine.Procedures;
using WorkflowEngine.Reasons;
using WorkflowEngine.Vault;

namespace WorkflowEngine.Persistence.Vault;

/// <summary>What was searched for a case, and what the vault and the connected databases hold now.</summary>
/// <param name="CheckedAt">When it was searched for a component, as it was written down.</param>
public sealed record VaultSight(Holdings Holdings, IReadOnlyDictionary<string, DateTimeOffset> CheckedAt)
{
    public static readonly VaultSight Nothing = new(Holdings.None, new Dictionary<string, DateTimeOffset>());

    /// <summary>Whether connected databases are asked for this person: only for whoever is known by their number.</summary>
    public bool MayFetch { get; init; }

    /// <summary>What connected databases were asked for this case, in its order.</summary>
    public IReadOnlyList<PaperFetch> Fetches { get; init; } = [];

    /// <summary>For which reasons another paper may be given although one is held.</summary>
    public IReadOnlyList<Reason> Unfit { get; init; } = [];

    public bool IsChecked(string component) => CheckedAt.ContainsKey(component);

    /// <summary>The answer of a connected database to what the case asks now; null when it was not asked that.</summary>
    public PaperFetch? FetchOf(ComponentFact component, FilingRules rules, FilingAnswers answers) =>
        rules.Question(component, answers).Query is { } query ? Fetches.LastOrDefault(fetch => fetch.Component == component.Id && fetch.Question.Equals(query)) : null;

    /// <summary>
    /// Held against the answers as they are: what was fetched for other answers counts for nothing, and where this case has
    /// nothing to ask the paper is given like any other.
    /// </summary>
    public VaultSight For(FilingRules rules, FilingAnswers answers)
    {
        var fetched = rules.Facts.Components.Where(component => component.Connector is not null).ToList();
        if (!MayFetch || fetched.Count == 0)
        {
            return this;
        }

        var checkedAt = CheckedAt.ToDictionary(StringComparer.Ordinal);
        var papers = Holdings.Papers.RemoveAll(paper => paper.Fetched is not null);
        foreach (var component in fetched)
        {
            checkedAt.Remove(component.Id);
            if (!rules.Question(component, answers).CanAsk)
            {
                checkedAt[component.Id] = answers.Now;
            }
            else if (FetchOf(component, rules, answers) is { } fetch)
            {
                checkedAt[component.Id] = fetch.At;
                papers = fetch.Paper is { } paper ? papers.Add(paper) : papers;
            }
        }

        return this with { Holdings = Holdings with { Papers = papers }, CheckedAt = checkedAt };
    }
}
