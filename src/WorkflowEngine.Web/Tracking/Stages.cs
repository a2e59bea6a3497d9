using WorkflowEngine.Dossiers;
using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Execution;
using WorkflowEngine.Web.Applicants;
using WorkflowEngine.Web.Components;
using WorkflowEngine.Web.Words;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Tracking;

/// <summary>The way of a dossier for its applicant: what was done by whom, where it is now, what comes.</summary>
public sealed class Stages(Text text, Formats formats)
{
    public IReadOnlyList<TimelineEntry> Of(OwnDossier own) =>
    [
        .. Done(own),
        .. own.Dossier.Waits.Where(wait => wait.Kind != WaitKind.Duty).Select(wait => Now(wait, own)),
        .. own.Dossier.Incidents.Select(incident => Stuck(incident, own)),
        .. own.Dossier.Lifecycle == Lifecycle.Running ? WayAhead.Of(own).Select(step => Ahead(step, own.Facts)) : [],
    ];

    private IEnumerable<TimelineEntry> Done(OwnDossier own)
    {
        var opened = new Dictionary<int, (WaitOpened Wait, DateTimeOffset At)>();
        foreach (var turn in own.Turns)
        {
            foreach (var happened in turn.Events)
            {
                if (happened is WaitOpened wait)
                {
                    opened[wait.Seq] = (wait, turn.At);
                }
                else if (happened is WaitEnded ended && opened.TryGetValue(ended.Seq, out var begun) && Shows(begun.Wait.Kind))
                {
                    yield return Done(begun.Wait, begun.At, ended, turn.At, own);
                }
            }
        }
    }

    private TimelineEntry Done(WaitOpened wait, DateTimeOffset from, WaitEnded ended, DateTimeOffset to, OwnDossier own)
    {
        var person = ended.Person is { } code ? own.Facts.Office.FindPerson(code)?.Name ?? code : null;
        var unit = wait.Item is { } item ? UnitOf(item.Unit, own.Facts) : null;
        return new TimelineEntry(TimelineState.Done, TitleOf(wait.Kind, wait.Item, own))
        {
            Who = (person, unit) switch
            {
                ({ } name, { } place) => $"{name}, {place}",
                _ => person ?? unit,
            },
            When = text[TrackingText.StepTimes, formats.ShortMoment(from), formats.ShortMoment(to)],
        };
    }

    private TimelineEntry Now(Wait wait, OwnDossier own)
    {
        var title = TitleOf(wait.Kind, wait.Item, own);
        if (wait.Item is { } item)
        {
            var person = item.Person is { } code ? own.Facts.Office.FindPerson(code)?.Name ?? code : null;
            var unit = UnitOf(item.Unit, own.Facts);
            return new TimelineEntry(TimelineState.Now, title)
            {
                Who = person is null ? unit : $"{person}, {unit}",
                When = item.Due is { } due ? text[TrackingText.DoingUntil, formats.ShortMoment(due)] : text[TrackingText.Doing],
            };
        }

        var mine = wait.Kind is WaitKind.Supplement or WaitKind.Payment or WaitKind.Confirmation;
        return new TimelineEntry(mine ? TimelineState.Stopped : TimelineState.Now, title)
        {
            When = (mine, wait.Until) switch
            {
                (true, { } until) => text[TrackingText.WaitingForYouUntil, formats.Moment(until)],
                (true, null) => text[TrackingText.WaitingForYou],
                _ => text[TrackingText.WaitingElsewhere],
            },
        };
    }

    private TimelineEntry Stuck(Incident incident, OwnDossier own) =>
        new(TimelineState.Now, own.Plan.NodeOf(incident.Step)?.Label ?? incident.Step) { When = text[TrackingText.StuckSince, formats.ShortMoment(incident.At)] };

    private TimelineEntry Ahead(StepAhead step, Facts facts)
    {
        var unit = UnitOf(step.Unit, facts);
        return new TimelineEntry(TimelineState.Ahead, step.Label)
        {
            Who = step.Allotted is { } time ? $"{unit} · {formats.Span(time)}" : unit,
        };
    }

    private string TitleOf(WaitKind kind, WorkItem? item, OwnDossier own) =>
        item is not null ? own.Plan.NodeOf(item.Step)?.Label ?? item.Step : text[NameOf(kind)];

    private string UnitOf(string unit, Facts facts) => facts.Office.FindUnit(unit, facts.Today) is { } found ? text[found.Name] : unit;

    private static bool Shows(WaitKind kind) =>
        kind is WaitKind.WorkItem or WaitKind.Supplement or WaitKind.Payment or WaitKind.Confirmation or WaitKind.Child;

    private static Sentence NameOf(WaitKind kind) => kind switch
    {
        WaitKind.Supplement => TrackingText.StepSupplement,
        WaitKind.Payment => TrackingText.StepPayment,
        WaitKind.Confirmation => TrackingText.StepConfirmation,
        WaitKind.Lookup => TrackingText.StepLookup,
        WaitKind.Child => TrackingText.StepChild,
        _ => TrackingText.StepOther,
    };
}
