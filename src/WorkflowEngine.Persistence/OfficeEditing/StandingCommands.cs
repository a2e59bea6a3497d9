using System.Collections.Immutable;
using MediatR;

namespace WorkflowEngine.Persistence.OfficeEditing;

/// <summary>
/// What an official says of their own absences and delegations, or a head of a colleague's absence. It stands in a document of the office of their own, holds at once
/// on every node, and its versions say what held when.
/// </summary>
public interface IStandingCommand : IRequest<OfficeAnswer>
{
    /// <summary>Code of the person who says it.</summary>
    string Actor { get; }

    /// <summary>Code of the colleague of whom it is said, by whoever assigns the work of their unit; null of oneself.</summary>
    string? For => null;

    /// <summary>Code of the person of whom it is said.</summary>
    string Person => Actor;
}

/// <summary>Somebody is away from one day to another, both included; the stand-in acts in their roles meanwhile.</summary>
/// <param name="Reason">Code of one of the office's list in force (<see cref="WorkflowEngine.Reasons.ReasonList.Absence"/>): closed, for documents of the office are not sealed.</param>
public sealed record DeclareAbsence(string Actor, DateOnly From, DateOnly To, string? StandIn, string Reason) : IStandingCommand
{
    public string? For { get; init; }

    public string Person => For ?? Actor;
}

/// <summary>The actor lets somebody act in roles of theirs beside them.</summary>
/// <param name="Roles">Codes of the roles.</param>
/// <param name="Basis">Number and date of the letter of delegation.</param>
public sealed record DelegateRoles(string Actor, string Taker, DateOnly From, DateOnly To, ImmutableArray<string> Roles, string Basis) : IStandingCommand;

/// <summary>What was declared from a day ends: yesterday, or altogether when it has not begun before today.</summary>
public sealed record EndStanding(string Actor, bool Delegation, DateOnly From) : IStandingCommand
{
    public string? For { get; init; }

    public string Person => For ?? Actor;
}
