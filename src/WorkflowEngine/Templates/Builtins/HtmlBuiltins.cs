using System.Text;
using System.Text.RegularExpressions;
using WorkflowEngine.Codes;
using WorkflowEngine.Templates.Data;
using WorkflowEngine.Templates.Running;

namespace WorkflowEngine.Templates.Builtins;

/// <summary>
/// <c>html.…</c>. <c>html.qr</c> and <c>html.safe</c> (or <c>html.raw</c>) are our own: the first draws a QR code, the other marks a text as HTML that a template called <c>….html</c>
/// prints as it is; <c>html.escape</c> and <c>html.newline_to_br</c> give such texts there.
/// </summary>
internal static class HtmlBuiltins
{
    /// <summary>Fuel of a QR code: eight masks are tried on each of its modules.</summary>
    private const int QrCost = 20_000;

    private const string NotInAddresses = "-_.~";
    private const string WithMeaningInAddresses = ";/?:@&=+$,#[]!'()*";

    private static readonly Regex Tags = new(
        "<script.*?</script>|<!--.*?-->|<style.*?</style>|<.*?>",
        RegexOptions.NonBacktracking | RegexOptions.Singleline | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    public static readonly BuiltinGroup Group = new("html",
    [
        new("escape", "text", (run, a) => Mark(run, Html.Escape(run, a.Text(run, 0)))),
        new("safe", "text", (run, a) => new SafeText(a.Text(run, 0))),
        new("raw", "text", (run, a) => new SafeText(a.Text(run, 0))),
        new("strip", "text", (run, a) => Strip(run, a.Text(run, 0))),
        new("newline_to_br", "text", (run, a) => BreakLines(run, a)),
        new("url_encode", "text", (run, a) => Encode(run, a.Text(run, 0), NotInAddresses)),
        new("url_escape", "text", (run, a) => Encode(run, a.Text(run, 0), NotInAddresses + WithMeaningInAddresses)),
        new("qr", "text", (run, a) => Draw(run, a.Text(run, 0))),
    ]);

    private static object Mark(Run run, string text) => run.Template.EscapesHtml ? new SafeText(text) : text;

    /// <summary>A QR code as a drawing; a text that is too long for one is printed as it is.</summary>
    private static object Draw(Run run, string text)
    {
        run.Meter.Spend(QrCost);
        if (QrCode.Of(text) is not { } code)
        {
            return text;
        }

        var drawing = code.Svg(Html.Escape(run, text));
        run.Meter.PayText(drawing.Length);
        return new SafeText(drawing);
    }

    private static string Strip(Run run, string text)
    {
        run.Meter.PayText(text.Length);
        run.Meter.Spend(text.Length);
        return Tags.Replace(text, string.Empty);
    }

    private static object BreakLines(Run run, Arguments a)
    {
        var text = a.Text(run, 0);
        if (run.Template.EscapesHtml && a[0] is not SafeText)
        {
            text = Html.Escape(run, text);
        }

        var result = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var isSecondOfPair = text[i] == '\n' && i > 0 && text[i - 1] == '\r';
            if (text[i] is '\r' or '\n' && !isSecondOfPair)
            {
                run.Meter.Pay(12);
                result.Append("<br />");
            }

            result.Append(text[i]);
        }

        run.Meter.PayText(text.Length);
        return Mark(run, result.ToString());
    }

    private static string Encode(Run run, string text, string kept)
    {
        run.Meter.PayText(9L * text.Length);
        var result = new StringBuilder(text.Length);
        foreach (var octet in Encoding.UTF8.GetBytes(text))
        {
            var character = (char)octet;
            _ = char.IsAsciiLetterOrDigit(character) || kept.Contains(character, StringComparison.Ordinal)
                ? result.Append(character)
                : result.Append('%').Append(octet.ToString("X2", System.Globalization.CultureInfo.InvariantCulture));
        }

        return result.ToString();
    }
}
