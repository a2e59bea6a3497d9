using System.Collections.Immutable;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Words;

namespace WorkflowEngine.Vault;

/// <summary>A paper that the state holds for the applicant of a dossier, so that nobody asks for it again.</summary>
/// <param name="Component">Id of the component of the pinned version that it satisfies.</param>
/// <param name="Source"><c>vault</c>, or <c>connector:ID</c> for a connected database.</param>
/// <param name="Number">Number in the register; empty for a digitised paper without one.</param>
public sealed record VaultPaper(string Component, string Source, string Number)
{
    /// <summary>Code of the unit that issued it, or that took the digitised paper in.</summary>
    public string Unit { get; init; } = "";

    public DateTimeOffset IssuedAt { get; init; }

    /// <summary>The last moment at which it is valid; null without end.</summary>
    public DateTimeOffset? ValidUntil { get; init; }

    /// <summary>Where it lies: <c>12/letter/3</c> or <c>12/paper/bienBanHop</c>, the dossier first.</summary>
    public string Ref { get; init; } = "";

    /// <summary>Name of the connected database, and what it answered; null for a paper of the vault.</summary>
    public Sentence? Database { get; init; }

    public FetchedPaper? Fetched { get; init; }

    /// <summary>Content hashes of its files; empty where its text is a letter.</summary>
    public ImmutableArray<string> Files { get; init; } = [];

    /// <summary>
    /// Whether it takes the place of an upload: the document names it as where the paper is looked up. A paper handed in earlier
    /// for the same component is only offered.
    /// </summary>
    public bool Closes { get; init; } = true;

    /// <summary>How the paper stands among those of a dossier.</summary>
    public string From => Fetched is null ? FromVault : FromLookup;

    public const string FromVault = "vault";

    public const string FromLookup = "lookup";

    public bool IsValidAt(DateTimeOffset moment) => ValidUntil is not { } until || until > moment;
}

/// <summary>
/// What the vault and the connected databases hold for one applicant and one procedure, as it was when it was looked up: handed
/// to the engine by the store, never taken from a page.
/// </summary>
/// <param name="At">When it was looked up.</param>
public sealed record Holdings(DateTimeOffset At, ImmutableArray<VaultPaper> Papers)
{
    public static readonly Holdings None = new(default, []);

    /// <summary>The paper held for a component that is valid at a moment, the last issued one; null when there is none.</summary>
    public VaultPaper? Find(string component, DateTimeOffset moment)
    {
        VaultPaper? found = null;
        foreach (var paper in Papers)
        {
            if (paper.Component == component && paper.IsValidAt(moment)
                && (found is null || (paper.Closes, paper.IssuedAt).CompareTo((found.Closes, found.IssuedAt)) > 0))
            {
                found = paper;
            }
        }

        return found;
    }
}
