namespace WorkflowEngine.Office;

/// <summary>In whose name a person acts in a role.</summary>
public enum StandingKind : byte
{
    None,

    /// <summary>By a position of their own.</summary>
    Own,

    /// <summary>By delegation of another person, who may act as well.</summary>
    Delegated,

    /// <summary>In place of another person who is away.</summary>
    StandIn,
}

/// <summary>By what a person may act: of their own, or on behalf of the person whose code is given.</summary>
public readonly record struct Standing(StandingKind Kind, string? OnBehalfOf)
{
    public static readonly Standing None;

    public bool MayAct => Kind != StandingKind.None;
}

/// <summary>A role that a person may act in, in a unit.</summary>
public readonly record struct Holding(string Role, string Unit, Standing Standing);

/// <summary>A position that a person holds on a day, for the line under their name.</summary>
public readonly record struct HeldPosition(Position Position, Unit Unit);
