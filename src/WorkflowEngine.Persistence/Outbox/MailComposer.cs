using System.Net;
using System.Net.Mail;
using System.Net.Mime;
using System.Text;
using System.Text.RegularExpressions;

namespace WorkflowEngine.Persistence.Outbox;

/// <summary>Makes a mail of a letter: an HTML letter goes as HTML with its text beside it, a text as text.</summary>
internal static partial class MailComposer
{
    /// <exception cref="UndeliverableException">The address is none.</exception>
    public static MailMessage Compose(OutboxMessage message, MailOptions options)
    {
        var address = message.Payload["to"].TextOrNull ?? "";
        if (!MailAddress.TryCreate(address, out var to))
        {
            throw new UndeliverableException("Địa chỉ thư điện tử không đúng; sửa thông tin người nộp rồi gửi lại. / The mail address is not valid; correct the applicant's data and send again.");
        }

        var body = message.Letter?.Body.Text ?? "";
        var mail = new MailMessage(new MailAddress(options.From), to)
        {
            Subject = Line(message.Payload["subject"].TextOrNull ?? message.Code),
            SubjectEncoding = Encoding.UTF8,
            BodyEncoding = Encoding.UTF8,
            HeadersEncoding = Encoding.UTF8,
        };
        mail.Headers.Add("Message-ID", $"<wfe.{message.Dossier}.{message.No}@{mail.From!.Host}>");
        mail.Headers.Add("Auto-Submitted", "auto-generated");
        if (message.Letter?.Template.EndsWith(".html", StringComparison.OrdinalIgnoreCase) == true)
        {
            mail.Body = TextOf(body) + Way(message, options);
            mail.AlternateViews.Add(AlternateView.CreateAlternateViewFromString(Page(body + WayOfPage(message, options), message.Letter.Language), Encoding.UTF8, MediaTypeNames.Text.Html));
        }
        else
        {
            mail.Body = body.TrimEnd() + "\n" + Way(message, options);
        }

        return mail;
    }

    /// <summary>
    /// Until when the applicant can do what the letter asks, where they see the dossier and do it, and which filing of theirs it
    /// belongs to; it stands beneath the letter, which stays as it was written.
    /// </summary>
    private static string Way(OutboxMessage message, MailOptions options) =>
        string.Concat(Beneath(message, options).Select(line => $"\n{line.Said}{line.Link}\n"));

    private static string WayOfPage(OutboxMessage message, MailOptions options) => string.Concat(Beneath(message, options).Select(line => line.Link.Length == 0
        ? $"\n<p>{line.Said}</p>"
        : $"\n<p>{line.Said}<a href=\"{WebUtility.HtmlEncode(line.Link)}\">{WebUtility.HtmlEncode(line.Link)}</a></p>"));

    private static IEnumerable<(string Said, string Link)> Beneath(OutboxMessage message, MailOptions options)
    {
        if (message.Letter is not { To: "applicant" } letter)
        {
            yield break;
        }

        var isEnglish = letter.Language == "en";
        if (message.Payload["until"].TextOrNull is { } until)
        {
            yield return (isEnglish ? $"To be done before {until}." : $"Hạn cuối: {until}.", "");
        }

        if (options.Site.Length > 0)
        {
            yield return (isEnglish ? "See your dossier: " : "Xem hồ sơ: ", LinkOf(message.Code, options));
        }

        if (message.Parent is { } parent)
        {
            yield return options.Site.Length > 0
                ? (isEnglish ? $"It belongs to your linked filing {parent}: " : $"Thuộc hồ sơ liên thông {parent}: ", LinkOf(parent, options))
                : (isEnglish ? $"It belongs to your linked filing {parent}." : $"Thuộc hồ sơ liên thông {parent}.", "");
        }
    }

    private static string LinkOf(string code, MailOptions options) => $"{options.Site}/tracking?code={Uri.EscapeDataString(code)}";

    /// <summary>The words of an HTML letter, a line for each paragraph, heading, row and line break.</summary>
    public static string TextOf(string html)
    {
        var text = Unseen().Replace(html, "");
        text = Spaces().Replace(text, " ");
        text = Breaks().Replace(text, "\n");
        text = Cells().Replace(text, "\t");
        text = WebUtility.HtmlDecode(Tags().Replace(text, ""));
        var lines = text.Split('\n').Select(line => line.Trim(' ', '\t', '\r', '\u00A0'));
        return string.Join("\n", lines.Where((line, at) => line.Length > 0 || at == 0)).Trim() + "\n";
    }

    private static string Page(string letter, string language) => letter.Contains("<html", StringComparison.OrdinalIgnoreCase)
        ? letter
        : $"<!DOCTYPE html>\n<html lang=\"{language}\"><head><meta charset=\"utf-8\"></head><body>\n{letter}\n</body></html>\n";

    /// <summary>A subject is one line: whatever a name or a template holds, it cannot begin another header.</summary>
    private static string Line(string text) => Spaces().Replace(text, " ").Trim();

    [GeneratedRegex(@"<(style|script|head)\b.*?</\1\s*>|<!--.*?-->", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Unseen();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"<br\b[^>]*>|</(p|div|h[1-6]|li|tr|table|section|header|footer|article|blockquote|dt|dd)\s*>", RegexOptions.IgnoreCase)]
    private static partial Regex Breaks();

    [GeneratedRegex(@"</(td|th)\s*>", RegexOptions.IgnoreCase)]
    private static partial Regex Cells();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tags();
}
