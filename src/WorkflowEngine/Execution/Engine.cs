using WorkflowEngine.Dossiers;
using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Plans;
using WorkflowEngine.Words;

namespace WorkflowEngine.Execution;

/// <summary>
/// The one function that run, simulation, replay, verification and migration use. It is pure: the same plan, dossier,
/// stimulus and facts always give the same events.
/// </summary>
public static partial class Engine
{
    /// <summary>Decides what happens to a dossier when something happens outside.</summary>
    /// <param name="plan">The compiled version that the dossier is pinned to.</param>
    /// <param name="dossier">The dossier as it stands; <see cref="Dossier.None"/> to begin one.</param>
    /// <param name="stimulus">What happened outside.</param>
    /// <param name="facts">The time and the world, handed in.</param>
    public static Advanced Advance(Plan plan, Dossier dossier, Stimulus stimulus, Facts facts)
    {
        if (dossier.Lifecycle != Lifecycle.Running && !(dossier.IsOpen && IsAfterEnd(stimulus)))
        {
            return Refused(dossier, new Sentence(
                "Hồ sơ này đã kết thúc, không xử lý thêm được.",
                "This dossier has ended; nothing more can be done with it."));
        }

        if (dossier.IsOpen == stimulus is Begin or FileDossier)
        {
            return Refused(dossier, dossier.IsOpen
                ? new Sentence("Hồ sơ này đã được nộp, không nộp lại được.", "This dossier was filed already.")
                : new Sentence("Hồ sơ này chưa được nộp.", "This dossier was not filed yet."));
        }

        if (dossier.FlowEnd is not null && !IsAfterEnd(stimulus) && stimulus is not (CloseDuty or ReceivePapers or ClaimWork or ReleaseWork or HandOverWork or ReassignWork or RecheckHolders or ResolveIncident))
        {
            return Refused(dossier, new Sentence(
                "Hồ sơ này đã giải quyết xong, chỉ còn những việc của cơ quan.",
                "This dossier has been settled; only duties of the office are left."));
        }

        var burst = new Burst(plan, dossier, facts);
        try
        {
            if (Take(burst, stimulus) is { } refusal)
            {
                return Refused(dossier, refusal) with { Attempt = burst.Attempt };
            }

            burst.Run();
        }
        catch (Stuck stuck)
        {
            return Refused(dossier, stuck.Sentence) with { Attempt = burst.Attempt };
        }

        return new Advanced(burst.Events, burst.Dossier) { Wanted = burst.Wanted, Letters = [.. burst.Letters] };
    }

    private static Advanced Refused(Dossier dossier, Sentence refusal) => new([], dossier) { Refusal = refusal };

    private static Sentence? Take(Burst burst, Stimulus stimulus) => stimulus switch
    {
        Begin begin => Open(burst, begin),
        Resume resume => Answer(burst, resume),
        TimePassed passed => Pass(burst, passed),
        Signalled signalled => Signal(burst, signalled),
        ResolveIncident resolve => Resolve(burst, resolve),
        FileDossier file => File(burst, file),
        ClaimWork claim => Claim(burst, claim),
        ReleaseWork release => Release(burst, release),
        HandOverWork hand => HandOver(burst, hand),
        CompleteWork done => Complete(burst, done),
        SupplyPapers supply => Supply(burst, supply),
        WithdrawDossier withdraw => Withdraw(burst, withdraw),
        ReceivePayment paid => Payment(burst, paid),
        WaiveFee waive => Waive(burst, waive),
        AnswerDraft answer => Draft(burst, answer),
        AnswerLookup answer => Expect(burst, answer.Seq, WaitKind.Lookup, answer),
        ReportChild report => Expect(burst, report.Seq, WaitKind.Child, report),
        AnswerCall answer => Expect(burst, answer.Seq, WaitKind.Http, answer),
        RecheckHolders => Recheck(burst),
        CloseDuty close => Close(burst, close),
        ReassignWork reassign => Reassign(burst, reassign),
        AskExtension ask => Ask(burst, ask),
        DecideExtension decide => Decide(burst, decide),
        PauseClock pause => Pause(burst, pause),
        ContinueClock go => Continue(burst, go),
        RecordVisit visit => Visit(burst, visit),
        AnswerLate late => Late(burst, late),
        ReviseResult revise => Revise(burst, revise),
        SignLetters sign => Sign(burst, sign),
        StampLetter stamp => Stamp(burst, stamp),
        DraftLetter draft => Draft(burst, draft),
        ForeseeLateness foresee => Foresee(burst, foresee),
        TrackParcel track => Track(burst, track),
        HandOverPapers hand => HandOver(burst, hand),
        ReceivePapers take => Receive(burst, take),
        RerouteDossier reroute => Reroute(burst, reroute),
        WriteReceipt receipt => Receipt(burst, receipt),
        _ => throw new ArgumentOutOfRangeException(nameof(stimulus), stimulus.GetType().Name, "No rule answers this stimulus."),
    };

