using WorkflowEngine.Persistence.Calls;
using WorkflowEngine.Persistence.Payments;
using WorkflowEngine.Persistence.Payments.Gateways;

namespace WorkflowEngine.Web.Payments;

/// <summary>
/// Where gateways say what happened. A notice is kept first and done about at once; when that fails, the work behind the pages
/// does it later, and the gateway need not say it again.
/// </summary>
internal static class CallbackEndpoint
{
    private const int MostBytes = 64 * 1024;

    public static async Task<IResult> TakeAsync(string provider, HttpContext context, PaymentNotices notices, PaymentApplying applying)
    {
        var (request, cancel) = (context.Request, context.RequestAborted);
        if (await ReadAsync(request, cancel) is not { } body)
        {
            return Results.StatusCode(StatusCodes.Status413PayloadTooLarge);
        }

        var callback = new GatewayCallback(
            request.PathBase + request.Path + request.QueryString.ToString(),
            request.Headers[MessageSignature.TimestampHeader].FirstOrDefault(),
            request.Headers[MessageSignature.SignatureHeader].FirstOrDefault(),
            body);
        var outcome = await notices.TakeAsync(provider, callback, context.Connection.RemoteIpAddress?.ToString() ?? "", cancel);
        if (outcome == CallbackOutcome.Forged)
        {
            return Results.Unauthorized();
        }

        await applying.RunAsync(cancel);
        return Results.Ok(new { taken = true });
    }

    private static async Task<byte[]?> ReadAsync(HttpRequest request, CancellationToken cancel)
    {
        var buffer = new byte[MostBytes + 1];
        var length = 0;
        int read;
        while (length <= MostBytes && (read = await request.Body.ReadAsync(buffer.AsMemory(length), cancel)) > 0)
        {
            length += read;
        }

        return length > MostBytes ? null : buffer[..length];
    }
}
