using WorkflowEngine.Execution;
using WorkflowEngine.Intake;
using WorkflowEngine.Issuing;
using WorkflowEngine.Office;
using WorkflowEngine.Persistence.Commands;
using WorkflowEngine.Persistence.Turns;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.SignIn;

/// <summary>
/// What the office says about commands of officials: nobody acts or signs under another's code, what is not bound to a step of a
/// role (money, papers and words of an applicant, stuck dossiers) takes its right, and what only the system sees (a time that
/// passed, an answer of a service) nobody sends. Whether the role of a step is held, and whether a ground lets somebody waive a
/// fee, the engine asks itself. Of applicants and of the system's own parts it says nothing.
/// </summary>
internal sealed class OfficialCommands(IFactsSource facts, DossierStore store) : IAuthoriseCommand<AdvanceDossier>, IAuthoriseCommand<FileNewDossier>
{
    public async ValueTask<Sentence?> RefuseAsync(AdvanceDossier command, CancellationToken cancel) => command.Stimulus switch
    {
        _ when !IsOfficial(command.Actor) => null,
        IByOfficial done => Same(done.By, command.Actor),
        ReceivePayment paid => Same(paid.By, command.Actor) ?? await NeedAsync(command, Right.CollectFee, SignInText.NeedsFee, cancel),
        SignLetters sign => sign.Seals.All(seal => seal.Signature.Holder == SignatureHolder.Person(command.Actor)) ? null : SignInText.NotYourself,
        SupplyPapers or AnswerDraft or WithdrawDossier => await NeedAsync(command, Right.Receive, SignInText.NeedsReception, cancel),
        ResolveIncident => await NeedAsync(command, Right.ConfigureOffice, SignInText.NeedsRepair, cancel),
        _ => SignInText.BySystem,
    };

    public async ValueTask<Sentence?> RefuseAsync(FileNewDossier command, CancellationToken cancel)
    {
        if (!IsOfficial(command.Actor))
        {
            return null;
        }

        var now = await facts.AtAsync(command.At, cancel);
        if (command.Filing.RoutedFrom is not null)
        {
            return MaySomewhere(now, command.Actor, Right.Receive) || MaySomewhere(now, command.Actor, Right.AssignWork) ? null : SignInText.NeedsReception;
        }

        if (command.Filing.Assistance is { Kind: Assisted.DoneFor } help)
        {
            return Same(help.Helper, command.Actor) ?? (now.Office.MayDo(help.Helper, Right.Guide, help.Unit, now.Today) ? null : SignInText.NeedsGuide);
        }

        return Same(command.Filing.TakenBy, command.Actor)
            ?? (now.Office.MayDo(command.Actor, Right.Receive, command.Filing.Unit, now.Today) ? null : SignInText.NeedsReception);
    }

    private static bool MaySomewhere(Facts now, string person, Right right) => now.Office.MayDoSomewhere(person, right, now.Today);

    private static bool IsOfficial(string actor) => Actors.AccountOf(actor) is null && !Actors.IsSystem(actor);

    private static Sentence? Same(string? by, string actor) => by == actor ? null : SignInText.NotYourself;

    private async ValueTask<Sentence?> NeedAsync(AdvanceDossier command, Right right, Sentence otherwise, CancellationToken cancel)
    {
        var now = await facts.AtAsync(command.At, cancel);
        var unit = (await store.FindAsync(command.Dossier, cancel))?.Filing?.Unit;
        return unit is null
            ? now.Office.MayDoSomewhere(command.Actor, right, now.Today) ? null : otherwise
            : now.Office.MayDo(command.Actor, right, unit, now.Today) ? null : otherwise;
    }
}
