using WorkflowEngine.Deadlines;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Dossiers.Events;

namespace WorkflowEngine.Execution;

/// <summary>
/// What the dossier is looked at for by itself: a lateness that is foreseen, the date that passed, reminders. The moments follow
/// from the ledger alone, so a clock that stops moves them; each has a key and comes once for every date that was promised.
/// </summary>
internal sealed partial class Burst
{
    private const string LateCheck = "late";
    private const string ApologyCheck = "apology";
    private const string LastCallCheck = "last-call";

    /// <summary>When, before the last moment for an apology, the forecast is asked once more.</summary>
    private static readonly TimeLimit LastCall = TimeLimit.WorkingHours(1);

    /// <summary>Sets the next moment, where it is another one than before.</summary>
    private void SetWatch()
    {
        if (Facts.Foreseeing)
        {
            return;
        }

        DateTimeOffset? next = null;
        foreach (var (key, at) in Watches())
        {
            if ((next is null || at < next) && !Dossier.Passed.Contains(key))
            {
                next = at;
            }
        }

        if (next != Dossier.Watch)
        {
            Record(new WatchSet(next));
        }
    }

    /// <summary>Does what belongs to the moments that have come.</summary>
    public void PassWatches()
    {
        var come = Watches().Where(watch => watch.At <= Facts.Now && !Dossier.Passed.Contains(watch.Key)).OrderBy(watch => watch.At).ToList();
        foreach (var (key, _) in come)
        {
            Record(new WatchPassed(key));
            switch (key[..key.IndexOf(':', StringComparison.Ordinal)])
            {
                case LateCheck:
                    BecomeLate();
                    break;
                case ApologyCheck:
                    ForeseeLateness(lastCall: false);
                    break;
                case LastCallCheck:
                    ForeseeLateness(lastCall: true);
                    break;
                case PaperCheck:
                    RemindOfPapers();
                    break;
                default:
                    TryRemind(key);
                    break;
            }
        }
    }

    /// <summary>A dossier that came to its end late before its watch was told of it is explained all the same.</summary>
    private void ExplainLateEnd()
    {
        var key = Numbered(LateCheck);
        if (!Facts.Foreseeing && IsLate && !Dossier.Passed.Contains(key))
        {
            Record(new WatchPassed(key));
            OpenExplanation();
        }
    }

    private IEnumerable<(string Key, DateTimeOffset At)> Watches() =>
        Dossier is not { FlowEnd: null, Filing: not null } ? PaperWatches()
        : Dossier.Clock?.IsStopped == true ? [.. SessionWatches(), .. PaperWatches()]
        : [.. ClockWatches(), .. StepReminders(), .. SessionWatches(), .. PaperWatches()];

    private IEnumerable<(string Key, DateTimeOffset At)> ClockWatches()
    {
        if (Dossier.Clock is not { IsEnded: false } clock || clock.Due(Facts.Calendar) is not { } due)
        {
            yield break;
        }

        foreach (var reminder in DossierReminders(clock, due))
        {
            yield return reminder;
        }

        yield return (Numbered(LateCheck), due.AddSeconds(1));
        if (MayReDate && Facts.LawOf(Dossier) is { } law)
        {
            var last = law.ApologyBy(Facts.Calendar, due);
            var since = Promised(clock);
            foreach (var (check, before) in new[] { (ApologyCheck, law.ReDating.Prepare), (LastCallCheck, LastCall) })
            {
                if (Facts.Calendar.Before(last, before) is var at && at > since)
                {
                    yield return (Numbered(check), at);
                }
            }
        }
    }

    /// <summary>When the date that holds now was given; what would lie before it does not come.</summary>
    private static DateTimeOffset Promised(ClockLedger clock)
    {
        var since = clock.Entries[0].At;
        foreach (var entry in clock.Entries)
        {
            since = entry.Kind is ClockEntryKind.ReDated or ClockEntryKind.Restarted ? entry.At : since;
        }

        return since;
    }

    /// <summary>A date that was promised anew is watched for anew.</summary>
    private string Numbered(string check)
    {
        var promises = 0;
        foreach (var entry in Dossier.Clock is { } clock ? clock.Entries : [])
        {
            promises += entry.Kind is ClockEntryKind.ReDated or ClockEntryKind.Restarted ? 1 : 0;
        }

        return $"{check}:{promises}";
    }
}
