using WorkflowEngine.Dossiers;
using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Persistence.Turns;
using WorkflowEngine.Web.Components;
using WorkflowEngine.Web.Words;

namespace WorkflowEngine.Web.Dossiers.Telling;

/// <summary>Tells the turns of a dossier, newest first: who did what, and what followed from it.</summary>
public sealed class History(EventWords events, Text text, Formats formats)
{
    private const string System = "system";

    public IReadOnlyList<TimelineEntry> Of(OpenedDossier opened)
    {
        var items = ItemsOf(opened.Turns);
        return [.. opened.Turns.Select(turn => Tell(turn, opened, items)).OfType<TimelineEntry>().Reverse()];
    }

    /// <summary>Letters in the order in which they were written.</summary>
    public IReadOnlyList<(LetterWritten Letter, string Name, DateTimeOffset At)> Letters(OpenedDossier opened) =>
    [
        .. opened.Turns.SelectMany(turn => turn.Events.OfType<LetterWritten>().Select(letter => (letter, events.LetterName(letter), turn.At))),
    ];

    private TimelineEntry? Tell(DossierTurn turn, OpenedDossier opened, IReadOnlyDictionary<int, WorkItem> items)
    {
        var said = turn.Events.Select(happened => events.Of(happened, opened, items)).OfType<string>().Distinct().ToList();
        if (said.Count == 0)
        {
            return null;
        }

        var note = turn.Events.OfType<WaitEnded>().Select(ended => ended.Note.Text).FirstOrDefault(words => !string.IsNullOrWhiteSpace(words));
        note ??= turn.Events.OfType<DutyClosed>().Select(closed => closed.Note.Text).FirstOrDefault(words => !string.IsNullOrWhiteSpace(words));
        return new TimelineEntry(TimelineState.Done, ActorOf(turn, opened))
        {
            Did = said[0],
            When = formats.Moment(turn.At),
            At = turn.At,
            Who = said.Count > 1 ? string.Join(" · ", said.Skip(1)) : null,
            Note = note is null ? null : $"“{note}”",
        };
    }

    private string ActorOf(DossierTurn turn, OpenedDossier opened)
    {
        if (opened.Official.Office.FindPerson(turn.Actor) is { } person)
        {
            return person.Name;
        }

        return turn.Actor.StartsWith(System, StringComparison.Ordinal)
            ? text[DossierText.TheSystem]
            : opened.Dossier.Applicant["name"].TextOrNull ?? text[DossierText.TheApplicant];
    }

    private static Dictionary<int, WorkItem> ItemsOf(IReadOnlyList<DossierTurn> turns)
    {
        var items = new Dictionary<int, WorkItem>();
        foreach (var opened in turns.SelectMany(turn => turn.Events).OfType<WaitOpened>())
        {
            if (opened.Item is { } item)
            {
                items[opened.Seq] = item;
            }
        }

        return items;
    }
}
