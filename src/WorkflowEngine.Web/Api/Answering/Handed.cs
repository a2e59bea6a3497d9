using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;

namespace WorkflowEngine.Web.Api.Answering;

/// <summary>Hands out what a page would: a letter, a PDF, a file, with the same care.</summary>
internal sealed class Handed(IActionResult result) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext) =>
        result.ExecuteResultAsync(new ActionContext(httpContext, httpContext.GetRouteData(), new ActionDescriptor()));
}
