using System.Collections.Immutable;
using WorkflowEngine.Words;

namespace WorkflowEngine.Office;

/// <summary>What a role may do in the product. Steps name roles; pages and commands ask for rights.</summary>
public enum Right : byte
{
    Receive,
    Guide,
    Check,
    CollectFee,
    AssignWork,
    Appraise,
    Consult,
    Review,
    Sign,
    Seal,
    ReturnResult,
    Design,
    Approve,
    Publish,
    Reform,
    Oversee,
    ConfigureOffice,
    Audit,

    /// <summary>Receives feedback and petitions that are addressed to the unit, and gives them out.</summary>
    Hear,
}

/// <summary>How far a role reaches.</summary>
public enum RoleScope : byte
{
    /// <summary>In the units for which the position works.</summary>
    Unit,

    /// <summary>In those units and in every unit under them.</summary>
    Below,
}

/// <summary>One of the closed list of roles that steps may name.</summary>
public sealed record Role
{
    /// <summary>Lower-case ASCII code, e.g. "tham-dinh".</summary>
    public required string Code { get; init; }

    public required Sentence Name { get; init; }

    public required RoleScope Scope { get; init; }

    public required Period Period { get; init; }

    /// <summary>False for a role that no delegation and no stand-in may carry.</summary>
    public required bool Delegable { get; init; }
}

/// <summary>Which rights a role carries, in which units (empty: wherever the role is held) and when.</summary>
public sealed record Grant(string Role, ImmutableArray<Right> May, ImmutableArray<string> Units, Period Period);
