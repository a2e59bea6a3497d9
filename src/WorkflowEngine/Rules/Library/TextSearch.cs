using WorkflowEngine.Rules.Running;

namespace WorkflowEngine.Rules.Library;

/// <summary>Finding a text in a text in time that grows with their lengths, never with the product.</summary>
internal static class TextSearch
{
    /// <summary>Up to this length the framework's search compares at most a few words at each place.</summary>
    private const int Short = 16;

    public static int IndexOf(Run run, string text, string sought, int from)
    {
        if (sought.Length == 0)
        {
            return from;
        }

        if (sought.Length > text.Length - from)
        {
            return -1;
        }

        run.PayText(text.Length - from);
        if (sought.Length <= Short)
        {
            return text.IndexOf(sought, from, StringComparison.Ordinal);
        }

        run.Pay((text.Length - from + sought.Length) >> 3);
        run.Grow(24 + (4L * sought.Length));
        return Long(text, sought, from);
    }

    /// <summary>The next place of several, paid for only as far as it looked.</summary>
    public static int Next(Run run, string text, string sought, int from)
    {
        if (sought.Length > Short)
        {
            return IndexOf(run, text, sought, from);
        }

        var at = text.IndexOf(sought, from, StringComparison.Ordinal);
        run.PayText((at < 0 ? text.Length : at) - from);
        return at;
    }

    private static int Long(string text, string sought, int from)
    {
        var back = new int[sought.Length];
        for (int at = 1, same = 0; at < sought.Length; at++)
        {
            while (same > 0 && sought[at] != sought[same])
            {
                same = back[same - 1];
            }

            same += sought[at] == sought[same] ? 1 : 0;
            back[at] = same;
        }

        for (int at = from, same = 0; at < text.Length; at++)
        {
            while (same > 0 && text[at] != sought[same])
            {
                same = back[same - 1];
            }

            same += text[at] == sought[same] ? 1 : 0;
            if (same == sought.Length)
            {
                return at - same + 1;
            }
        }

        return -1;
    }
}
