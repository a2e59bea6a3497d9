using System.Security.Cryptography;
using System.Text;
using Microsoft.Net.Http.Headers;

namespace WorkflowEngine.Web.Studio.Api;

/// <summary>JSON that a browser keeps and asks for again: it is sent only when it has changed.</summary>
internal sealed class TaggedText(string json) : IResult
{
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var bytes = Encoding.UTF8.GetBytes(json);
        // Weak, for the same text goes out compressed and plain.
        var tag = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, 12))}\"", isWeak: true);
        var response = httpContext.Response;
        response.Headers.CacheControl = "private, no-cache";
        response.GetTypedHeaders().ETag = tag;
        if (httpContext.Request.GetTypedHeaders().IfNoneMatch.Any(known => known.Compare(tag, useStrongComparison: false)))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        response.ContentType = "application/json; charset=utf-8";
        await response.Body.WriteAsync(bytes, httpContext.RequestAborted);
    }
}
