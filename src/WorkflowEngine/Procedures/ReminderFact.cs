using WorkflowEngine.Reminders;
using WorkflowEngine.Words;

namespace WorkflowEngine.Procedures;

/// <summary>A reminder of the whole dossier's due moment, as the facts write it.</summary>
/// <param name="Reminder">Null when it could not be read.</param>
public sealed record ReminderFact(Reminder? Reminder)
{
    private static readonly Sentence AReader = new("holder, head, above hoặc applicant", "holder, head, above or applicant");
    private static readonly Sentence AWay = new("inbox, mail hoặc sms", "inbox, mail or sms");

    internal static ReminderFact Read(FactObject source)
    {
        var at = source.Text("at", required: true);
        var to = source.Text("to", text => text is "holder" or "head" or "above" or "applicant", AReader, required: true);
        var by = source.Text("by", text => text is "inbox" or "mail" or "sms", AWay);
        var template = source.Text("template");
        if (at is null || to is null)
        {
            return new ReminderFact((Reminder?)null);
        }

        if (Reminder.TryMake((at, to, by, template), out var reminder, out var wrong))
        {
            return new ReminderFact(reminder);
        }

        source.Error(FactFaultCodes.Limit, "at", wrong);
        return new ReminderFact((Reminder?)null);
    }
}
