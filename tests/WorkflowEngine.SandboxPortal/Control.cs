using System.Net.Http.Headers;
using System.Text.Json;

namespace WorkflowEngine.SandboxPortal;

/// <summary>How a test, or somebody at a keyboard, tells the portal what to do, right or wrong; only where it was started with Control=true.</summary>
internal static class Control
{
    public static void MapControl(this WebApplication app)
    {
        if (!app.Services.GetRequiredService<PortalSettings>().Control)
        {
            return;
        }

        app.MapPost("/control/mischief", (JsonElement told, Mischief mischief) =>
        {
            mischief.Down = told.TryGetProperty("down", out var down) ? down.GetBoolean() : mischief.Down;
            mischief.Most = told.TryGetProperty("most", out var most) ? most.GetInt32() : mischief.Most;
            mischief.Set(
                told.TryGetProperty("outages", out var outages) ? outages.GetInt32() : null,
                told.TryGetProperty("losses", out var losses) ? losses.GetInt32() : null);
            if (told.TryGetProperty("refuse", out var refused))
            {
                mischief.Refused[refused.GetString()!] = true;
            }

            if (told.TryGetProperty("accept", out var accepted))
            {
                mischief.Refused.TryRemove(accepted.GetString()!, out _);
            }
        });
        app.MapPost("/control/now", (JsonElement told, PortalClock clock) => clock.Set(told.GetProperty("now").GetDateTimeOffset()));
        app.MapGet("/control/told", (Ledger ledger) => ledger.Told);
        app.MapGet("/control/outcomes/{id}", (string id, Ledger ledger) => ledger.OutcomeOf(id) is { } outcome ? Results.Json(outcome) : Results.NotFound());
        app.MapPost("/control/waiting", (JsonElement message, Ledger ledger) => ledger.Wait(message.GetProperty("maThongDiep").GetString()!, message.Clone()));
        app.MapPut("/control/files/{id}", async (string id, HttpContext context, Ledger ledger) =>
        {
            using var content = new MemoryStream();
            await context.Request.Body.CopyToAsync(content, context.RequestAborted);
            ledger.Keep(id, content.ToArray());
        });
        app.MapPost("/control/send", SendAsync);
    }

    /// <summary>Sends a dossier to an office: <c>address</c>, <c>message</c>, and how often (<c>times</c>).</summary>
    private static async Task<IResult> SendAsync(JsonElement told, Signing signing, CancellationToken cancel)
    {
        using var client = new HttpClient();
        var body = JsonSerializer.SerializeToUtf8Bytes(told.GetProperty("message"));
        var answers = new List<object>();
        for (var times = told.TryGetProperty("times", out var asked) ? asked.GetInt32() : 1; times > 0; times--)
        {
            using var message = new HttpRequestMessage(HttpMethod.Post, told.GetProperty("address").GetString())
            {
                Content = new ByteArrayContent(body) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } },
            };
            signing.Sign(message, body);
            using var answer = await client.SendAsync(message, cancel);
            answers.Add(new { status = (int)answer.StatusCode, body = await answer.Content.ReadAsStringAsync(cancel) });
        }

        return Results.Json(answers);
    }
}
