using WorkflowEngine.Activities.Procedures;
using WorkflowEngine.Deadlines;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Plans;
using WorkflowEngine.Procedures;
using WorkflowEngine.Words;

namespace WorkflowEngine.Execution;

/// <summary>What happens to the clock of the procedure's limit; every rule of it is the law's to which the dossier is pinned.</summary>
internal sealed partial class Burst
{
    /// <summary>Starts the clock when this is the event that the limit runs from and it does not run yet.</summary>
    public void StartClock(string happened, string? by)
    {
        if (Dossier.Clock is not null || Dossier.Filing is not { Limit: { } id } filing || Facts.LawOf(Dossier) is not { } law)
        {
            return;
        }

        var limit = Plan.Procedure!.TimeLimits.FirstOrDefault(limit => limit.Id == id);
        if (limit?.From != happened || limit.Limit?.ToTimeLimit() is not { } amount)
        {
            return;
        }

        var online = filing.Channel == Channels.Online && happened == TimeLimitFact.Filed;
        var received = online ? law.ReceiptOf(Facts.Calendar, Facts.Now).Moment : Facts.Now;
        Record(new ClockBegun(amount, law.Start(Facts.Calendar, received, amount, by)));
    }

    /// <summary>A wait begins: the clock stands still where the document, or else the law, says so.</summary>
    public void StopClock(ClockPolicy policy, ClockCause cause, string label)
    {
        if (Dossier.Clock is not { IsEnded: false } clock || Facts.LawOf(Dossier) is not { } law)
        {
            return;
        }

        var rule = RuleOf(cause);
        var request = new ClockRequest(At(clock)) { Effect = EffectOf(policy), Reason = label };
        Write(law.BeginWait(Facts.Calendar, clock, rule, request, clock.TimesOf(rule, ClockEntryKind.Stopped)));
    }

    /// <summary>The wait is over: the clock that it stopped goes on, or begins anew; where the law gives its time back, it does.</summary>
    public void ResumeClock(ClockPolicy policy, ClockCause cause, string label, DateTimeOffset? asked = null)
    {
        if (Dossier.Clock is not { IsEnded: false } clock || Facts.LawOf(Dossier) is not { } law)
        {
            return;
        }

        var rule = RuleOf(cause);
        var request = new ClockRequest(At(clock)) { Effect = EffectOf(policy), Reason = label };
        if (clock.OpenStops.Any(stop => stop.Rule == rule))
        {
            Write(law.EndWait(Facts.Calendar, clock, rule, request));
        }
        else if (asked is { } since)
        {
            Write(law.Credit(clock, rule, since, request));
        }
    }

    /// <summary>
    /// A clock that stood still for a step that is gone goes on: the step's time passed, or another branch cancelled it.
    /// What was used stays used, since nothing was supplied.
    /// </summary>
    public void ReleaseClock()
    {
        if (Dossier.Clock is not { IsEnded: false, IsStopped: true } clock)
        {
            return;
        }

        // A stop by a person's word ends by a person's word.
        foreach (var stop in clock.OpenStops.Where(stop => stop.By is null))
        {
            var waiting = Dossier.Activations.Count(activation => Plan.Nodes[activation.Node].Kind.StopsFor is { } cause && RuleOf(cause) == stop.Rule);
            if (Dossier.Clock.OpenStops.Count(open => open.Rule == stop.Rule && open.By is null) > waiting)
            {
                Record(new ClockChanged(new ClockEntry(At(Dossier.Clock), ClockEntryKind.Resumed, stop.Rule)
                {
                    Note = "Việc chờ đã kết thúc mà không được đáp ứng; thời hạn tính tiếp.",
                }));
            }
        }
    }

    public void EndClock(string? by)
    {
        if (Dossier.Clock is { IsEnded: false } clock)
        {
            Write(ClockLaw.End(clock, new ClockRequest(At(clock), by)));
        }
    }

    /// <summary>When the dossier is due by its clock; null while it stands still or where there is none.</summary>
    public DateTimeOffset? Due => Dossier.Clock?.Due(Facts.Calendar);

    internal static string RuleOf(ClockCause cause) => cause switch
    {
        ClockCause.Supplement => ClockRule.Supplement,
        ClockCause.Payment => "financial-obligation",
        ClockCause.Confirmation => "applicant-confirmation",
        _ => "consult",
    };

    private static WaitEffect? EffectOf(ClockPolicy policy) => policy switch
    {
        ClockPolicy.Runs => WaitEffect.Runs,
        ClockPolicy.Stops => WaitEffect.Stops,
        ClockPolicy.Restarts => WaitEffect.Restarts,
        _ => null,
    };

    /// <summary>Writes what the law answered to a person who asked; its refusal is told to them.</summary>
    public Sentence? Try(Func<ClockLaw, ClockLedger, DateTimeOffset, ClockDecision> ask)
    {
        if (Dossier.Clock is not { IsEnded: false } clock || Facts.LawOf(Dossier) is not { } law)
        {
            return new Sentence("Hồ sơ này không có thời hạn đang tính.", "No time limit runs on this dossier.");
        }

        var decision = ask(law, clock, At(clock));
        if (decision.Refusal is null)
        {
            Write(decision);
        }

        return decision.Refusal;
    }

    private void Write(ClockDecision decision)
    {
        if (decision.Refusal is { } refusal)
        {
            throw new Stuck(refusal);
        }

        if (decision.Entry is { } entry)
        {
            Record(new ClockChanged(entry));
        }
    }

    /// <summary>A dossier filed on a day off counts as received later than now; nothing is written before that.</summary>
    public DateTimeOffset At(ClockLedger clock) => clock.Last.At > Facts.Now ? clock.Last.At : Facts.Now;
}
