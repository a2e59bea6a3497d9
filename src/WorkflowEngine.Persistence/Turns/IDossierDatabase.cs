using System.Collections.Immutable;
using WorkflowEngine.Codes;

namespace WorkflowEngine.Persistence.Turns;

/// <summary>What a turn needs of a database: one read, and one write that is done wholly or not at all.</summary>
internal interface IDossierDatabase
{
    /// <summary>A dossier's row and whether the command was taken before; null when there is no such dossier.</summary>
    ValueTask<DossierRead?> ReadAsync(long dossier, Guid command, CancellationToken cancel);

    /// <summary>Writes a turn. False when another turn took its revision first; then nothing was written.</summary>
    ValueTask<bool> WriteAsync(IReadOnlyList<Statement> statements, CancellationToken cancel);

    /// <summary>
    /// Writes a turn whose letters need numbers: they are drawn, the turn is decided with them, all is written, in one
    /// transaction, so that there is neither a gap nor a number twice. False when another turn took its revision first.
    /// </summary>
    ValueTask<bool> WriteNumberedAsync(
        IReadOnlyList<NumberKey> wanted, Func<ImmutableArray<DrawnNumber>, IReadOnlyList<Statement>> decide, CancellationToken cancel);

    /// <summary>
    /// Begins a dossier: numbers are drawn, the turn is decided, all is written, in one transaction. When the turn decides
    /// on nothing no number is used. False when the command has begun a dossier already.
    /// </summary>
    ValueTask<bool> BeginAsync(BeginRequest request, Func<DossierNumbers, TurnDecision> decide, CancellationToken cancel);

    /// <summary>The dossier that a command began; null when it began none.</summary>
    ValueTask<long?> FindBegunAsync(Guid command, CancellationToken cancel);

    /// <summary>Papers under either mark that may be used again, those of one dossier left out.</summary>
    ValueTask<IReadOnlyList<HeldRow>> HeldAsync(byte[] mark, byte[] other, long besides, CancellationToken cancel);

    /// <summary>The rows of a dossier's history in their order, from a revision up to another.</summary>
    ValueTask<IReadOnlyList<StoredTurn>> HistoryAsync(long dossier, int from, int upTo, CancellationToken cancel);
}

/// <summary>A command that begins a dossier, and the counter that its code is drawn from; none for a workflow without codes.</summary>
/// <param name="Claim">What only one running dossier may hold, of which a row tells; null when any number may run.</param>
internal sealed record BeginRequest(Guid Command, string? Unit, int Day, Guid? Claim = null)
{
    /// <summary>Whether connected databases may have been asked for papers of it.</summary>
    public bool BindsFetches { get; init; }
}

/// <summary>Numbers drawn for a dossier: its own, and the next of its unit and day (0 when none was asked for).</summary>
internal readonly record struct DossierNumbers(long Dossier, int Sequence)
{
    /// <summary>Numbers for the letters of the turn, once it has said that it wants them.</summary>
    public ImmutableArray<DrawnNumber> Letters { get; init; } = [];
}

/// <summary>What was decided: statements to write, nothing at all, or that numbers are wanted first.</summary>
internal sealed record TurnDecision(IReadOnlyList<Statement>? Statements)
{
    public static readonly TurnDecision Nothing = new((IReadOnlyList<Statement>?)null);

    public ImmutableArray<NumberKey> Wanted { get; init; } = [];
}

/// <summary>A dossier's row as stored.</summary>
internal sealed record DossierRead
{
    public required int Revision { get; init; }

    public required byte[] LastHash { get; init; }

    public DateTimeOffset? Due { get; init; }

    /// <summary>Null once the dossier has ended.</summary>
    public byte[]? Snapshot { get; init; }

    public byte[]? Given { get; init; }

    public byte[]? Made { get; init; }

    /// <summary>The wrapped key; null once it was dropped.</summary>
    public byte[]? Key { get; init; }

    /// <summary>The revision that the command led to before; null when it is new.</summary>
    public int? Seen { get; init; }
}

/// <summary>A history row as stored.</summary>
internal sealed record StoredTurn(int Revision, DateTimeOffset At, Guid Command, string Actor)
{
    public required byte[] Hash { get; init; }

    public required byte[] Events { get; init; }

    public byte[]? Personal { get; init; }
}

/// <summary>A result or a digitised paper as stored.</summary>
/// <param name="Component">Id of the component that it was taken in for; null for an issued result.</param>
internal sealed record HeldRow(long Dossier, int Letter, string Kind, string? Component)
{
    public string Number { get; init; } = "";

    public string Unit { get; init; } = "";

    public DateTimeOffset IssuedAt { get; init; }

    public DateTimeOffset? ValidUntil { get; init; }

    public string? Files { get; init; }
}
