using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Inbox;

/// <summary>When a step falls due, roughly.</summary>
public enum ClockBand
{
    Late,

    /// <summary>Due before midnight.</summary>
    Today,

    /// <summary>Due within the working days that follow, <see cref="ClockBands.SoonDays"/> of them.</summary>
    Soon,

    /// <summary>Due after that, or without a time.</summary>
    Later,

    /// <summary>The dossier's clock stands still.</summary>
    Paused,
}

/// <summary>The bands in their order, each with its name in the address and on the page.</summary>
internal static class ClockBands
{
    /// <summary>Working days after today that count as soon.</summary>
    public const int SoonDays = 3;

    public static readonly IReadOnlyList<(ClockBand State, string Key, Sentence Name)> All =
    [
        (ClockBand.Late, "late", InboxText.Late),
        (ClockBand.Today, "today", InboxText.DueToday),
        (ClockBand.Soon, "soon", InboxText.DueSoon),
        (ClockBand.Later, "later", InboxText.DueLater),
        (ClockBand.Paused, "paused", InboxText.Paused),
    ];

    public static ClockBand? Of(string? key) => All.Where(known => known.Key == key).Select(known => (ClockBand?)known.State).FirstOrDefault();

    public static string KeyOf(ClockBand state) => All.First(known => known.State == state).Key;
}