    private static Sentence? Open(Burst burst, Begin begin)
    {
        if (burst.Plan.Procedure is not null)
        {
            return new Sentence(
                "Tài liệu này là một thủ tục: phải nộp hồ sơ, không khởi chạy trực tiếp được.",
                "This document is a procedure: a dossier is filed to it, it is not begun by itself.");
        }

        burst.Record(new DossierOpened(begin.Dossier, burst.Plan.Definition, burst.Plan.Version, begin.Input)
        {
            Correlation = begin.Correlation,
            Parent = begin.Parent,
            Practice = begin.Practice,
        });
        burst.BeginAt(begin.Trigger);
        return null;
    }

    private static Sentence? Answer(Burst burst, Resume resume)
    {
        if (burst.Dossier.WaitOf(resume.Seq) is not { Kind: WaitKind.Event or WaitKind.Task } wait)
        {
            return NoLongerWaits;
        }

        burst.Wake(wait, resume);
        return null;
    }

    private static Sentence? Pass(Burst burst, TimePassed passed)
    {
        if (passed.Seq == TimePassed.Watch)
        {
            return PassWatch(burst);
        }

        if (burst.Dossier.WaitOf(passed.Seq) is not { } wait)
        {
            return NoLongerWaits;
        }

        if (wait.Until is not { } until)
        {
            return new Sentence("Việc này không có thời hạn chờ.", "This wait has no time that could pass.");
        }

        if (burst.Facts.Now < until)
        {
            return new Sentence(
                $"Chưa đến hạn: việc này chờ đến {Local(burst, until)}.",
                $"It is too early: this waits until {Local(burst, until)}.");
        }

        burst.Wake(wait, passed);
        return null;
    }

    private static readonly Sentence NoLongerWaits = new(
        "Việc này không còn chờ nữa: đã có người làm, đã hết hạn, hoặc đã bị hủy.",
        "This no longer waits: somebody did it, its time passed, or it was cancelled.");

    private static Sentence? Signal(Burst burst, Signalled signalled)
    {
        var waiting = burst.Dossier.Waits
            .Where(wait => wait.Kind == WaitKind.Event && string.Equals(wait.Name, signalled.Name, StringComparison.OrdinalIgnoreCase))
            .ToList();
        if (waiting.Count == 0)
        {
            return new Sentence(
                $"Hồ sơ không chờ tín hiệu “{signalled.Name}”.",
                $"The dossier does not wait for the signal “{signalled.Name}”.");
        }

        foreach (var wait in waiting)
        {
            burst.Wake(wait, signalled);
        }

        return null;
    }

    private static Sentence? Resolve(Burst burst, ResolveIncident resolve)
    {
        var incident = burst.Dossier.Incidents.FirstOrDefault(incident => incident.No == resolve.No);
        if (incident is null)
        {
            return new Sentence($"Sự cố số {resolve.No} đã được xử lý.", $"Incident {resolve.No} was resolved already.");
        }

        if (resolve.Way != IncidentWay.Retry && string.IsNullOrWhiteSpace(resolve.Reason))
        {
            return new Sentence("Nêu lý do bỏ qua hoặc hủy.", "Give the reason for skipping or cancelling.");
        }

        if (resolve.Way == IncidentWay.Skip && CheckSkip(burst, incident, resolve) is { } impossible)
        {
            return impossible;
        }

        burst.Record(new IncidentResolved(resolve.No, resolve.Way, resolve.Reason));
        burst.Unstick(incident, resolve);
        return null;
    }

    private static Sentence? CheckSkip(Burst burst, Incident incident, ResolveIncident resolve)
    {
        if (burst.Dossier.ActivationOf(incident.Activation) is not { } activation)
        {
            return null;
        }

        var node = burst.Plan.Nodes[activation.Node];
        if (node.Kind.Ports is not { } ports)
        {
            return null;
        }

        if (ports.IsEmpty)
        {
            return new Sentence(
                $"Bước kết thúc “{node.Label}” không bỏ qua được. Sửa nguyên nhân rồi thử lại, hoặc hủy hồ sơ.",
                $"The ending step “{node.Label}” cannot be skipped. Repair the cause and retry, or cancel the dossier.");
        }

        return resolve.Outcome is null || ports.Contains(resolve.Outcome)
            ? null
            : new Sentence(
                $"Bước “{node.Label}” không có kết quả “{resolve.Outcome}”. Chọn một trong: {string.Join(", ", ports)}.",
                $"Step “{node.Label}” has no outcome “{resolve.Outcome}”. Choose one of: {string.Join(", ", ports)}.");
    }
}
