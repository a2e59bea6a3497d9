using System.Globalization;

namespace WorkflowEngine.Web.Inbox;

/// <summary>Where the page before ended: running work first, stopped work after it, each by due moment.</summary>
public sealed record InboxCursor(bool Stopped, DateTimeOffset Due, long Dossier, int Seq)
{
    public static readonly InboxCursor Start = new(false, DateTimeOffset.UnixEpoch, 0, 0);

    public static readonly InboxCursor StoppedStart = Start with { Stopped = true };

    /// <summary>As the address writes it; what cannot be read is the beginning.</summary>
    public static InboxCursor Parse(string? text)
    {
        var parts = (text ?? "").Split('.');
        return parts is [var stopped, var due, var dossier, var seq]
            && long.TryParse(due, NumberStyles.None, CultureInfo.InvariantCulture, out var ticks)
            && ticks <= DateTimeOffset.MaxValue.UtcTicks
            && long.TryParse(dossier, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && int.TryParse(seq, NumberStyles.None, CultureInfo.InvariantCulture, out var at)
                ? new InboxCursor(stopped == "1", new DateTimeOffset(ticks, TimeSpan.Zero), number, at)
                : Start;
    }

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{(Stopped ? 1 : 0)}.{Due.UtcTicks}.{Dossier}.{Seq}");
}
