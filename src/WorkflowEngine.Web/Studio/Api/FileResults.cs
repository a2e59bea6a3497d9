using Microsoft.Net.Http.Headers;

namespace WorkflowEngine.Web.Studio.Api;

internal static class FileResults
{
    /// <summary>The same answer, as a file under a name.</summary>
    public static IResult Named(this IResult result, string name) => new NamedResult(result, name);

    private sealed class NamedResult(IResult inner, string name) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            var disposition = new ContentDispositionHeaderValue("attachment");
            disposition.SetHttpFileName(name);
            httpContext.Response.Headers.ContentDisposition = disposition.ToString();
            return inner.ExecuteAsync(httpContext);
        }
    }
}
