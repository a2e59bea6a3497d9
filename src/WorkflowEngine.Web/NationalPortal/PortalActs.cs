using MediatR;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Execution;
using WorkflowEngine.Persistence.Commands;
using WorkflowEngine.Persistence.NationalPortal;
using WorkflowEngine.Persistence.Turns;
using WorkflowEngine.Plans;
using WorkflowEngine.Portal;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.NationalPortal;

/// <summary>Reads a dossier that came from the portal, and tells it what the person did there; a message that comes again is the same command.</summary>
internal sealed class PortalActs(IMediator mediator, DossierStore store, IPlanSource plans)
{
    public async Task<Dossier> ReadAsync(long id, CancellationToken cancel) =>
        await store.FindAsync(id, cancel) ?? throw new InvalidOperationException($"Dossier {id} was filed and is not there.");

    public ValueTask<Plan> PlanAsync(Dossier dossier, CancellationToken cancel) => plans.FindAsync(dossier.Definition, dossier.Version, cancel);

    public async Task<PortalOutcome> SendAsync(PortalMessage message, (long Id, string Code) own, Stimulus stimulus, DateTimeOffset now, CancellationToken cancel)
    {
        var answer = await mediator.Send(new AdvanceDossier(PortalMessages.CommandOf(message), PortalPersons.Actor, now, own.Id, stimulus), cancel);
        return answer.Refusal is { } refusal
            ? PortalOutcome.Refused(PortalReasons.NotAllowed, refusal) with { Dossier = own.Id, Code = own.Code }
            : new PortalOutcome(PortalMessageState.Taken) { Dossier = own.Id, Code = own.Code };
    }

    /// <summary>The dossier does not wait for it: it was taken before, or it is not expected; the store knows which.</summary>
    public async Task<PortalOutcome> AgainAsync(PortalMessage message, (long Id, string Code) own, (Stimulus Stimulus, Sentence Why) what, DateTimeOffset now, CancellationToken cancel) =>
        await SendAsync(message, own, what.Stimulus, now, cancel) is { State: PortalMessageState.Taken } taken ? taken : PortalOutcome.Refused(PortalReasons.NotExpected, what.Why);
}
