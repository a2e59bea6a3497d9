using System.Reflection;
using System.Text.Json;
using Microsoft.AspNetCore.Http.Metadata;
using WorkflowEngine.Web.Api.Answering;
using WorkflowEngine.Web.Hosting;

namespace WorkflowEngine.Web.Api.Bodies;

/// <summary>A body that may be wrong.</summary>
internal interface IBody
{
    /// <summary>Why it cannot be used; null when it can.</summary>
    Problem? Wrong { get; }
}

/// <summary>A JSON body: read whole, held against its type member by member, and only then taken.</summary>
internal sealed class Body<T> : IBody, IEndpointParameterMetadataProvider
    where T : class
{
    /// <summary>No form is longer; files come by themselves.</summary>
    internal const int MostBytes = 1024 * 1024;

    private readonly T? _value;

    private Body(T? value, Problem? wrong) => (_value, Wrong) = (value, wrong);

    public Problem? Wrong { get; }

    public T Value => _value ?? throw new InvalidOperationException("The body is wrong and the operation was begun nevertheless.");

    public static void PopulateMetadata(ParameterInfo parameter, EndpointBuilder builder) =>
        builder.Metadata.Add(new AcceptsMetadata(["application/json"], typeof(T)));

    public static async ValueTask<Body<T>> BindAsync(HttpContext context)
    {
        var request = context.Request;
        if (!request.HasJsonContentType())
        {
            return new Body<T>(null, Problems.OfStatus(context, StatusCodes.Status415UnsupportedMediaType));
        }

        if (await ReadAsync(request, context.RequestAborted) is not { } bytes)
        {
            return new Body<T>(null, Problems.OfStatus(context, StatusCodes.Status413PayloadTooLarge));
        }

        return Read(bytes);
    }

    private static Body<T> Read(byte[] bytes)
    {
        var (document, unreadable) = BodyText.Read(bytes);
        if (document is null)
        {
            return new Body<T>(null, Problems.Unreadable([unreadable!]));
        }

        using (document)
        {
            var wrong = new List<ProblemPart>();
            BodyCheck.Check(document.RootElement, ApiJson.Options.GetTypeInfo(typeof(T)), "", wrong);
            return wrong.Count > 0
                ? new Body<T>(null, Problems.Unreadable(wrong))
                : new Body<T>(document.RootElement.Deserialize<T>(ApiJson.Options), null);
        }
    }

    private static async Task<byte[]?> ReadAsync(HttpRequest request, CancellationToken cancel)
    {
        using var whole = new MemoryStream();
        var buffer = new byte[16 * 1024];
        for (var count = await request.Body.ReadAsync(buffer, cancel); count > 0; count = await request.Body.ReadAsync(buffer, cancel))
        {
            if (whole.Length + count > MostBytes)
            {
                return null;
            }

            whole.Write(buffer, 0, count);
        }

        return whole.ToArray();
    }
}

/// <summary>Answers with what is wrong about a body or an address instead of beginning the operation.</summary>
internal sealed class BodyGate : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next) =>
        ReadableInput.HoldsZero(context.HttpContext.Request.Query)
            ? Answer.Of(Problems.Unreadable([new ProblemPart("?", ProblemText.Unwritable) { Expected = "Unicode", Found = "%00" }]))
            : context.Arguments.OfType<IBody>().Select(body => body.Wrong).FirstOrDefault(wrong => wrong is not null) is { } problem
                ? Answer.Of(problem)
                : await next(context);
}
