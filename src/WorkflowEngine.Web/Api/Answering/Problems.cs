using Microsoft.AspNetCore.Mvc.ModelBinding;
using WorkflowEngine.Web.Hosting;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Api.Answering;

/// <summary>The problems that the API answers with.</summary>
internal static class Problems
{
    public static Problem NotFound => new(StatusCodes.Status404NotFound, "not-found", ProblemText.NotFound, ProblemText.NotFoundDetail);

    public static Problem Precondition => new(StatusCodes.Status428PreconditionRequired, "precondition-required", ProblemText.Precondition, ProblemText.PreconditionDetail);

    public static Problem Stale(Sentence detail) => new(StatusCodes.Status412PreconditionFailed, "changed-meanwhile", ProblemText.Stale, detail);

    /// <summary>What was sent can be read, and parts of it are wrong.</summary>
    public static Problem Invalid(IReadOnlyList<ProblemPart> parts) => new(StatusCodes.Status422UnprocessableEntity, "invalid", ProblemText.Invalid, ProblemText.InvalidDetail) { Errors = parts };

    public static Problem Invalid(string pointer, Sentence detail) => Invalid([new ProblemPart(pointer, detail)]);

    /// <summary>What the engine, or whoever keeps the rules, answered to a command that it does not take.</summary>
    public static Problem Refused(Sentence why) => new(StatusCodes.Status409Conflict, "refused", ProblemText.Refused, why);

    public static Problem Unreadable(IReadOnlyList<ProblemPart> parts) => new(StatusCodes.Status400BadRequest, "unreadable", ProblemText.Unreadable, ProblemText.UnreadableDetail) { Errors = parts };

    public static Problem MayNot(Sentence detail) => new(StatusCodes.Status403Forbidden, "forbidden", ProblemText.Forbidden, detail);

    /// <summary>What a form of the pages found wrong; null when it found nothing.</summary>
    /// <param name="state">The errors by the names of the form's controls.</param>
    /// <param name="pointer">Where in the body what a control holds stands.</param>
    public static Problem? Of(ModelStateDictionary state, Func<string, string> pointer) => state.IsValid ? null : Invalid(
    [
        .. state.Where(entry => entry.Value is { Errors.Count: > 0 })
            .SelectMany(entry => entry.Value!.Errors.Select(error => new ProblemPart(pointer(entry.Key), new Sentence(error.ErrorMessage, error.ErrorMessage)))),
    ]);

    /// <summary>A status that something before the operation answered with.</summary>
    public static Problem OfStatus(HttpContext context, int status) => status switch
    {
        StatusCodes.Status401Unauthorized => new(status, "unauthenticated", ProblemText.Unauthenticated, ProblemText.UnauthenticatedDetail),
        StatusCodes.Status403Forbidden => MayNot(context.Features.Get<MissingScope>()?.Detail ?? Who(context) ?? ProblemText.ForbiddenDetail),
        StatusCodes.Status404NotFound => NotFound,
        StatusCodes.Status405MethodNotAllowed => new(status, "method", ProblemText.Method, ProblemText.MethodDetail),
        StatusCodes.Status406NotAcceptable => new(status, "not-acceptable", ProblemText.NotAcceptable, ProblemText.NotAcceptableDetail),
        StatusCodes.Status413PayloadTooLarge => new(status, "too-large", ProblemText.TooLarge, ProblemText.TooLargeDetail),
        StatusCodes.Status415UnsupportedMediaType => new(status, "media-type", ProblemText.MediaType, ProblemText.MediaTypeDetail),
        StatusCodes.Status429TooManyRequests => new(status, "too-many", ErrorText.BusyHeading, ProblemText.TooManyDetail),
        >= 500 => new(status, "fault", ProblemText.Fault, ProblemText.FaultDetail) { Code = ErrorCode.Of(context) },
        _ => new(status, "unreadable", ProblemText.Unreadable, ProblemText.UnreadableDetail),
    };

    private static Sentence? Who(HttpContext context) => context.Features.Get<NotAllowed>()?.Position is { } who
        ? new Sentence($"Việc này dành cho: {who.Vi}.", $"This is for: {who.En}.")
        : null;
}

/// <summary>The token of the request was not made for this; put among the request's features before answering 403.</summary>
internal sealed record MissingScope(string Scope)
{
    public Sentence Detail => new(
        $"Mã truy cập này không có phạm vi “{Scope}”. Tạo mã có phạm vi đó ở trang Mã truy cập của bạn.",
        $"This token does not have the scope “{Scope}”. Make one that has it on your page of access tokens.");
}
