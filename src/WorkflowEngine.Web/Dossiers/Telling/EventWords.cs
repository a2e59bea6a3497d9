using WorkflowEngine.Deadlines;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Duties;
using WorkflowEngine.Fees;
using WorkflowEngine.Issuing;
using WorkflowEngine.Web.Desk;
using WorkflowEngine.Web.Dossiers.Drafting;
using WorkflowEngine.Web.Duties;
using WorkflowEngine.Web.Words;

namespace WorkflowEngine.Web.Dossiers.Telling;

/// <summary>Each event that people care about as a sentence without its subject; the others as null.</summary>
public sealed class EventWords(Text text, Formats formats)
{
    internal string? Of(DossierEvent happened, OpenedDossier opened, IReadOnlyDictionary<int, WorkItem> items) => happened switch
    {
        DossierFiled e => text[e.Filing.TakenBy is null ? DossierText.DidFile : DossierText.DidTake, e.Components.Length],
        WaitEnded { Outcome: { } outcome } e => Ended(e, outcome, opened, items),
        WorkAssigned e => Assigned(e, opened, items),
        SupplementAsked e => text[DossierText.DidAsk, e.No, string.Join("; ", e.Components.Select(id => NameOf(opened, id)))],
        ComponentsProvided e => text[DossierText.DidProvide, string.Join("; ", e.Components.Select(one => NameOf(opened, one.Component)))],
        FeeAsked e => text[DossierText.DidAskFee, formats.Money(e.Amount)],
        FeePaid { Reference: "" } e => text[DossierText.DidPayCash, formats.Money(e.Amount)],
        FeePaid e => text[DossierText.DidPay, formats.Money(e.Amount), e.Reference],
        FeeWaived e => text[DossierText.DidWaive, GroundOf(opened, e), e.Reason.Text ?? ""],
        PartyAnswered e => text[DossierText.DidAnswer, UnitOf(opened, e.Unit), text[OutcomeWords.Of(e.Answer)]]
            + (e.BySilence ? " " + text[DossierText.BySilence] : ""),
        LateAnswerGiven e => text[DossierText.DidAnswerLate, UnitOf(opened, e.Unit), text[OutcomeWords.Of(e.Answer)]],
        VisitRecorded e => text[DossierText.DidVisit, formats.Moment(e.At), e.Place.Text ?? ""],
        ExtensionAsked e => text[DossierText.DidAskExtension, TimeLimit.TryParse(e.Amount, out var more) ? text[more.Words] : e.Amount, e.Reason.Text ?? ""],
        ExtensionDecided e => text[e.Approved ? DossierText.DidExtend : DossierText.DidNotExtend],
        DossierRegistered e => text[DossierText.DidRegister, e.Book, e.Sequence],
        LetterNumbered e => text[DossierText.DidNumber, e.Number],
        ResultIssued e => text[DossierText.DidIssue, e.Number, opened.NameOf(e.Signer)],
        ChildReferred e => text[DossierText.DidRefer, e.Procedure, UnitOf(opened, e.Unit)],
        DossierStopped e => text[DossierText.DidStop, text[StopWords(e.Kind)], e.Reason.Text ?? ""],
        FieldsWritten e => text[DossierText.DidWrite, string.Join(", ", Labels(opened, e))],
        LetterWritten e => text[DossierText.DidWriteLetter, Sentences.Within(LetterName(e)), e.To == "applicant" ? text[DossierText.ToApplicant] : UnitOf(opened, e.To)],
        ClockChanged e => Clock(e.Entry),
        IncidentRaised e => text[DossierText.DidStick, StepOf(opened, e.Step), text[e.Sentence]],
        IncidentResolved e => text[DossierText.DidResolve, e.No, text[Way(e.Way)]],
        WaitOpened { Kind: WaitKind.Duty, Item: { } item } => text[DutyText.DidOpen, StepOf(opened, item.Step)],
        DutyClosed e => items.TryGetValue(e.Seq, out var item) ? text[DutyText.DidClose, StepOf(opened, item.Step), OutcomeOf(item.Step, e.Outcome)] : null,
        ResultCorrected e => text[ResultText.DidCorrect, e.Number],
        ResultReplaced e => text[ResultText.DidReplace, e.Old, e.Number],
        ResultRevoked e => text[ResultText.DidRevoke, e.Number],
        LetterSigned e => text[ResultText.DidSign, e.Letter, HolderOf(opened, e.Holder)],
        LetterStamped e => text[ResultText.DidStamp, e.Letter, formats.Moment(e.At)],
        LetterDrafted { Once: true } e => text[e.Parts.Map.Count == 0 ? DraftText.TookBack : DraftText.DidForm, Sentences.Within(LetterName(e.Template))],
        LetterDrafted => text[DraftText.Did],
        FlowEnded => text[DutyText.DidFlow],
        DossierEnded => text[DossierText.DidEnd],
        _ => null,
    };

