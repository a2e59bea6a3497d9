using System.Buffers;
using System.Text;
using WorkflowEngine.Templates.Running;

namespace WorkflowEngine.Templates.Data;

internal static class Html
{
    private static readonly SearchValues<char> Special = SearchValues.Create("&<>\"'");

    /// <summary>The text with the five characters that HTML reads as markup written as entities.</summary>
    public static string Escape(Run run, string text)
    {
        run.Meter.Spend(text.Length / 64);
        var at = text.AsSpan().IndexOfAny(Special);
        if (at < 0)
        {
            return text;
        }

        run.Meter.PayText(text.Length);
        var escaped = new StringBuilder(text.Length + 16);
        foreach (var character in text)
        {
            _ = character switch
            {
                '&' => escaped.Append("&amp;"),
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                '"' => escaped.Append("&quot;"),
                '\'' => escaped.Append("&#39;"),
                _ => escaped.Append(character),
            };
        }

        run.Meter.PayText(escaped.Length - text.Length);
        return escaped.ToString();
    }
}
