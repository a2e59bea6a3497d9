using System.Text;
using Microsoft.AspNetCore.Mvc;

namespace WorkflowEngine.Web.Components;

/// <summary>
/// A letter as a page of its own, shown as paper and ready to print. The letter is text that rules and applicants had a hand
/// in, so the browser opens it in a sandbox: it runs nothing, sends nothing and loads nothing.
/// </summary>
public sealed class PaperAnswer(string title, string body, string language, bool isText) : IActionResult
{
    private const string Policy =
        "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox; form-action 'none'; base-uri 'none'; frame-ancestors 'none'";

    /// <summary>In a frame of ours the page around may look at it, to keep its place; it still runs nothing.</summary>
    private const string FramedPolicy =
        "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox allow-same-origin; form-action 'none'; base-uri 'none'; frame-ancestors 'self'";

    private const string Style = """
        @page { size: A4 portrait; margin: 20mm 15mm 20mm 30mm; }
        body { background: #efece4; color: #000; font: 13pt/1.35 "Times New Roman", "Noto Serif", "DejaVu Serif", serif; margin: 0; padding: 1rem; }
        .sheet { background: #fff; border: 1px solid #ddd8cc; box-sizing: border-box; margin: 0 auto; max-width: 210mm; padding: 20mm 15mm 20mm 30mm; overflow-wrap: anywhere; }
        pre.sheet { font: inherit; white-space: pre-wrap; }
        .gov-head { display: grid; gap: 0 1rem; grid-template-columns: 2fr 3fr; text-align: center; }
        .gov-head p { margin: 0; }
        .gov-head .unit, .gov-head .country, .gov-head .motto { font-weight: 700; }
        .gov-head .place { font-style: italic; }
        h1 { font-size: 15pt; text-align: center; } h2 { font-size: 13pt; }
        .code-line { text-align: center; }
        table { border-collapse: collapse; font-size: 11pt; width: 100%; } th, td { border: 1px solid #000; padding: 1.2mm 1.5mm; text-align: left; vertical-align: top; }
        dl { display: grid; gap: .25rem 1rem; grid-template-columns: minmax(0, 1fr) minmax(0, 2fr); } dd { margin: 0; }
        .sign { display: grid; grid-template-columns: 1fr 1fr; margin-top: 8mm; text-align: center; } .sign .role { font-weight: 700; } .sign .name { font-weight: 700; margin-top: 20mm; }
        @media (max-width: 40rem) { body { padding: 0; } .sheet { border: 0; padding: 1.25rem; } .gov-head { grid-template-columns: minmax(0, 1fr); } }
        @media print { body { background: none; padding: 0; } .sheet { border: 0; max-width: none; padding: 0; } }
        """;

    /// <summary>It stands in a frame of one of our pages, as the preview of a letter does.</summary>
    public bool Framed { get; init; }

    public async Task ExecuteResultAsync(ActionContext context)
    {
        var response = context.HttpContext.Response;
        response.ContentType = "text/html; charset=utf-8";
        response.Headers.ContentSecurityPolicy = Framed ? FramedPolicy : Policy;
        if (Framed)
        {
            response.Headers.XFrameOptions = "SAMEORIGIN";
        }

        await response.WriteAsync(Page(), Encoding.UTF8, context.HttpContext.RequestAborted);
    }

    private string Page()
    {
        var name = System.Net.WebUtility.HtmlEncode(title);
        var paper = isText ? $"<pre class=\"sheet\">{System.Net.WebUtility.HtmlEncode(body)}</pre>"
            : body.Contains("class=\"sheet", StringComparison.Ordinal) ? body
            : $"<article class=\"sheet\">{body}</article>";
        return $"<!doctype html><html lang=\"{language}\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"
            + $"<title>{name}</title><style>{Style}</style></head><body><main>{paper}</main></body></html>";
    }
}