    /// <summary>The ground's name as its document has it now; one that is gone, or was before there was a list, shows its code.</summary>
    private string GroundOf(OpenedDossier opened, FeeWaived waived) =>
        opened.Facts.Payments.Select(rules => rules.FindGround(waived.Ground ?? "")).OfType<WaiverGround>().FirstOrDefault() is { } ground
            ? text[ground.Name] : waived.Ground ?? "";

    /// <summary>What letters of a template are called before one is written.</summary>
    public string LetterName(string template) => text[LetterWords.Of(template)];

    public string LetterName(LetterWritten letter) => text[LetterWords.Of(letter)];

    private string? Ended(WaitEnded ended, string outcome, OpenedDossier opened, IReadOnlyDictionary<int, WorkItem> items)
    {
        if (!items.TryGetValue(ended.Seq, out var item))
        {
            return null;
        }

        var type = opened.Plan.NodeOf(item.Step)?.Type;
        return text[DossierText.DidComplete, StepOf(opened, item.Step), text[OutcomeWords.Of(outcome, type)]];
    }

    private string? Assigned(WorkAssigned given, OpenedDossier opened, IReadOnlyDictionary<int, WorkItem> items)
    {
        var step = items.TryGetValue(given.Seq, out var item) ? StepOf(opened, item.Step) : "";
        return (given.Person, given.By) switch
        {
            (null, _) => text[DossierText.DidRelease, step],
            ({ } person, { } by) when person == by => text[DossierText.DidClaim, step],
            ({ } person, _) => text[DossierText.DidHandOver, step, opened.NameOf(person)] + (given.Reason.Text is { } why ? $": {why}" : ""),
        };
    }

    private string? Clock(ClockEntry entry) => entry.Kind switch
    {
        ClockEntryKind.Stopped => text[DossierText.ClockStops],
        ClockEntryKind.Restarted => text[DossierText.ClockAnew],
        ClockEntryKind.Extended => text[DossierText.ClockLonger],
        ClockEntryKind.ReDated => text[DossierText.ClockReDated],
        ClockEntryKind.Ended => text[DossierText.ClockEnds],
        ClockEntryKind.Resumed => text[DossierText.ClockGoesOn],
        _ => null,
    };

    private IEnumerable<string> Labels(OpenedDossier opened, FieldsWritten written)
    {
        foreach (var (id, _) in written.Fields.Map)
        {
            yield return opened.Procedure?.Fields.FirstOrDefault(field => field.Id == id)?.Label.In(text.Language) ?? id;
        }
    }

    private string NameOf(OpenedDossier opened, string component) =>
        opened.Procedure?.Components.FirstOrDefault(known => known.Id == component)?.Name.In(text.Language)
        ?? opened.Dossier.Extras.FirstOrDefault(extra => extra.Id == component)?.Name.Text ?? component;

    private string UnitOf(OpenedDossier opened, string unit) =>
        opened.Official.Office.FindUnit(unit, opened.Official.Today) is { } found ? text[found.ShortName] : unit;

    private string HolderOf(OpenedDossier opened, string holder) =>
        SignatureHolder.PersonOf(holder) is { } person ? opened.NameOf(person) : UnitOf(opened, SignatureHolder.UnitOf(holder) ?? holder);

    private string StepOf(OpenedDossier opened, string step) => StepNames.Of(opened.Plan, step, text.Language);

    private string OutcomeOf(string step, string outcome) =>
        text[DutyKinds.OfStep(step)?.Outcomes.FirstOrDefault(one => one.Name == outcome)?.Label ?? DutyText.NotNeeded];

    private static WorkflowEngine.Words.Sentence StopWords(string kind) => kind switch
    {
        "refuse" => DossierText.StopRefuse,
        "withdraw" => DossierText.StopWithdraw,
        _ => DossierText.StopStop,
    };

    private static WorkflowEngine.Words.Sentence Way(IncidentWay way) => way switch
    {
        IncidentWay.Retry => DossierText.WayRetry,
        IncidentWay.Skip => DossierText.WaySkip,
        _ => DossierText.WayCancel,
    };
}
