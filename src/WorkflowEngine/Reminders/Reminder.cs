using System.Diagnostics.CodeAnalysis;
using WorkflowEngine.Deadlines;
using WorkflowEngine.Procedures;
using WorkflowEngine.Words;

namespace WorkflowEngine.Reminders;

/// <summary>
/// A reminder that a document orders: when, counted from a due moment, to whom and how. A step writes one as a text,
/// <c>-1 wd: head</c>, <c>0: holder</c>, <c>+4 giờ làm việc: applicant by sms with notices/nhac</c>.
/// </summary>
public sealed record Reminder
{
    private const string BySign = " by ";
    private const string WithSign = " with ";

    /// <summary>How long before or after; null at the due moment itself.</summary>
    public TimeLimit? Offset { get; init; }

    /// <summary>Whether it comes before the due moment.</summary>
    public bool IsBefore { get; init; }

    public required ReminderTo To { get; init; }

    /// <summary>How it goes: <c>inbox</c>, <c>mail</c> or <c>sms</c>.</summary>
    public string By { get; init; } = Inbox;

    /// <summary>The letter that the applicant gets; officials are told by the system's own words.</summary>
    public string? Template { get; init; }

    public const string Inbox = "inbox";

    /// <summary>The moment for something that is due at another.</summary>
    public DateTimeOffset At(WorkingCalendar calendar, DateTimeOffset due) => Offset is not { } offset
        ? due
        : IsBefore ? calendar.Before(due, offset) : calendar.Add(due, offset);

    /// <summary>Reads the text of a step; on false the sentence says what was expected and what was found.</summary>
    public static bool TryParse(string text, [NotNullWhen(true)] out Reminder? reminder, [NotNullWhen(false)] out Sentence? wrong)
    {
        reminder = null;
        var (head, template) = Cut(text.Trim(), WithSign);
        var (when, by) = Cut(head, BySign);
        if (when.Split(':', 2, StringSplitOptions.TrimEntries) is not [var at, var to])
        {
            wrong = new Sentence(
                $"Lời nhắc viết “thời điểm: người nhận”, ví dụ “-1 wd: head”; nhưng gặp “{text}”.",
                $"A reminder is written “moment: to whom”, such as “-1 wd: head”; found “{text}”.");
            return false;
        }

        return TryMake((at, to, by, template), out reminder, out wrong);
    }

    /// <summary>Reads the parts as the facts of a procedure write them.</summary>
    public static bool TryMake((string At, string To, string? By, string? Template) parts, [NotNullWhen(true)] out Reminder? reminder, [NotNullWhen(false)] out Sentence? wrong)
    {
        reminder = null;
        if (!TryMoment(parts.At, out var offset, out var before, out wrong))
        {
            return false;
        }

        if (ToOf(parts.To) is not { } to)
        {
            wrong = new Sentence(
                $"Người nhận lời nhắc phải là holder, head, above hoặc applicant; nhưng gặp “{parts.To}”.",
                $"A reminder goes to holder, head, above or applicant; found “{parts.To}”.");
            return false;
        }

        var by = parts.By ?? Inbox;
        if (by is not (Inbox or "mail" or "sms") || (to != ReminderTo.Applicant && by != Inbox))
        {
            wrong = to == ReminderTo.Applicant
                ? new Sentence($"Cách gửi phải là inbox, mail hoặc sms; nhưng gặp “{by}”.", $"It goes by inbox, mail or sms; found “{by}”.")
                : new Sentence(
                    $"Lời nhắc cho cán bộ chỉ gửi vào danh sách thông báo (inbox); nhưng gặp “{by}”.",
                    $"Officials are reminded in their list of notices (inbox) only; found “{by}”.");
            return false;
        }

        if (to == ReminderTo.Applicant && string.IsNullOrWhiteSpace(parts.Template))
        {
            wrong = new Sentence(
                "Lời nhắc cho người nộp phải nêu mẫu thư (with tên-mẫu).",
                "A reminder to the applicant names its letter (with template).");
            return false;
        }

        wrong = null;
        reminder = new Reminder { Offset = offset, IsBefore = before, To = to, By = by, Template = parts.Template };
        return true;
    }

    private static bool TryMoment(string text, out TimeLimit? offset, out bool before, [NotNullWhen(false)] out Sentence? wrong)
    {
        (offset, before, wrong) = (null, text.StartsWith('-'), null);
        var amount = text.TrimStart('-', '+').Trim();
        if (amount == "0")
        {
            return true;
        }

        if (text is ['-' or '+', ..] && LimitText.TryParse(amount, LimitUnit.WorkingDays, out var limit, out _) && limit!.ToTimeLimit() is { Amount: > 0 } read)
        {
            offset = read;
            return true;
        }

        wrong = new Sentence(
            $"Thời điểm nhắc viết so với hạn, ví dụ “-1 ngày làm việc”, “0” hoặc “+4 h”; nhưng gặp “{text}”.",
            $"When to remind is written from the due moment, such as “-1 wd”, “0” or “+4 h”; found “{text}”.");
        return false;
    }

    private static ReminderTo? ToOf(string text) => text switch
    {
        "holder" => ReminderTo.Holder,
        "head" => ReminderTo.Head,
        "above" => ReminderTo.Above,
        "applicant" => ReminderTo.Applicant,
        _ => null,
    };

    private static (string Before, string? After) Cut(string text, string sign)
    {
        var at = text.IndexOf(sign, StringComparison.Ordinal);
        return at < 0 ? (text, null) : (text[..at].Trim(), text[(at + sign.Length)..].Trim());
    }
}

/// <summary>Whom a reminder is for.</summary>
public enum ReminderTo : byte
{
    /// <summary>Whoever holds the work, or everybody in the role while nobody does.</summary>
    Holder,

    /// <summary>Whoever answers for the unit that has the work.</summary>
    Head,

    /// <summary>Whoever answers for the body above that unit.</summary>
    Above,

    Applicant,
}
