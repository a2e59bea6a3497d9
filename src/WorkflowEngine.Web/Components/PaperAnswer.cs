using System.Text;
using Microsoft.AspNetCore.Mvc;
using WorkflowEngine.Web.Printing;

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

        await response.WriteAsync(PaperPage.Shown(title, body, language, isText), Encoding.UTF8, context.HttpContext.RequestAborted);
    }
}
