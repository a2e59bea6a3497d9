using WorkflowEngine.Web.Reading;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Api.Answering;

/// <summary>Why a request was not done, as RFC 9457 has it, in both languages.</summary>
/// <param name="Status">The status of HTTP.</param>
/// <param name="Kind">The last part of its type.</param>
internal sealed record Problem(int Status, string Kind, Sentence Title, Sentence Detail)
{
    public const string TypePrefix = "urn:workflowengine:problem:";

    public IReadOnlyList<ProblemPart> Errors { get; init; } = [];

    /// <summary>What to read to somebody who looks into the logs.</summary>
    public string? Code { get; init; }

    /// <summary>Seconds after which to try again.</summary>
    public int? RetryAfter { get; init; }

    /// <summary>Writes it in the reader's language.</summary>
    public Task WriteAsync(HttpContext context)
    {
        var language = ReadingChoice.Of(context).Language;
        context.Response.StatusCode = Status;
        if (RetryAfter is { } seconds)
        {
            context.Response.Headers.RetryAfter = seconds.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }

        var body = new ProblemBody(TypePrefix + Kind, Title.In(language), Status, Detail.In(language), context.Request.Path)
        {
            Code = Code,
            Errors = Errors.Count == 0 ? null : [.. Errors.Select(part => new ProblemError(part.Pointer, part.Detail.In(language)) { Expected = part.Expected, Found = part.Found })],
        };
        return context.Response.WriteAsJsonAsync(body, ApiJson.Options, ProblemBody.ContentType, context.RequestAborted);
    }
}

/// <summary>What is wrong with one member of what was sent.</summary>
/// <param name="Pointer">Where it stands, as a JSON pointer; empty for the whole.</param>
internal sealed record ProblemPart(string Pointer, Sentence Detail)
{
    public string? Expected { get; init; }

    public string? Found { get; init; }
}

/// <summary>A problem as it goes out.</summary>
internal sealed record ProblemBody(string Type, string Title, int Status, string Detail, string Instance)
{
    public const string ContentType = "application/problem+json";

    public string? Code { get; init; }

    public IReadOnlyList<ProblemError>? Errors { get; init; }
}

/// <summary>One part of a problem as it goes out.</summary>
internal sealed record ProblemError(string Pointer, string Detail)
{
    public string? Expected { get; init; }

    public string? Found { get; init; }
}
