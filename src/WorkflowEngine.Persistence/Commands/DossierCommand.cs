using MediatR;
using WorkflowEngine.Execution;

namespace WorkflowEngine.Persistence.Commands;

/// <summary>What every command says: which it is, who gives it, and when. The same id twice is one command.</summary>
public interface ICommand : IRequest<DossierAnswer>
{
    /// <summary>Given by the caller, and given again when the caller does not know whether the first try arrived.</summary>
    Guid Id { get; }

    /// <summary>Code of the official, account of the applicant, or the part of the system; never a name.</summary>
    string Actor { get; }

    /// <summary>When this try is made, from the caller's <see cref="TimeProvider"/>; a later try of the same command has a later moment.</summary>
    DateTimeOffset At { get; }
}

/// <summary>Something happened to a dossier.</summary>
public sealed record AdvanceDossier(Guid Id, string Actor, DateTimeOffset At, long Dossier, Stimulus Stimulus) : ICommand
{
    /// <summary>The revision that the caller has seen; when the dossier is at another one, nothing happens. Null where that does not matter.</summary>
    public int? Expected { get; init; }
}

/// <summary>A dossier of a procedure is filed with a version of its document. Number, code and secret are given by the store.</summary>
/// <param name="Filing">What was filed; its dossier number, code and secret are not looked at.</param>
public sealed record FileNewDossier(Guid Id, string Actor, DateTimeOffset At, string Definition, string Version, FileDossier Filing) : ICommand;

/// <summary>A workflow that is no procedure begins.</summary>
/// <param name="Begin">How it begins; its dossier number is not looked at.</param>
public sealed record BeginWorkflow(Guid Id, string Actor, DateTimeOffset At, string Definition, string Version, Begin Begin) : ICommand;

/// <summary>
/// What is personal in an ended dossier becomes unreadable for good: its key is dropped. The history stays and still verifies.
/// </summary>
public sealed record AnonymiseDossier(Guid Id, string Actor, DateTimeOffset At, long Dossier) : ICommand;
