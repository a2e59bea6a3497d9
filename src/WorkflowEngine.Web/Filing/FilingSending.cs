using MediatR;
using WorkflowEngine.Persistence.Commands;
using WorkflowEngine.Persistence.Intake;

namespace WorkflowEngine.Web.Filing;

/// <summary>Sends a case that is complete: it becomes a dossier, and its draft is over.</summary>
public sealed class FilingSending(FilingDesk desk, Guidances guidances, IMediator mediator)
{
    internal async Task<DossierAnswer> SendAsync(FilingCase filing, CancellationToken cancel)
    {
        var command = filing.ToCommand(desk.Now);
        command = command with { Filing = command.Filing with { Assistance = await guidances.OfAsync(filing.Draft.Id, cancel) } };
        var answer = await mediator.Send(command, cancel);
        if (answer.Refusal is null)
        {
            await desk.Drafts.SentAsync(filing.Draft, answer.Dossier.Filing!.Code, desk.Now, cancel);
            await guidances.SentAsync(filing.Draft.Id, cancel);
        }

        return answer;
    }
}
