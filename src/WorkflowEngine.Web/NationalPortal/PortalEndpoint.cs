using System.Text;
using System.Text.Json;
using WorkflowEngine.Persistence.Attempts;
using WorkflowEngine.Persistence.Calls;
using WorkflowEngine.Persistence.NationalPortal;
using WorkflowEngine.Portal;
using WorkflowEngine.Values;
using WorkflowEngine.Vault;

namespace WorkflowEngine.Web.NationalPortal;

/// <summary>Where the portal hands in dossiers, and asks what came of them. Each message is signed; one that is not is written down.</summary>
internal sealed class PortalEndpoint(PortalDesk desk, PortalMessages messages, PortalIntake intake, PortalForgeries forgeries)
{
    private const int MostBytes = 1024 * 1024;

    public static Task<IResult> TakeAsync(HttpContext context, PortalEndpoint endpoint, PortalFiles files) => endpoint.OpenAsync(context, (link, body, cancel) => endpoint.ReceiveAsync(link, body, files, cancel));

    public static Task<IResult> AskAsync(string id, HttpContext context, PortalEndpoint endpoint) => endpoint.OpenAsync(context, async (link, _, cancel) =>
        await endpoint.FindAsync(id, cancel) is { } row ? Answer(link, row) : Results.NotFound());

    public static Task<IResult> ResultAsync(string code, string file, HttpContext context, PortalEndpoint endpoint, PortalResults results) =>
        endpoint.OpenAsync(context, (_, _, cancel) => results.OpenAsync(code, file, cancel));

    private Task<PortalMessageRow?> FindAsync(string id, CancellationToken cancel) => messages.FindAsync(id, cancel);

    private async Task<IResult> OpenAsync(HttpContext context, Func<PortalLink, ReadOnlyMemory<byte>, CancellationToken, Task<IResult>> act)
    {
        if (!desk.Setting.Takes)
        {
            return Results.NotFound();
        }

        var (request, cancel) = (context.Request, context.RequestAborted);
        if (await ReadAsync(request, cancel) is not { } body)
        {
            return Results.StatusCode(StatusCodes.Status413PayloadTooLarge);
        }

        var message = new SignedMessage(
            request.Method,
            request.PathBase + request.Path + request.QueryString.ToString(),
            request.Headers[MessageSignature.TimestampHeader].FirstOrDefault(),
            request.Headers[MessageSignature.SignatureHeader].FirstOrDefault(),
            body);
        if (MessageSignature.WhyForged(desk.Setting.Secrets, message, desk.Now) is { } forged)
        {
            await forgeries.KeepAsync(forged, context.Connection.RemoteIpAddress?.ToString() ?? "", body, cancel);
            return Results.Json(new { reason = forged }, statusCode: StatusCodes.Status401Unauthorized);
        }

        return desk.Link is { } link ? await act(link, body, cancel) : Results.StatusCode(StatusCodes.Status503ServiceUnavailable);
    }

    private async Task<IResult> ReceiveAsync(PortalLink link, ReadOnlyMemory<byte> body, PortalFiles files, CancellationToken cancel)
    {
        if (Parse(body) is not { } said || link.ReadMessage(said) is not { Message: { } message })
        {
            var unread = PortalOutcome.Refused(PortalReasons.Unreadable, link.Reasons[PortalReasons.Unreadable].Name);
            return Json(PortalIntake.Tell(link, "", "", unread), StatusCodes.Status400BadRequest);
        }

        if (await intake.ReceiveAsync(link, message, said, files, cancel) is not { } row)
        {
            return Json(PortalIntake.Tell(link, message.Id, message.Dossier, PortalOutcome.Refused(PortalReasons.IdReused, PortalText.IdReused)), StatusCodes.Status409Conflict);
        }

        if (row.State != PortalMessageState.Waiting)
        {
            await messages.ToldAsync(row.Message, cancel);
        }

        return Answer(link, row);
    }

    private static IResult Answer(PortalLink link, PortalMessageRow row) =>
        Json(PortalIntake.Tell(link, row), row.State == PortalMessageState.Waiting ? StatusCodes.Status202Accepted : StatusCodes.Status200OK);

    private static IResult Json(Value body, int status) => Results.Text(ValueJson.Write(body), "application/json", Encoding.UTF8, status);

    private static Value? Parse(ReadOnlyMemory<byte> body)
    {
        try
        {
            return ValueJson.Read(Encoding.UTF8.GetString(body.Span));
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static async Task<ReadOnlyMemory<byte>?> ReadAsync(HttpRequest request, CancellationToken cancel)
    {
        using var buffer = new MemoryStream();
        var part = new byte[16 * 1024];
        int read;
        while ((read = await request.Body.ReadAsync(part, cancel)) > 0)
        {
            if (buffer.Length + read > MostBytes)
            {
                return null;
            }

            buffer.Write(part, 0, read);
        }

        return buffer.ToArray();
    }
}

/// <summary>Writes down messages that are not the portal's: each is counted, and the first of a sender on a day is an attempt.</summary>
internal sealed class PortalForgeries(ForgedNotices notices, AttemptLog attempts)
{
    public async Task KeepAsync(string reason, string sender, ReadOnlyMemory<byte> body, CancellationToken cancel)
    {
        if (await notices.KeepAsync(ForgedNotices.Portal, sender, reason, body, cancel))
        {
            await attempts.AddAsync(AttemptKind.Forged, new AttemptPlace(AttemptLog.Anonymous, "portal") { Detail = $"{reason} {sender}" }, cancel);
        }
    }
}
