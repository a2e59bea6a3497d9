using System.Collections.Immutable;
using System.Globalization;
using WorkflowEngine.Activities.Procedures;
using WorkflowEngine.Deadlines;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Duties;
using WorkflowEngine.Reminders;
using WorkflowEngine.Values;

namespace WorkflowEngine.Execution;

/// <summary>
/// Reminders that the document orders, of a step's due moment and of the whole dossier's. They are moments that are watched for:
/// a clock that stops holds them back, and each comes once for each piece of work and each date promised.
/// </summary>
internal sealed partial class Burst
{
    private const string StepReminder = "step";
    private const string DossierReminder = "dossier";

    /// <summary>The reminders of the whole dossier; what would have come before its date was given does not come.</summary>
    private IEnumerable<(string Key, DateTimeOffset At)> DossierReminders(ClockLedger clock, DateTimeOffset due)
    {
        var reminders = Plan.Procedure?.Reminders ?? [];
        for (var i = 0; i < reminders.Length; i++)
        {
            if (reminders[i].Reminder?.At(Facts.Calendar, due) is { } at && at > Promised(clock))
            {
                yield return (Numbered($"{DossierReminder}:{i}"), at);
            }
        }
    }

    /// <summary>The reminders of open steps, while the clock does not stand still.</summary>
    private IEnumerable<(string Key, DateTimeOffset At)> StepReminders()
    {
        foreach (var wait in Dossier.Waits)
        {
            if (wait.Item is not { Due: { } due } item || RemindersOf(wait) is not { IsEmpty: false } reminders)
            {
                continue;
            }

            var moved = Moved(item, due);
            for (var i = 0; i < reminders.Length; i++)
            {
                if (reminders[i].At(Facts.Calendar, moved) is var at && at > item.Opened)
                {
                    yield return ($"{StepReminder}:{wait.Seq}:{i}", at);
                }
            }
        }
    }

    /// <summary>When a step is due with the working time given back during which the clock stood still while it was open.</summary>
    private DateTimeOffset Moved(WorkItem item, DateTimeOffset due)
    {
        var (given, open, since) = (TimeSpan.Zero, 0, default(DateTimeOffset));
        foreach (var entry in Dossier.Clock is { } clock ? clock.Entries : [])
        {
            var next = ClockLedger.OpenAfter(open, entry.Kind);
            if (open == 0 && next > 0)
            {
                since = entry.At > item.Opened ? entry.At : item.Opened;
            }
            else if (open > 0 && next == 0 && entry.At > since)
            {
                given += Facts.Calendar.WorkingTimeBetween(since, entry.At);
            }

            open = next;
        }

        return given <= TimeSpan.Zero ? due : Facts.Calendar.Add(due, TimeLimit.WorkingHours((decimal)given.Ticks / TimeSpan.TicksPerHour));
    }

    private ImmutableArray<Reminder> RemindersOf(Wait wait) =>
        Dossier.ActivationOf(wait.Activation) is { } activation && Plan.Nodes[activation.Node].Settings is StepSettings step ? step.Reminders : [];

    /// <summary>Sends what a key stands for; a letter that cannot be written is told to an administrator and holds nothing else up.</summary>
    private void TryRemind(string key)
    {
        var mark = Here;
        try
        {
            Remind(key);
        }
        catch (Stuck stuck)
        {
            ReturnTo(mark);
            Record(new IncidentRaised(Dossier.LastIncident + 1, 0, Plan.Nodes[0].Id, stuck.Sentence, Facts.Now));
        }
    }

    /// <summary>Sends what a key stands for.</summary>
    private void Remind(string key)
    {
        switch (key.Split(':'))
        {
            case [StepReminder, var seq, var index] when Dossier.WaitOf(Number(seq)) is { Item: { } item } wait:
                Remind(RemindersOf(wait)[Number(index)], item, Plan.NodeOf(item.Step)?.Label ?? item.Step, item.Due!.Value);
                break;
            case [DossierReminder, var index, _] when Due is { } due && Plan.Procedure!.Reminders[Number(index)].Reminder is { } reminder:
                Remind(reminder, Dossier.Waits.FirstOrDefault(wait => wait.Kind == WaitKind.WorkItem)?.Item, null, due);
                break;
            case [SessionCheck, _]:
                WriteReceipt();
                break;
        }
    }

    private void Remind(Reminder reminder, WorkItem? item, string? step, DateTimeOffset due)
    {
        if (reminder.To == ReminderTo.Applicant)
        {
            WriteLetter((Plan.Nodes[0].Id, Plan.Name), head => LetterModel.Of(this, Plan.Nodes[0], head), reminder.Template!, "applicant", reminder.By);
            return;
        }

        var people = PeopleFor(reminder.To, item);
        if (people.Count > 0)
        {
            var code = Dossier.Filing!.Code;
            var at = Facts.Calendar.Told(due);
            var late = Facts.Now > due;
            var (what, whatEn) = step is null ? ("hồ sơ", "the dossier") : ($"bước “{step}”", $"step “{step}”");
            Tell(
                people,
                late ? $"{code}: {what} đã quá hạn {at}." : $"{code}: {what} đến hạn {at}.",
                late ? $"{code}: {whatEn} was due at {at} and is late." : $"{code}: {whatEn} is due at {at}.");
        }
    }

    /// <summary>Word to officials, which goes into their lists of notices.</summary>
    public void Tell(IReadOnlyList<string> people, string vi, string en)
    {
        if (!Dossier.Practice)
        {
            Queue(MessageKind.Notice, ValueMap.Of(("to", ValueList.From(people.Select(person => Value.Of(person)))), ("vi", vi), ("en", en)));
        }
    }

    private IReadOnlyList<string> PeopleFor(ReminderTo to, WorkItem? item) => to switch
    {
        ReminderTo.Holder => item is null ? [] : item.Person is { } holder ? [holder] : Facts.Office.PeopleWith(item.Role, item.Unit, Facts.Today),
        ReminderTo.Head => Heads.PeopleOf(this, item?.Unit ?? HoldingUnit),
        _ => Heads.Above(this, item?.Unit ?? HoldingUnit) is { } above ? Heads.PeopleOf(this, above) : Heads.PeopleOf(this, item?.Unit ?? HoldingUnit),
    };

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);
}
