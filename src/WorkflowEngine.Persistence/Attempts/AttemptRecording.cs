using MediatR;
using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Execution;
using WorkflowEngine.Persistence.Commands;
using WorkflowEngine.Vault;

namespace WorkflowEngine.Persistence.Attempts;

/// <summary>Every command passes here, whichever way it came: what was refused and counts is written down, and what is done and reported.</summary>
internal sealed class AttemptRecording<T>(AttemptLog log, EntryWay way) : IPipelineBehavior<T, DossierAnswer>
    where T : ICommand
{
    public async Task<DossierAnswer> Handle(T request, CancellationToken cancellationToken, RequestHandlerDelegate<DossierAnswer> next)
    {
        var answer = await next();
        if (answer.Attempt is { } attempt)
        {
            await log.AddAsync(attempt.Kind, PlaceOf(request, answer) with { Step = attempt.Step, Component = attempt.Component }, cancellationToken);
        }

        if (!answer.Repeated && !answer.Dossier.Practice)
        {
            var asked = answer.Events.OfType<SupplementAsked>().ToList();
            foreach (var (kind, paper) in asked.SelectMany(one => one.Extra, (_, extra) => (AttemptKind.BeyondList, extra))
                .Concat(asked.SelectMany(one => one.Cited, (_, cited) => (AttemptKind.AskedOnBasis, cited))))
            {
                await log.AddAsync(kind, PlaceOf(request, answer) with { Component = paper.Id, Detail = paper.Cite }, cancellationToken);
            }
        }

        return answer;
    }

    private AttemptPlace PlaceOf(T request, DossierAnswer answer)
    {
        var place = new AttemptPlace(request.Actor, way.Name)
        {
            Unit = answer.Dossier.Filing?.Unit ?? "",
            Dossier = answer.Dossier.Id == 0 ? null : answer.Dossier.Id,
            Procedure = answer.Dossier.Filing?.Procedure,
        };
        return request switch
        {
            FileNewDossier file => place with { Unit = file.Filing.Unit, Procedure = file.Definition },
            AdvanceDossier { Stimulus: CompleteWork done } advance => place with
            {
                Dossier = advance.Dossier,
                Unit = answer.Dossier.WaitOf(done.Seq)?.Item?.Unit ?? place.Unit,
            },
            AdvanceDossier advance => place with { Dossier = advance.Dossier },
            _ => place,
        };
    }
}
