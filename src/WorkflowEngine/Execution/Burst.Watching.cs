using WorkflowEngine.Deadlines;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Duties;
using WorkflowEngine.Values;

namespace WorkflowEngine.Execution;

/// <summary>
/// What the dossier is looked at for by itself: a lateness that is foreseen, the date that passed, reminders. The moments follow
/// from the ledger alone, so a clock that stops moves them; each has a key and comes once for every date that was promised.
/// </summary>
internal sealed partial class Burst
{
    private const string LateCheck = "late";

    /// <summary>Sets the next moment, where it is another one than before.</summary>
    private void SetWatch()
    {
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
            if (key.StartsWith(LateCheck, StringComparison.Ordinal))
            {
                BecomeLate();
            }
        }
    }

    /// <summary>A dossier that came to its end late before its watch was told of it is explained all the same.</summary>
    private void ExplainLateEnd()
    {
        var key = Numbered(LateCheck);
        if (IsLate && !Dossier.Passed.Contains(key))
        {
            Record(new WatchPassed(key));
            OpenExplanation();
        }
    }

    /// <summary>Whether the clock ran past its limit, or ended past it.</summary>
    public bool IsLate => Dossier.Clock is { } clock && Facts.Calendar is { } calendar && clock.Due(calendar) is { } due
        && (clock.IsEnded ? clock.Last.At : Facts.Now) > due;

    private void BecomeLate()
    {
        if (IsLate)
        {
            OpenExplanation();
        }
    }

    private void OpenExplanation() => OpenDuty(
        DutyKinds.Explanation,
        Facts.Calendar.Add(Facts.Now, Explanation.Time),
        ValueMap.Of(("due", Moment(Dossier.Clock!.Due(Facts.Calendar)!.Value))));

    private IEnumerable<(string Key, DateTimeOffset At)> Watches()
    {
        if (Dossier is not { FlowEnd: null, Filing: not null, Clock: { IsEnded: false } clock } || clock.Due(Facts.Calendar) is not { } due)
        {
            yield break;
        }

        yield return (Numbered(LateCheck), due.AddSeconds(1));
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

    private string Moment(DateTimeOffset moment) =>
        moment.ToOffset(Facts.Calendar.Offset).ToString("yyyy-MM-ddTHH:mm:sszzz", System.Globalization.CultureInfo.InvariantCulture);
}
