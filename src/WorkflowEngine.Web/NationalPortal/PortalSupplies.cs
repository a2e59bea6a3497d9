using System.Collections.Immutable;
using MediatR;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Execution;
using WorkflowEngine.Persistence.Attempts;
using WorkflowEngine.Persistence.Commands;
using WorkflowEngine.Persistence.NationalPortal;
using WorkflowEngine.Persistence.Turns;
using WorkflowEngine.Portal;

namespace WorkflowEngine.Web.NationalPortal;

/// <summary>What somebody does at the portal with a dossier that came from there: hands in papers that were asked for, takes it back.</summary>
internal sealed class PortalSupplies(IMediator mediator, DossierStore store, IPlanSource plans, PortalPersons persons)
{
    public async Task<PortalOutcome> SupplyAsync(PortalLink link, PortalMessage message, PortalFiles files, (long Id, string Code) own, DateTimeOffset now, CancellationToken cancel)
    {
        var dossier = await store.FindAsync(own.Id, cancel) ?? throw new InvalidOperationException($"Dossier {own.Id} was filed and is not there.");
        if (dossier.Waits.FirstOrDefault(wait => wait.Kind == WaitKind.Supplement) is not { } wait)
        {
            // It was taken before, or it is not expected: the store knows which.
            return await SendAsync(message, own, new SupplyPapers(0), now, cancel) is { State: PortalMessageState.Taken } taken ? taken
                : PortalOutcome.Refused(PortalReasons.NotExpected, PortalText.NotExpected);
        }

        var place = new AttemptPlace(PortalPersons.Actor, "portal") { Unit = dossier.Filing!.Unit, Dossier = own.Id, Procedure = dossier.Filing.Procedure };
        if (message.Papers.FirstOrDefault(paper => !dossier.Asked.Contains(paper.Component)) is { } unasked)
        {
            return PortalOutcome.Refused(PortalReasons.BadData, PortalText.NotAsked(unasked.Component));
        }

        if (await files.TooManyAsync(message, place, cancel) is { } tooMany)
        {
            return tooMany;
        }

        var plan = await plans.FindAsync(dossier.Definition, dossier.Version, cancel);
        var theirs = message with { Applicant = dossier.Applicant };
        var sight = await persons.SearchAsync(PortalMessages.CommandOf(message), theirs, dossier.Filing.Account, plan, own.Id, cancel);
        var provided = ImmutableArray.CreateBuilder<ProvidedComponent>();
        foreach (var (component, _) in dossier.Asked)
        {
            var quantity = plan.Procedure!.Components.FirstOrDefault(known => known.Id == component)?.Quantity ?? 1;
            var paper = message.Papers.FirstOrDefault(one => one.Component == component && one.Files.Length > 0);
            if (sight.Holdings.Find(component, now) is { Closes: true })
            {
                provided.Add(new ProvidedComponent(component, "vault", quantity));
                continue;
            }

            if (paper is null)
            {
                return PortalOutcome.Refused(PortalReasons.BadData, PortalText.StillMissing(component));
            }

            var (taken, why) = await files.TakeAsync(link, paper, quantity, place, cancel);
            if (taken is null)
            {
                return why!;
            }

            provided.Add(taken);
        }

        var supply = new SupplyPapers(wait.Seq) { Identified = PortalPersons.IsIdentified(theirs), Components = provided.ToImmutable() };
        return await SendAsync(message, own, supply, now, cancel);
    }

    public Task<PortalOutcome> WithdrawAsync(PortalMessage message, (long Id, string Code) own, DateTimeOffset now, CancellationToken cancel) => string.IsNullOrWhiteSpace(message.Reason)
        ? Task.FromResult(PortalOutcome.Refused(PortalReasons.BadData, PortalText.NoReason))
        : SendAsync(message, own, new WithdrawDossier(message.Reason.Trim()), now, cancel);

    private async Task<PortalOutcome> SendAsync(PortalMessage message, (long Id, string Code) own, Stimulus stimulus, DateTimeOffset now, CancellationToken cancel)
    {
        var answer = await mediator.Send(new AdvanceDossier(PortalMessages.CommandOf(message), PortalPersons.Actor, now, own.Id, stimulus), cancel);
        return answer.Refusal is { } refusal
            ? PortalOutcome.Refused(PortalReasons.NotAllowed, refusal) with { Dossier = own.Id, Code = own.Code }
            : new PortalOutcome(PortalMessageState.Taken) { Dossier = own.Id, Code = own.Code };
    }
}
