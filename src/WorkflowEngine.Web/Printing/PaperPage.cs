using System.Net;
using System.Text.RegularExpressions;

namespace WorkflowEngine.Web.Printing;

/// <summary>A letter as a page: shown as paper on a screen, with the rules by which it lies on A4 sheets.</summary>
internal static class PaperPage
{
    /// <summary>What a paper has no use for and what would lead a printing browser elsewhere.</summary>
    private static readonly Regex Leading = new(
        "<script.*?</script>|<style.*?</style>|</?(script|meta|iframe|frame|frameset|object|embed|base|link|form|portal)\\b[^>]*>",
        RegexOptions.NonBacktracking | RegexOptions.Singleline | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private const string Sheets = """
        @page { size: A4 portrait; margin: 20mm 15mm 20mm 30mm; }
        @page wide { size: A4 landscape; margin: 20mm 15mm 15mm 20mm; }
        .landscape { page: wide; }
        .sheet { box-sizing: border-box; font-variant-ligatures: none; overflow-wrap: anywhere; }
        pre.sheet { font: inherit; white-space: pre-wrap; }
        .gov-head { display: grid; gap: 0 1rem; grid-template-columns: 2fr 3fr; text-align: center; }
        .gov-head p { margin: 0; }
        .gov-head .unit, .gov-head .country, .gov-head .motto { font-weight: 700; }
        .gov-head .place { font-style: italic; } .gov-head .number { margin-top: .25rem; }
        h1 { font-size: 15pt; text-align: center; } h2 { break-after: avoid; font-size: 13pt; }
        .code-block { align-items: center; display: flex; gap: 1rem; justify-content: center; } .code-block .code-line { text-align: left; }
        .qr { flex: none; height: 25mm; width: 25mm; }
        .code { font-weight: 700; white-space: nowrap; }
        td.code { font-weight: 400; overflow-wrap: normal; white-space: normal; } td.day { white-space: nowrap; }
        .code-line { text-align: center; }
        table { border-collapse: collapse; font-size: 11pt; width: 100%; } th, td { border: 1px solid #000; padding: 1.2mm 1.5mm; text-align: left; vertical-align: top; }
        th { overflow-wrap: normal; } thead { display: table-header-group; } tr { break-inside: avoid; }
        .form-07 table { font-size: 9pt; }
        dl { display: grid; gap: .25rem 1rem; grid-template-columns: minmax(0, 1fr) minmax(0, 2fr); } dd { margin: 0; } dt, dd { break-inside: avoid; }
        .sign { break-inside: avoid; display: grid; grid-template-columns: 1fr 1fr; margin-top: 8mm; text-align: center; }
        .sign p { margin: 0; } .sign .role { font-weight: 700; } .sign .how { font-style: italic; } .sign .name { font-weight: 700; margin-top: 20mm; }
        .sign .receivers { font-size: 11pt; text-align: left; } .receivers .head { font-style: italic; font-weight: 700; }
        .slip + .slip { break-before: page; margin-top: 1rem; }
        .void { border: 2px solid #b4271d; box-sizing: border-box; color: #b4271d; font-weight: 700; margin: 0 auto 5mm; max-width: 210mm; padding: 2mm 4mm; text-align: center; }
        .version, .note { font-size: 9pt; } .version { margin-top: 6mm; }
        """;

    private const string Screen = """
        body { background: #efece4; color: #000; font: 13pt/1.35 "Times New Roman", "Noto Serif", "DejaVu Serif", serif; margin: 0; padding: 1rem; }
        .sheet { background: #fff; border: 1px solid #ddd8cc; margin: 0 auto; max-width: 210mm; padding: 20mm 15mm 20mm 30mm; }
        .sheet.landscape { max-width: 297mm; padding: 20mm 15mm 15mm 20mm; }
        @media (max-width: 40rem) { body { padding: 0; } .sheet, .sheet.landscape { border: 0; padding: 1.25rem; } .gov-head { grid-template-columns: minmax(0, 1fr); } .landscape table { display: block; overflow-x: auto; } }
        @media print { body { background: none; padding: 0; } .sheet, .sheet.landscape { border: 0; max-width: none; padding: 0; } }
        """;

    /// <summary>Fonts that have all Vietnamese letters come first: a metric twin of Times New Roman may lack some.</summary>
    private const string Print = """body { color: #000; font: 13pt/1.35 "Noto Serif", "DejaVu Serif", "Times New Roman", serif; margin: 0; } .gov-head .country { font-size: 12pt; white-space: nowrap; } """;

    /// <summary>The page that a browser shows.</summary>
    public static string Shown(string title, string body, string language, bool isText) => Page(title, body, language, isText, "", Sheets + Screen);

    /// <summary>The page that is made into a file: it runs nothing, loads nothing and leads nowhere.</summary>
    public static string Printed(string title, string body, string language, bool isText) => Page(
        title,
        isText ? body : Leading.Replace(body, ""),
        language,
        isText,
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'none'; base-uri 'none'\">",
        Sheets + Print);

    private static string Page(string title, string body, string language, bool isText, string head, string style)
    {
        var name = WebUtility.HtmlEncode(title);
        var paper = isText ? $"<pre class=\"sheet\">{WebUtility.HtmlEncode(body)}</pre>"
            : body.Contains("class=\"sheet", StringComparison.Ordinal) ? body
            : $"<article class=\"sheet\">{body}</article>";
        return $"<!doctype html><html lang=\"{language}\"><head><meta charset=\"utf-8\">{head}<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"
            + $"<title>{name}</title><style>{style}</style></head><body><main>{paper}</main></body></html>";
    }
}
