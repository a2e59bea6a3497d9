using System.Text.Json;
using WorkflowEngine.Deadlines;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Duties;
using WorkflowEngine.Execution;
using WorkflowEngine.Reasons;
using WorkflowEngine.Values;
using WorkflowEngine.Web.Dossiers;
using WorkflowEngine.Web.Words;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Practice;

/// <summary>What somebody who practises lets happen to a wait that no official answers.</summary>
public sealed class PracticeAnswer
{
    public const string Pass = "pass";
    public const string Withdraw = "withdraw";
    public const string Retry = "retry";
    public const string Watch = "watch";

    /// <summary>Number of the wait; of the incident when a stuck step is tried again.</summary>
    public int Seq { get; set; }

    public Guid Key { get; set; }

    /// <summary>What happens: one of the codes that the page offers for the wait.</summary>
    public string Act { get; set; } = "";

    /// <summary>JSON typed beside it.</summary>
    public string? Data { get; set; }

    /// <summary>The stimulus and its moment; or why there is none.</summary>
    internal (Stimulus? Stimulus, DateTimeOffset At, Sentence? Wrong) Read(OpenedDossier opened, Text text)
    {
        var now = opened.Facts.Now;
        if (Act == Withdraw)
        {
            return (new WithdrawDossier(text[PracticeText.WithdrawReason]), now, null);
        }

        if (Act == Retry)
        {
            return (new ResolveIncident(Seq, IncidentWay.Retry, text[PracticeText.RetryReason]), now, null);
        }

        if (Act == Watch && opened.Dossier.Watch is { } watch)
        {
            return (new TimePassed(TimePassed.Watch), watch > now ? watch : now, null);
        }

        if (opened.Dossier.WaitOf(Seq) is not { } wait)
        {
            return (new TimePassed(Seq), now, null);
        }

        if (Act == Pass && wait.Until is { } until)
        {
            return (new TimePassed(Seq), until > now ? until : now, null);
        }

        Value data = default;
        if (!string.IsNullOrWhiteSpace(Data))
        {
            try
            {
                using var json = JsonDocument.Parse(Data);
                data = ValueJson.Read(json.RootElement);
            }
            catch (JsonException error)
            {
                return (null, now, new Sentence(
                    string.Format(System.Globalization.CultureInfo.InvariantCulture, PracticeText.NotJson.Vi, error.LineNumber + 1, error.BytePositionInLine + 1),
                    string.Format(System.Globalization.CultureInfo.InvariantCulture, PracticeText.NotJson.En, error.LineNumber + 1, error.BytePositionInLine + 1)));
            }
        }

        return (Of(opened, wait, data, text), now, null);
    }

    private Stimulus Of(OpenedDossier opened, Wait wait, Value data, Text text) => (wait.Kind, Act) switch
    {
        (WaitKind.Supplement, _) => new SupplyPapers(Seq)
        {
            Components = [.. opened.Dossier.Asked.Select(asked => new ProvidedComponent(
                asked.Key, "upload", opened.Procedure?.Components.FirstOrDefault(known => known.Id == asked.Key)?.Quantity ?? 1))],
        },
        (WaitKind.Payment, "waive") => new WaiveFee(Seq, opened.Official.Code, text[PracticeText.WaiveReason]) { Ground = GroundOf(opened) },
        (WaitKind.Payment, _) => new ReceivePayment(Seq, wait.Data["amount"].AsMoney(), "transfer", $"practice-{opened.Dossier.Id}-{Seq}"),
        (WaitKind.Confirmation, "correct") => new AnswerDraft(Seq, false) { Fields = data.Kind == ValueKind.Map ? data.AsMap() : ValueMap.Empty },
        (WaitKind.Confirmation, _) => new AnswerDraft(Seq, true),
        (WaitKind.Lookup, "NotFound" or "Unavailable") => new AnswerLookup(Seq, Act),
        (WaitKind.Lookup, _) => new AnswerLookup(Seq, "Found") { Result = data },
        (WaitKind.Child, var act) => new ReportChild(Seq, act != "refused") { Output = data.Kind == ValueKind.Map ? data.AsMap() : ValueMap.Empty },
        (WaitKind.Duty, var act) => new CloseDuty(Seq, CloserOf(opened, wait.Item!), act)
        {
            Note = text[PracticeText.DutyNote],
            Data = data.Kind == ValueKind.Map ? data.AsMap() : Chosen(opened, wait),
        },
        _ => new Resume(Seq) { Input = data },
    };

    /// <summary>Whoever holds the duty, else the first who may do it; practice asks for nobody's patience.</summary>
    private static string CloserOf(OpenedDossier opened, WorkItem item) => item.Person
        ?? (opened.Official.Office.PeopleWith(item.Role, item.Unit, opened.Official.Today) is [var first, ..] ? first : opened.Official.Code);

    /// <summary>What a duty asks for, as its draft has it.</summary>
    private static ValueMap Chosen(OpenedDossier opened, Wait wait)
    {
        var facts = opened.Facts;
        var due = opened.Dossier.Clock?.Due(facts.Calendar) is { } at && at > facts.Now ? at : facts.Now;
        var day = facts.Calendar.NextWorkingDay(facts.Calendar.LocalDay(due)).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        return wait.Data.MapOrEmpty.Merge(Digitise.Excused(wait, facts)).Merge(ValueMap.Of(("cause", ReasonList.InForce(facts.Reasons, ReasonList.Lateness, facts.Today) is [var first, ..] ? first.Code : ""), ("day", day)));
    }

    /// <summary>Any ground will do to see where a waived fee leads.</summary>
    private static string GroundOf(OpenedDossier opened) =>
        DatedDocument.InForce(opened.Official.Facts.Payments, opened.Official.Today)?.Grounds.FirstOrDefault(ground => ground.Fits(opened.Procedure?.Field?.Code))?.Code ?? "";
}
