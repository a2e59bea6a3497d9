using System.Globalization;

namespace WorkflowEngine.Web.Inbox;

/// <summary>A place in a list of work: running work first, stopped work after it, each by the list's own moment.</summary>
/// <param name="Key">The moment by which the list is sorted.</param>
public sealed record InboxCursor(bool Stopped, DateTimeOffset Key, long Dossier, int Seq)
{
    /// <summary>As the address writes it; null, which is the beginning, for what cannot be read.</summary>
    public static InboxCursor? Parse(string? text)
    {
        var parts = (text ?? "").Split('.');
        return parts is [var stopped, var key, var dossier, var seq]
            && long.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out var ticks)
            && ticks <= DateTimeOffset.MaxValue.UtcTicks
            && long.TryParse(dossier, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && int.TryParse(seq, NumberStyles.None, CultureInfo.InvariantCulture, out var at)
                ? new InboxCursor(stopped == "1", new DateTimeOffset(ticks, TimeSpan.Zero), number, at)
                : null;
    }

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{(Stopped ? 1 : 0)}.{Key.UtcTicks}.{Dossier}.{Seq}");
}
