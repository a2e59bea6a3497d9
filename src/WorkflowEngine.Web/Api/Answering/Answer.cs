using System.Globalization;
using Microsoft.Net.Http.Headers;

namespace WorkflowEngine.Web.Api.Answering;

/// <summary>What an operation answers with.</summary>
internal static class Answer
{
    /// <summary>With the mark of its state, by which a later request says what it has seen.</summary>
    public static IResult Ok<T>(T body, string? state) => new Json<T>(StatusCodes.Status200OK, body) { State = state is null ? null : $"\"{state}\"" };

    public static IResult Ok<T>(T body) => new Json<T>(StatusCodes.Status200OK, body);

    /// <summary>With the dossier's version, by which a later request says what it has seen.</summary>
    public static IResult Ok<T>(T body, int revision) => new Json<T>(StatusCodes.Status200OK, body) { State = Tag(revision) };

    public static IResult Made<T>(string address, T body, string? state = null) =>
        new Json<T>(StatusCodes.Status201Created, body) { Address = address, State = state is null ? null : $"\"{state}\"" };

    public static IResult Done => new NothingMore();

    /// <summary>The answer, or why there is none.</summary>
    public static IResult Of(Problem problem) => new Wrong(problem);

    internal static string Tag(int revision) => string.Create(CultureInfo.InvariantCulture, $"\"{revision}\"");

    private sealed record Json<T>(int Status, T Body) : IResult
    {
        public string? State { get; init; }

        public string? Address { get; init; }

        public Task ExecuteAsync(HttpContext httpContext)
        {
            var response = httpContext.Response;
            response.StatusCode = Status;
            if (State is { } state)
            {
                response.Headers[HeaderNames.ETag] = state;
            }

            if (Address is { } address)
            {
                response.Headers.Location = address;
            }

            return response.WriteAsJsonAsync(Body, ApiJson.Options, httpContext.RequestAborted);
        }
    }

    private sealed class NothingMore : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            httpContext.Response.StatusCode = StatusCodes.Status204NoContent;
            return Task.CompletedTask;
        }
    }

    private sealed record Wrong(Problem Problem) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext) => Problem.WriteAsync(httpContext);
    }
}
