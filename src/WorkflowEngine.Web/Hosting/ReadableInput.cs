using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace WorkflowEngine.Web.Hosting;

/// <summary>
/// Turns away what was sent to a page with the sign of number 0 in it: nobody types it, and not every database can keep or look
/// for it. What else shows nothing is taken out where a text is read.
/// </summary>
internal sealed class ReadableInput : IAsyncResourceFilter
{
    public async Task OnResourceExecutionAsync(ResourceExecutingContext context, ResourceExecutionDelegate next)
    {
        var request = context.HttpContext.Request;
        var isTold = context.HttpContext.Features.Get<UnreadableSent>() is not null;
        if (isTold || (!HoldsZero(request.Query) && !await FormHoldsZeroAsync(request, context.HttpContext.RequestAborted)))
        {
            await next();
            return;
        }

        context.HttpContext.Features.Set(new UnreadableSent());
        context.Result = new StatusCodeResult(StatusCodes.Status400BadRequest);
    }

    public static bool HoldsZero(IEnumerable<KeyValuePair<string, Microsoft.Extensions.Primitives.StringValues>> sent) =>
        sent.Any(pair => HoldsZero(pair.Key) || pair.Value.Any(HoldsZero));

    private static async Task<bool> FormHoldsZeroAsync(HttpRequest request, CancellationToken cancel) =>
        request.HasFormContentType && HoldsZero(await request.ReadFormAsync(cancel));

    private static bool HoldsZero(string? text) => text?.Contains('\0', StringComparison.Ordinal) == true;
}

/// <summary>What was sent cannot be read; put among the request's features for the page that says so.</summary>
internal sealed record UnreadableSent;
