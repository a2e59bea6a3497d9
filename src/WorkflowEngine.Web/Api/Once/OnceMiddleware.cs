using System.Globalization;
using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Net.Http.Headers;
using WorkflowEngine.Persistence.Idempotency;
using WorkflowEngine.Web.Api.Answering;
using WorkflowEngine.Web.Api.Describing;

namespace WorkflowEngine.Web.Api.Once;

/// <summary>
/// A request that its sender names by a key is done once: sent again it is answered as it was the first time; another request
/// under the same key is refused; of several at once one is done.
/// </summary>
internal sealed class OnceMiddleware(RequestDelegate next, KeptAnswers answers)
{
    public const string Header = "Idempotency-Key";

    /// <summary>Says that an answer is one that was given before.</summary>
    public const string Replayed = "Idempotency-Replayed";

    private const int LongestKey = 200;

    /// <summary>Headers that are part of an answer.</summary>
    private static readonly string[] Kept = [HeaderNames.Location, HeaderNames.ETag];

    public async Task InvokeAsync(HttpContext context)
    {
        var sent = context.Request.Headers[Header];
        var account = context.User.FindFirstValue(ClaimTypes.NameIdentifier);
        if (!HttpMethods.IsPost(context.Request.Method) || account is null)
        {
            await next(context);
            return;
        }

        if (sent is not [{ Length: > 0 and <= LongestKey } key])
        {
            if (sent.Count == 0 && context.GetEndpoint()?.Metadata.GetMetadata<NeedsKey>() is null)
            {
                await next(context);
                return;
            }

            await new Problem(StatusCodes.Status400BadRequest, "idempotency-key-missing", ProblemText.KeyMissing, ProblemText.KeyMissingDetail).WriteAsync(context);
            return;
        }

        var claim = await answers.BeginAsync(account, key, await FingerprintAsync(context.Request), context.RequestAborted);
        switch (claim.State)
        {
            case KeyState.Begun:
                context.Features.Set(new CommandKey(account, key));
                await DoAsync(context, account, key);
                break;
            case KeyState.Answered:
                await WriteAsync(context, claim.Answer!);
                break;
            case KeyState.Running:
                await new Problem(StatusCodes.Status409Conflict, "idempotency-key-running", ProblemText.KeyRunning, ProblemText.KeyRunningDetail) { RetryAfter = 2 }.WriteAsync(context);
                break;
            default:
                await new Problem(StatusCodes.Status422UnprocessableEntity, "idempotency-key-reused", ProblemText.KeyReused, ProblemText.KeyReusedDetail).WriteAsync(context);
                break;
        }
    }

    /// <summary>Does it and keeps the answer. Where nothing came of it that would come again, the key is free again.</summary>
    private async Task DoAsync(HttpContext context, string account, string key)
    {
        var outgoing = context.Response.Body;
        using var written = new MemoryStream();
        context.Response.Body = written;
        var isKept = false;
        try
        {
            await next(context);
            var response = context.Response;
            if (Lasts(response.StatusCode))
            {
                var headers = Kept.Where(name => response.Headers.ContainsKey(name)).ToDictionary(name => name, name => response.Headers[name].ToString());
                await answers.KeepAsync(account, key, new KeptAnswer(response.StatusCode, response.ContentType, written.ToArray()) { Headers = headers }, CancellationToken.None);
                isKept = true;
            }
        }
        finally
        {
            context.Response.Body = outgoing;
            if (!isKept)
            {
                await answers.DropAsync(account, key, CancellationToken.None);
            }
        }

        written.Position = 0;
        await written.CopyToAsync(outgoing, context.RequestAborted);
    }

    /// <summary>Answers that would be the same another time; those about the request’s form or its moment would not.</summary>
    private static bool Lasts(int status) => status is < 400
        or StatusCodes.Status404NotFound or StatusCodes.Status409Conflict or StatusCodes.Status422UnprocessableEntity;

    private static async Task WriteAsync(HttpContext context, KeptAnswer answer)
    {
        var response = context.Response;
        response.StatusCode = answer.Status;
        response.ContentType = answer.ContentType;
        response.Headers[Replayed] = "true";
        foreach (var (name, value) in answer.Headers)
        {
            response.Headers[name] = value;
        }

        await response.Body.WriteAsync(answer.Body, context.RequestAborted);
    }

    /// <summary>SHA-256 over method, address and body. The body is read to its end and can be read again.</summary>
    private static async Task<byte[]> FingerprintAsync(HttpRequest request)
    {
        request.EnableBuffering();
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{request.Method} {request.Path}{request.QueryString}\n")));
        var buffer = new byte[64 * 1024];
        for (var count = await request.Body.ReadAsync(buffer, request.HttpContext.RequestAborted); count > 0; count = await request.Body.ReadAsync(buffer, request.HttpContext.RequestAborted))
        {
            hash.AppendData(buffer, 0, count);
        }

        request.Body.Position = 0;
        return hash.GetHashAndReset();
    }
}
