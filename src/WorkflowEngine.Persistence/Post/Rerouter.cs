using MediatR;
using WorkflowEngine.Execution;
using WorkflowEngine.Persistence.Catalogue;
using WorkflowEngine.Persistence.Commands;
using WorkflowEngine.Persistence.Outbox;
using WorkflowEngine.Persistence.Turns;
using WorkflowEngine.Procedures;
using WorkflowEngine.Values;
using WorkflowEngine.Words;

namespace WorkflowEngine.Persistence.Post;

/// <summary>Where a misfiled dossier is to go on.</summary>
/// <param name="Id">Given with the page; the same id twice is one rerouting.</param>
/// <param name="Dossier">Number of the dossier.</param>
/// <param name="Actor">Code of the official.</param>
/// <param name="Reason">Code from the office's list.</param>
public sealed record Reroute(Guid Id, long Dossier, string Actor, string Reason)
{
    /// <summary>Code of the procedure.</summary>
    public required string Procedure { get; init; }

    /// <summary>Code of the unit that receives it there.</summary>
    public required string Unit { get; init; }

    /// <summary>Code of the body that settles it, where it is not the receiving unit's own.</summary>
    public string? Responsible { get; init; }
}

/// <summary>
/// Files a misfiled dossier where it belongs, with all that was entered and handed in, and ends it where it was filed. Both ends
/// follow from one id: when the second was not reached, the same rerouting again does it.
/// </summary>
public sealed class Rerouter(DossierStore store, IMediator mediator, LiveCatalogue catalogue, IFactsSource facts, TimeProvider clock)
{
    private static readonly Sentence Unknown = new("Không có hồ sơ này.", "There is no such dossier.");

    private static readonly Sentence SamePlace = new(
        "Hồ sơ đang ở đúng thủ tục và nơi nhận này; chọn nơi khác.", "The dossier is of this procedure and unit already; choose another.");

    /// <summary>The dossier as which it goes on, or why it does not.</summary>
    public async Task<DossierAnswer> RunAsync(Reroute reroute, CancellationToken cancel = default)
    {
        var now = clock.GetUtcNow();
        if (await store.FindAsync(reroute.Dossier, cancel) is not { Filing: { } filing } old)
        {
            return DossierAnswer.Refused(Unknown);
        }

        var world = await facts.AtAsync(now, cancel);
        var filed = CommandIds.Of($"reroute/{reroute.Id}/file");
        var done = old.Rerouted is { } before && before.By == reroute.Actor && before.Procedure == reroute.Procedure && before.Unit == reroute.Unit;
        if (!done && Engine.WhyNotReroute(old, world, reroute.Actor, reroute.Reason) is { } why)
        {
            return DossierAnswer.Refused(why);
        }

        if (filing.Procedure == reroute.Procedure && filing.Unit == reroute.Unit && filing.Responsible == reroute.Responsible)
        {
            return DossierAnswer.Refused(SamePlace);
        }

        if (catalogue.Current.FindProcedure(reroute.Procedure) is not { Facts: { } procedure } version)
        {
            return DossierAnswer.Refused(new Sentence(
                $"Không có thủ tục “{reroute.Procedure}” đang áp dụng.", $"No procedure “{reroute.Procedure}” is in force."));
        }

        var refiled = await mediator.Send(new FileNewDossier(filed, reroute.Actor, now, version.Definition, version.Version, Again(old, procedure, reroute)), cancel);
        if (refiled.Refusal is not null)
        {
            return refiled;
        }

        var to = refiled.Dossier.Filing!;
        var ended = await mediator.Send(new AdvanceDossier(
            CommandIds.Of($"reroute/{reroute.Id}/end"), reroute.Actor, now, reroute.Dossier,
            new RerouteDossier(reroute.Actor, reroute.Reason, to.Code, to.Procedure, to.Unit) { Secret = refiled.Dossier.Secret }), cancel);
        return ended.Refusal is { } left ? DossierAnswer.Refused(left) : refiled;
    }

    /// <summary>What the other procedure knows by the same names goes along; what it does not know it does not need.</summary>
    private static FileDossier Again(WorkflowEngine.Dossiers.Dossier old, ProcedureFacts procedure, Reroute reroute)
    {
        var filing = old.Filing!;
        return new FileDossier(0, "")
        {
            Channel = filing.Channel,
            Unit = reroute.Unit,
            Responsible = reroute.Responsible,
            Applicant = old.Applicant,
            Fields = ValueMap.From(old.Fields.Where(pair => procedure.Fields.Any(field => field.Id == pair.Key))),
            Components = [.. old.Components.Where(paper => procedure.Components.Any(component => component.Id == paper.Component))],
            Account = filing.Account,
            Identified = old.Components.Any(paper => paper.From == "vault"),
            Assurance = filing.Assurance,
            PaperReason = filing.PaperReason,
            ChannelOut = filing.ChannelOut,
            Assistance = filing.Assistance,
            RoutedFrom = filing.Code,
        };
    }
}
