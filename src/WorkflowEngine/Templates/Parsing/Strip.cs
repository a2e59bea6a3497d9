namespace WorkflowEngine.Templates.Parsing;

/// <summary>How a code block eats the white space beside it.</summary>
internal enum Strip : byte
{
    None,

    /// <summary><c>-</c>: all of it, line breaks too.</summary>
    Greedy,

    /// <summary><c>~</c>: to the left up to the line break, to the right up to and with the first line break.</summary>
    Line,
}

internal static class Strips
{
    public static Strip Of(char mark) => mark switch
    {
        '-' => Strip.Greedy,
        '~' => Strip.Line,
        _ => Strip.None,
    };

    public static string Leading(string text, Strip strip)
    {
        if (strip != Strip.Line)
        {
            return strip == Strip.Greedy ? text.TrimStart() : text;
        }

        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n')
            {
                return text[(i + 1)..];
            }

            if (!char.IsWhiteSpace(text[i]))
            {
                return text[i..];
            }
        }

        return string.Empty;
    }

    public static string Trailing(string text, Strip strip)
    {
        if (strip != Strip.Line)
        {
            return strip == Strip.Greedy ? text.TrimEnd() : text;
        }

        var end = text.Length;
        while (end > 0 && text[end - 1] != '\n' && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return text[..end];
    }
}
