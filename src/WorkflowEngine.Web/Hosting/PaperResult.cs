using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;
using WorkflowEngine.Persistence.Files;

namespace WorkflowEngine.Web.Hosting;

/// <summary>
/// Hands out a file that somebody uploaded: never sniffed, never run, never kept by the browser. Pictures and PDF may be
/// looked at in a sandbox; everything else is downloaded. The page that answers with it has checked who asks.
/// </summary>
public sealed class PaperResult(Stream content, FileType type, string name) : FileStreamResult(content, type.ContentType)
{
    private const string Sandbox = "default-src 'none'; img-src 'self'; object-src 'self'; style-src 'unsafe-inline'; sandbox; frame-ancestors 'self'";

    /// <summary>Show it in the page instead of downloading it, where its type allows that.</summary>
    public bool Show { get; init; }

    public override Task ExecuteResultAsync(ActionContext context)
    {
        var disposition = new ContentDispositionHeaderValue(Show && type.MayBeShown ? "inline" : "attachment");
        disposition.SetHttpFileName(FileNames.Sanitise(name, type));
        var headers = context.HttpContext.Response.Headers;
        headers.ContentDisposition = disposition.ToString();
        headers.ContentSecurityPolicy = Sandbox;
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "SAMEORIGIN";
        headers.CacheControl = "no-store";
        return base.ExecuteResultAsync(context);
    }
}
