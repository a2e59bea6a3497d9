using System.Collections.Immutable;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Execution;
using WorkflowEngine.Persistence.Attempts;
using WorkflowEngine.Persistence.NationalPortal;
using WorkflowEngine.Portal;

namespace WorkflowEngine.Web.NationalPortal;

/// <summary>What somebody does at the portal with a dossier that came from there: hands in papers that were asked for, says whether the draft is right, takes it back.</summary>
internal sealed class PortalSupplies(PortalActs acts, PortalPersons persons, PortalDrafts drafts)
{
    public async Task<PortalOutcome> SupplyAsync(PortalLink link, PortalMessage message, PortalFiles files, (long Id, string Code) own, DateTimeOffset now, CancellationToken cancel)
    {
        var dossier = await acts.ReadAsync(own.Id, cancel);
        if (dossier.Waits.FirstOrDefault(wait => wait.Kind == WaitKind.Supplement) is not { } wait)
        {
            return await acts.AgainAsync(message, own, (new SupplyPapers(0), PortalText.NotExpected), now, cancel);
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

        var plan = await acts.PlanAsync(dossier, cancel);
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
        return await acts.SendAsync(message, own, supply, now, cancel);
    }

    public Task<PortalOutcome> WithdrawAsync(PortalMessage message, (long Id, string Code) own, DateTimeOffset now, CancellationToken cancel) => string.IsNullOrWhiteSpace(message.Reason)
        ? Task.FromResult(PortalOutcome.Refused(PortalReasons.BadData, PortalText.NoReason))
        : acts.SendAsync(message, own, new WithdrawDossier(message.Reason.Trim()), now, cancel);

    public Task<PortalOutcome> AnswerAsync(PortalMessage message, (long Id, string Code) own, CancellationToken cancel) => drafts.AnswerAsync(message, own, cancel);
}
