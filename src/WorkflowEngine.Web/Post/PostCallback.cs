using System.Text.Json;
using MediatR;
using WorkflowEngine.Execution;
using WorkflowEngine.Persistence.Calls;
using WorkflowEngine.Persistence.Commands;
using WorkflowEngine.Persistence.Outbox;
using WorkflowEngine.Persistence.Post;
using WorkflowEngine.Post;

namespace WorkflowEngine.Web.Post;

/// <summary>
/// Where the post's own system says how parcels stand: JSON, signed like the notices of payment gateways (docs/post.md). A move that
/// comes again is the same command and does nothing; one that the dossier refuses is answered with why.
/// </summary>
internal static class PostCallback
{
    private const int MostBytes = 256 * 1024;
    private const int MostMoves = 500;
    private const string Actor = "system:post";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new System.Text.Json.Serialization.JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false) } };

    public static async Task<IResult> TakeAsync(HttpContext context, PostCarriers carriers, PostReports reports, IMediator mediator, TimeProvider clock)
    {
        var (request, cancel) = (context.Request, context.RequestAborted);
        if (await ReadAsync(request, cancel) is not { } body)
        {
            return Results.StatusCode(StatusCodes.Status413PayloadTooLarge);
        }

        var now = clock.GetUtcNow();
        var message = new SignedMessage(
            request.Method,
            request.PathBase + request.Path + request.QueryString.ToString(),
            request.Headers[MessageSignature.TimestampHeader].FirstOrDefault(),
            request.Headers[MessageSignature.SignatureHeader].FirstOrDefault(),
            body);
        if (MessageSignature.WhyForged(carriers.Secrets, message, now) is not null)
        {
            return Results.Unauthorized();
        }

        if (Told(body) is not { Moves: { Count: <= MostMoves } moves })
        {
            return Results.BadRequest(new { error = $"Expected {{ \"moves\": [{{ \"code\", \"status\", \"at\" }}] }} with at most {MostMoves} moves." });
        }

        var answers = new List<object>();
        foreach (var move in moves)
        {
            answers.Add(await TakeAsync(move, reports, mediator, now, cancel));
        }

        return Results.Ok(new { moves = answers });
    }

    private static async Task<object> TakeAsync(PostMove move, PostReports reports, IMediator mediator, DateTimeOffset now, CancellationToken cancel)
    {
        var dossiers = await reports.DossiersOfAsync(move.Code, cancel);
        if (dossiers.Count == 0)
        {
            return new { code = move.Code, taken = false, why = "Không có bưu gửi này. / There is no such parcel." };
        }

        foreach (var dossier in dossiers)
        {
            var track = new TrackParcel(move.Code, move.Status, move.At, ParcelMove.Carrier) { To = move.Receiver, Note = move.Note };
            var id = CommandIds.Of($"post/{dossier}/{move.Code}/{move.Status}/{move.At.UtcTicks}");
            if ((await mediator.Send(new AdvanceDossier(id, Actor, now, dossier, track), cancel)).Refusal is { } why)
            {
                return new { code = move.Code, taken = false, why = $"{why.Vi} / {why.En}" };
            }
        }

        return new { code = move.Code, taken = true };
    }

    private static PostMoves? Told(byte[] body)
    {
        try
        {
            return JsonSerializer.Deserialize<PostMoves>(body, Json);
        }
        catch (JsonException)
        {
            return null;
        }
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

/// <summary>What the post's system sends.</summary>
internal sealed record PostMoves(IReadOnlyList<PostMove>? Moves);

/// <summary>One move of a parcel.</summary>
internal sealed record PostMove(string Code, ParcelStatus Status, DateTimeOffset At)
{
    /// <summary>Who received it, by name.</summary>
    public string? Receiver { get; init; }

    public string? Note { get; init; }
}

/// <summary>The secrets under which the post's system may sign; none where none is configured, and then nothing is taken.</summary>
internal sealed record PostCarriers(IReadOnlyList<byte[]> Secrets);
