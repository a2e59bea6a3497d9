using MediatR;
using Microsoft.Extensions.Logging;
using WorkflowEngine.Persistence.Commands;

namespace WorkflowEngine.Persistence.Editing;

/// <summary>Takes no command of somebody whom the office does not let give it today.</summary>
internal sealed class EditingAuthorisation<T>(Editors editors) : IPipelineBehavior<T, EditingAnswer>
    where T : IEditingCommand
{
    public Task<EditingAnswer> Handle(T request, CancellationToken cancellationToken, RequestHandlerDelegate<EditingAnswer> next) =>
        request.NeedsOneOf.Any(right => editors.May(request.Actor, right))
            ? next()
            : Task.FromResult(EditingAnswer.Refused(EditingRefusalKind.NotAllowed, EditingText.NotAllowed));
}

/// <summary>Logs who gave which command on which document and what came of it; never what the document says.</summary>
internal sealed partial class EditingAudit<T>(ILogger<EditingAudit<T>> log) : IPipelineBehavior<T, EditingAnswer>
    where T : IEditingCommand
{
    public async Task<EditingAnswer> Handle(T request, CancellationToken cancellationToken, RequestHandlerDelegate<EditingAnswer> next)
    {
        var answer = await next();
        if (answer.Refusal is { } refusal)
        {
            Refused(log, typeof(T).Name, request.Actor, request.Subject, refusal.Kind, LoggedReason.Of(refusal.Sentence.En));
        }
        else
        {
            Taken(log, typeof(T).Name, request.Actor, request.Subject ?? answer.Version?.Definition, answer.Version?.Number, answer.Version?.Revision);
        }

        return answer;
    }

    [LoggerMessage(1, LogLevel.Information, "{Command} of {Actor} on {Document}: version {Version}, revision {Revision}")]
    private static partial void Taken(ILogger log, string command, string actor, string? document, int? version, long? revision);

    [LoggerMessage(2, LogLevel.Warning, "{Command} of {Actor} on {Document} was refused ({Kind}): {Reason}")]
    private static partial void Refused(ILogger log, string command, string actor, string? document, EditingRefusalKind kind, string reason);
}

/// <summary>Turns a command away whose texts are missing or too long.</summary>
internal sealed class EditingValidation<T> : IPipelineBehavior<T, EditingAnswer>
    where T : IEditingCommand
{
    public Task<EditingAnswer> Handle(T request, CancellationToken cancellationToken, RequestHandlerDelegate<EditingAnswer> next)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(request.Actor);
        return request.Check() is { } wrong
            ? Task.FromResult(EditingAnswer.Refused(EditingRefusalKind.WrongState, wrong))
            : next();
    }
}
