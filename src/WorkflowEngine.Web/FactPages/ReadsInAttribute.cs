using Microsoft.AspNetCore.Mvc.Filters;
using WorkflowEngine.Web.Reading;

namespace WorkflowEngine.Web.FactPages;

/// <summary>
/// A page that is read in the language its address names (<c>?in=en</c>), whatever its reader has chosen for all others; that
/// choice is left as it is.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class ReadsInAttribute : Attribute, IResourceFilter
{
    public const string Query = "in";

    public void OnResourceExecuting(ResourceExecutingContext context)
    {
        var http = context.HttpContext;
        if (ReadingChoice.KnownLanguage(http.Request.Query[Query]) is { } language)
        {
            http.Features.Set(ReadingChoice.Of(http) with { Language = language });
            http.Response.Headers.ContentLanguage = language;
        }
    }

    public void OnResourceExecuted(ResourceExecutedContext context)
    {
    }
}
