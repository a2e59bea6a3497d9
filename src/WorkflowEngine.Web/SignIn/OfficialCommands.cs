using WorkflowEngine.Execution;
using WorkflowEngine.Intake;
using WorkflowEngine.Office;
using WorkflowEngine.Persistence.Commands;
using WorkflowEngine.Persistence.Turns;
using WorkflowEngine.Post;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.SignIn;

/// <summary>
/// What the office says about commands: nobody acts under another's code, and what is not bound to a step of a role (money,
/// stuck dossiers) takes its right. Whether the role of a step is held, and whether a ground lets
/// somebody waive a fee, the engine asks itself.
/// </summary>
internal sealed class OfficialCommands(IFactsSource facts, DossierStore store) : IAuthoriseCommand<AdvanceDossier>, IAuthoriseCommand<FileNewDossier>
{
    public async ValueTask<Sentence?> RefuseAsync(AdvanceDossier command, CancellationToken cancel) => command.Stimulus switch
    {
        ClaimWork work => Same(work.By, command.Actor),
        ReleaseWork work => Same(work.By, command.Actor),
        HandOverWork work => Same(work.By, command.Actor),
        CompleteWork work => Same(work.By, command.Actor),
        TrackParcel track => track.By == ParcelMove.Carrier ? null : Same(track.By, command.Actor),
        HandOverPapers hand => Same(hand.By, command.Actor),
        ReceivePapers take => Same(take.By, command.Actor),
        RerouteDossier reroute => Same(reroute.By, command.Actor),
        WriteReceipt receipt => Same(receipt.By, command.Actor),
        WaiveFee waive => Same(waive.By, command.Actor),
        ReceivePayment { By: { } by } => Same(by, command.Actor) ?? await NeedAsync(command, Right.CollectFee, SignInText.NeedsFee, cancel),
        ResolveIncident => await NeedAsync(command, Right.ConfigureOffice, SignInText.NeedsRepair, cancel),
        _ => null,
    };

    public async ValueTask<Sentence?> RefuseAsync(FileNewDossier command, CancellationToken cancel)
    {
        var now = await facts.AtAsync(command.At, cancel);
        if (command.Filing.RoutedFrom is not null && !now.Office.MayDoSomewhere(command.Actor, Right.Receive, now.Today) && !now.Office.MayDoSomewhere(command.Actor, Right.AssignWork, now.Today))
        {
            return SignInText.NeedsReception;
        }

        if (command.Filing is { RoutedFrom: null, Assistance: { Kind: Assisted.DoneFor } help } && (Same(help.Helper, command.Actor) ?? MayGuide(now, help)) is { } notTheirs)
        {
            return notTheirs;
        }

        if (command.Filing.TakenBy is not { } taker)
        {
            return null;
        }

        return Same(taker, command.Actor)
            ?? (now.Office.MayDo(taker, Right.Receive, command.Filing.Unit, now.Today) ? null : SignInText.NeedsReception);
    }

    private static Sentence? MayGuide(Facts now, Assistance help) =>
        now.Office.MayDo(help.Helper, Right.Guide, help.Unit, now.Today) ? null : SignInText.NeedsReception;

    private static Sentence? Same(string by, string actor) => by == actor ? null : SignInText.NotYourself;

    private async ValueTask<Sentence?> NeedAsync(AdvanceDossier command, Right right, Sentence otherwise, CancellationToken cancel)
    {
        var now = await facts.AtAsync(command.At, cancel);
        var unit = (await store.FindAsync(command.Dossier, cancel))?.Filing?.Unit;
        return unit is null
            ? now.Office.MayDoSomewhere(command.Actor, right, now.Today) ? null : otherwise
            : now.Office.MayDo(command.Actor, right, unit, now.Today) ? null : otherwise;
    }
}
