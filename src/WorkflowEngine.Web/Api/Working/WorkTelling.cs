using WorkflowEngine.Dossiers;
using WorkflowEngine.Duties;
using WorkflowEngine.Execution;
using WorkflowEngine.Web.Api.Finding;
using WorkflowEngine.Web.Api.Following;
using WorkflowEngine.Web.Dossiers;
using WorkflowEngine.Web.Dossiers.Deciding;
using WorkflowEngine.Web.Dossiers.Fees;
using WorkflowEngine.Web.Duties;
using WorkflowEngine.Web.SignIn;
using WorkflowEngine.Web.Words;

namespace WorkflowEngine.Web.Api.Working;

/// <summary>Writes dossiers for officials' programs, of the parts that the page is made of.</summary>
internal sealed class WorkTelling(DossierTelling telling, DecisionDesk decisions, LeftDuties left, Text text)
{
    public Text Text => text;

    public WorkView Of(OpenedDossier opened, bool revealed)
    {
        var dossier = opened.Dossier;
        return new WorkView(
            opened.Code, opened.Filing.Procedure, opened.Procedure?.Name.In(text.Language) ?? opened.Plan.Name,
            Fields.Small(dossier.Status.ToString()), text[Tracking.StatusWords.Of(dossier)])
        {
            Revision = opened.Turns[^1].Revision,
            Unit = opened.Filing.Unit,
            Channel = opened.Filing.Channel,
            ReceivedAt = opened.Filing.At,
            Due = opened.Clock?.Due,
            Applicant = dossier.Applicant["name"].TextOrNull ?? "",
            Declared = [.. telling.Declared(opened, revealed).Select(part => new DeclaredPart([.. part.Lines.Select(line => new DeclaredAnswer(line.Label, line.Values))]) { Title = part.Title })],
            Papers = [.. telling.Papers(opened).Select(paper => new WorkPaper(paper.Name, paper.State, paper.Files) { Note = paper.Note, Differences = paper.Differences.Count > 0 ? paper.Differences : null, Defect = paper.Defect, Signatures = paper.Signatures.Count > 0 ? paper.Signatures : null })],
            Work = [.. opened.MyWork.Select(wait => ItemOf(opened, wait)).OfType<WorkItemView>()],
            Duties = [.. opened.MyDuties.Select(DutyOf).OfType<DutyView>()],
            Letters = [.. telling.Letters(opened).Select(letter => new LetterLine(letter.Letter.No, letter.Name, letter.At))],
            History = [.. telling.History(opened).Select(entry => new HistoryLine(entry.Title) { Did = entry.Did, Who = entry.Who, When = entry.When, Note = entry.Note })],
            Ledger = [.. telling.Ledger(opened).Select(OwnViews.LedgerOf)],
            Waiting = [.. dossier.Waits.Select(wait => WaitingOf(dossier, wait))],
            Stuck = StuckIn(dossier),
            Fee = dossier.Waits.FirstOrDefault(wait => wait.Kind == WaitKind.Payment) is { } due
                ? new FeeView(due.Seq, due.Data["amount"].AsMoney(), [.. Waivers.For(opened).Select(ground => ground.Code)])
                : null,
            Extensions = [.. (opened.Procedure?.Extensions ?? []).Select(one => one.Id)],
            ExtensionAsked = dossier.Extending is { } extending ? new ExtensionView(extending.Extension, extending.By, extending.Amount) : null,
            Causes = opened.Law is { } law ? [.. Engine.PauseCauses(law, opened.Filing.Procedure).Select(cause => cause.Rule.Id)] : [],
            Silent = [.. dossier.Opinions.Where(opinion => opinion.BySilence).Select(opinion => new SilentView(opinion.Step, opinion.Unit))],
            Result = dossier.Result?.Number,
            ResultState = ResultChanges.StateOf(dossier),
            ResultChanges = ResultChanges.Of(dossier, opened.Procedure, text, revealed),
        };
    }

    /// <summary>Where the dossier is stuck; null where it is not.</summary>
    public IReadOnlyList<StuckView>? StuckIn(Dossier dossier) =>
        dossier.Incidents.IsEmpty ? null : [.. dossier.Incidents.Select(incident => new StuckView(incident.Step, text[incident.Sentence]))];

    private static WaitingView WaitingOf(Dossier dossier, Wait wait) => new(wait.Seq, wait.Kind == WaitKind.WorkItem ? "work" : Fields.Small(wait.Kind.ToString()))
    {
        Until = wait.Until,
        Step = wait.Item?.Step,
        Unit = wait.Item?.Unit,
        Name = wait.Name,
        Amount = wait.Kind == WaitKind.Payment ? wait.Data["amount"].AsMoney() : null,
        Papers = wait.Kind == WaitKind.Supplement ? [.. dossier.Asked.Select(asked => asked.Key)] : null,
    };

    /// <summary>Duties for which the dossier stays open; null where there are none.</summary>
    public IReadOnlyList<LeftDutyView>? LeftOf(Dossier dossier, Official official) => LeftDuties.Of(dossier) is { Count: > 0 } open
        ? [.. open.Select(wait => new LeftDutyView(
            wait.Seq, DutyKinds.Of(wait)?.Name ?? "", DutyKinds.Of(wait) is { } kind ? text[kind.Label] : "", left.HolderOf(wait.Item!, official.Office, official.Today))
        {
            Due = wait.Item!.Due,
        })]
        : null;

    private WorkItemView? ItemOf(OpenedDossier opened, Wait wait)
    {
        if (decisions.Of(opened, wait, new DecisionForm()) is not { } decision)
        {
            return null;
        }

        return new WorkItemView(wait.Seq, decision.Step.Id, decision.Step.Label, wait.Item!.Unit, decision.Mine)
        {
            Due = wait.Item.Due,
            Outcomes = [.. decision.Panel.Choices.Select(choice => new OutcomeView(choice.Outcome, choice.Name, choice.Consequence))],
            Writes = [.. decision.Writes.Select(written => written.Fact.Id)],
            Records = decision.Step.RecordsVisit ? "visit" : null,
            Visits = decision.Step.RecordsVisit ? [.. decision.Visits.Select(visit => visit.No)] : null,
            Askable = [.. decision.Askable.Select(paper => new AskableView(paper.Id, paper.Name, paper.Held) { Needed = paper.Unneeded is null })],
            Excuses = [.. decision.Excuses.Select(excuse => excuse.Code)],
            Bases = [.. decision.Bases.Select(basis => basis.Cited)],
            Colleagues = [.. decision.Colleagues.Select(colleague => new ColleagueView(colleague.Code, colleague.Name))],
        };
    }

    private DutyView? DutyOf(Wait wait) => DutyKinds.Of(wait) is not { } kind ? null : new DutyView(wait.Seq, kind.Name, text[kind.Label])
    {
        Due = wait.Item?.Due,
        Outcomes = [.. kind.Outcomes.Select(outcome => new OutcomeName(outcome.Name, text[outcome.Label]))],
    };
}
