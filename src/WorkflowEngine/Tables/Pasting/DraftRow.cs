using System.Collections.Immutable;

namespace WorkflowEngine.Tables.Pasting;

/// <summary>A row of a procedure that is about to be made: as guessed from a pasted table, or as a person corrected it.</summary>
public sealed record DraftRow
{
    public required string Name { get; init; }

    public required RowKind Kind { get; init; }

    /// <summary>A unit rule; null while nobody has said.</summary>
    public string? Unit { get; init; }

    /// <summary>Code of a role; null while nobody has said.</summary>
    public string? Role { get; init; }

    /// <summary>As documents or people write it; empty when the step has none.</summary>
    public string Time { get; init; } = "";

    /// <summary>Who does it, as the pasted table wrote; null when the row was not pasted.</summary>
    public string? Pasted { get; init; }

    /// <summary>What was not understood.</summary>
    public ImmutableArray<PastedDoubt> Doubts { get; init; } = [];
}
