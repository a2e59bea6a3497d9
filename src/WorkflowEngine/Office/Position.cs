using System.Collections.Immutable;
using WorkflowEngine.Words;

namespace WorkflowEngine.Office;

public enum Rank : byte
{
    Head,
    Deputy,
    Officer,
    Clerk,
}

/// <summary>A position (chức danh, vị trí việc làm) of a unit during one period, and the roles that it carries.</summary>
public sealed record Position
{
    public required string Code { get; init; }

    public required Sentence Name { get; init; }

    /// <summary>Code of the unit to which the position belongs.</summary>
    public required string Unit { get; init; }

    public required Rank Rank { get; init; }

    public required ImmutableArray<string> Roles { get; init; }

    public required Period Period { get; init; }

    /// <summary>The units in which the roles are held, when they are not just the position's own.</summary>
    public ImmutableArray<string> WorksFor { get; init; } = [];

    /// <summary>Units by order of whose heads the position signs letters of work (thừa lệnh, TL.; NĐ 30/2020 art. 13(4)).</summary>
    public ImmutableArray<string> SignsFor { get; init; } = [];
}
