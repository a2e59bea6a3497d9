using System.Collections.Immutable;

namespace WorkflowEngine.Office;

/// <summary>An official. The sign-in name is the account's; no document ever holds a password.</summary>
public sealed record Person
{
    public required string Code { get; init; }

    public required string Name { get; init; }

    public string? SignIn { get; init; }

    public required Period Period { get; init; }

    public required ImmutableArray<PositionHeld> Positions { get; init; }

    /// <summary>Telephone at work, with the extension; null when the unit's own is used.</summary>
    public string? Phone { get; init; }
}

/// <summary>A person holds a position during a period. Several at a time are normal in a small commune.</summary>
public sealed record PositionHeld(string Position, Period Period);

/// <summary>
/// The giver lets the taker act in the giver's own roles during a period. The giver may still act; what was received
/// by delegation is not passed on. No roles named means all that may be delegated, no units named means all of the giver's.
/// </summary>
public sealed record Delegation
{
    public required string Giver { get; init; }

    public required string Taker { get; init; }

    public required Period Period { get; init; }

    public ImmutableArray<string> Roles { get; init; } = [];

    public ImmutableArray<string> Units { get; init; } = [];

    /// <summary>The written instrument, e.g. the number and date of the letter of delegation.</summary>
    public string? Basis { get; init; }
}

/// <summary>A person is away: acts in no role during the period, and the stand-in acts instead.</summary>
public sealed record Absence(string Person, Period Period, string? StandIn, string? Reason);
