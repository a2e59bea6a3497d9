using MediatR;
using Microsoft.Extensions.Logging;
using WorkflowEngine.Persistence.Practice;
using WorkflowEngine.Vault;
using WorkflowEngine.Words;

namespace WorkflowEngine.Persistence.Commands;

/// <summary>Says whether somebody may give a command. A command for which nobody says so is not taken.</summary>
public interface IAuthoriseCommand<in T>
    where T : ICommand
{
    /// <summary>Why the actor may not give the command; null when they may.</summary>
    ValueTask<Sentence?> RefuseAsync(T command, CancellationToken cancel);
}

/// <summary>Checks what a command says before anything is looked up.</summary>
public interface ICheckCommand<in T>
    where T : ICommand
{
    /// <summary>What is wrong with the command; null when nothing is.</summary>
    Sentence? Check(T command);
}

/// <summary>Turns a command away that does not say which it is, by whom and when, or that a check finds wrong.</summary>
internal sealed class Validation<T>(IEnumerable<ICheckCommand<T>> checks) : IPipelineBehavior<T, DossierAnswer>
    where T : ICommand
{
    private const int LongestActor = 200;

    public Task<DossierAnswer> Handle(T request, CancellationToken cancellationToken, RequestHandlerDelegate<DossierAnswer> next)
    {
        if (request.Id == Guid.Empty || request.Actor.Length is 0 or > LongestActor || request.At == default)
        {
            throw new ArgumentException(
                $"Expected a command with an id, an actor of at most {LongestActor} letters and a moment; found {request.Id}, “{request.Actor}”, {request.At:O}.",
                nameof(request));
        }

        foreach (var check in checks)
        {
            if (check.Check(request) is { } wrong)
            {
                return Task.FromResult(DossierAnswer.Refused(wrong));
            }
        }

        return next();
    }
}

/// <summary>Asks everybody who has a say in a command; one refusal is enough.</summary>
internal sealed class Authorisation<T>(IEnumerable<IAuthoriseCommand<T>> authorities) : IPipelineBehavior<T, DossierAnswer>
    where T : ICommand
{
    public async Task<DossierAnswer> Handle(T request, CancellationToken cancellationToken, RequestHandlerDelegate<DossierAnswer> next)
    {
        var asked = false;
        foreach (var authority in authorities)
        {
            asked = true;
            if (await authority.RefuseAsync(request, cancellationToken) is { } refusal)
            {
                return DossierAnswer.Refused(refusal) with { Attempt = new Attempt(AttemptKind.NotTheirs) };
            }
        }

        return asked
            ? await next()
            : throw new InvalidOperationException($"Nobody is registered who says who may give {typeof(T).Name}.");
    }
}

/// <summary>Logs who gave which command and what came of it, refused ones too; never what it says.</summary>
internal sealed partial class Audit<T>(ILogger<Audit<T>> log) : IPipelineBehavior<T, DossierAnswer>
    where T : ICommand
{
    public async Task<DossierAnswer> Handle(T request, CancellationToken cancellationToken, RequestHandlerDelegate<DossierAnswer> next)
    {
        var answer = await next();
        var name = request switch
        {
            AdvanceDossier advance => advance.Stimulus.GetType().Name,
            AdvancePractice practised => practised.Stimulus.GetType().Name,
            _ => typeof(T).Name,
        };
        var dossier = answer.Dossier.Id != 0 ? answer.Dossier.Id : (request as AdvanceDossier)?.Dossier ?? (request as AnonymiseDossier)?.Dossier ?? 0;
        if (answer.Refusal is { } refusal)
        {
            Refused(log, name, request.Id, request.Actor, dossier, LoggedReason.Of(refusal.En));
        }
        else
        {
            Taken(log, name, request.Id, request.Actor, dossier, answer.Dossier.Filing?.Code, answer.Revision, answer.Repeated);
        }

        return answer;
    }

    [LoggerMessage(1, LogLevel.Information, "{Command} {CommandId} of {Actor} on dossier {Dossier} {DossierCode}: revision {Revision}, repeated {Repeated}")]
    private static partial void Taken(ILogger log, string command, Guid commandId, string actor, long dossier, string? dossierCode, int revision, bool repeated);

    [LoggerMessage(2, LogLevel.Warning, "{Command} {CommandId} of {Actor} on dossier {Dossier} was refused: {Reason}")]
    private static partial void Refused(ILogger log, string command, Guid commandId, string actor, long dossier, string reason);
}
