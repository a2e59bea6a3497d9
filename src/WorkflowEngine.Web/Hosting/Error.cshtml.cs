using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Hosting;

/// <summary>The page in words for a request that found nothing, was not allowed, or failed.</summary>
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class ErrorModel(ILogger<ErrorModel> logger) : PageModel
{
    internal const string Address = "/error";

    public Sentence Heading { get; private set; } = ErrorText.FaultHeading;

    public Sentence What { get; private set; } = ErrorText.FaultWhat;

    public Sentence Next { get; private set; } = ErrorText.FaultNext;

    /// <summary>The code to read on the phone; only where somebody must look into the logs.</summary>
    public string? Code { get; private set; }

    /// <summary>Which position may do what was refused, when the refusal named one.</summary>
    public Sentence? MayInstead { get; private set; }

    public IActionResult OnGet(int? status) => Show(status);

    public IActionResult OnPost(int? status) => Show(status);

    private IActionResult Show(int? status)
    {
        var failed = HttpContext.Features.Get<IExceptionHandlerPathFeature>();
        if (failed is null && HttpContext.Features.Get<IStatusCodeReExecuteFeature>() is null)
        {
            return NotFound();
        }

        if (failed is null)
        {
            Explain(status ?? StatusCodes.Status500InternalServerError);
        }

        if (Heading == ErrorText.FaultHeading)
        {
            Code = ErrorCode.Of(HttpContext);
            logger.LogError("The reader was shown error code {Code} for {Path}", Code, failed?.Path ?? HttpContext.Request.Path);
        }

        return Page();
    }

    private void Explain(int status)
    {
        (Heading, What, Next) = status switch
        {
            StatusCodes.Status404NotFound or StatusCodes.Status410Gone =>
                (ErrorText.NotFoundHeading, ErrorText.NotFoundWhat, ErrorText.NotFoundNext),
            StatusCodes.Status401Unauthorized or StatusCodes.Status403Forbidden =>
                (ErrorText.NotAllowedHeading, ErrorText.NotAllowedWhat, ErrorText.NotAllowedNext),
            StatusCodes.Status429TooManyRequests =>
                (ErrorText.BusyHeading, ErrorText.BusyWhat, ErrorText.BusyNext),
            StatusCodes.Status413PayloadTooLarge =>
                (ErrorText.TooLargeHeading, ErrorText.TooLargeWhat, ErrorText.TooLargeNext),
            StatusCodes.Status400BadRequest when HttpContext.Features.Get<UnreadableSent>() is not null =>
                (ErrorText.UnreadableHeading, ErrorText.UnreadableWhat, ErrorText.UnreadableNext),
            >= 400 and < 500 => (ErrorText.StaleHeading, ErrorText.StaleWhat, ErrorText.StaleNext),
            _ => (ErrorText.FaultHeading, ErrorText.FaultWhat, ErrorText.FaultNext),
        };
        MayInstead = HttpContext.Features.Get<NotAllowed>()?.Position;
    }
}
