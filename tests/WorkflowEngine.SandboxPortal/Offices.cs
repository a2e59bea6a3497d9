using System.Text.Json;

namespace WorkflowEngine.SandboxPortal;

/// <summary>What offices tell and ask, each message signed.</summary>
internal static class Offices
{
    public static void MapOffices(this WebApplication app)
    {
        app.MapPost("/trang-thai", (HttpContext context, Ledger ledger, Mischief mischief) => SignedAsync(context, body => TakeStatuses(body, ledger, mischief)));
        app.MapPost("/ho-so/{id}/ket-qua", (string id, HttpContext context, Ledger ledger) => SignedAsync(context, body =>
        {
            ledger.Come(id, body.Clone());
            return Results.Json(new { ketQua = "da-nhan" });
        }));
        app.MapGet("/ho-so/cho-tiep-nhan", (HttpContext context, Ledger ledger) => SignedAsync(context, _ => Results.Json(new { hoSo = ledger.Waiting })));
        app.MapGet("/tep/{id}", (string id, HttpContext context, Ledger ledger) => SignedAsync(context, _ =>
            ledger.Find(id) is { } content ? Results.Bytes(content, "application/octet-stream") : Results.NotFound()));
    }

    private static IResult TakeStatuses(JsonElement body, Ledger ledger, Mischief mischief)
    {
        var messages = body.GetProperty("thongDiep").EnumerateArray().ToList();
        return messages.Count > mischief.Most
            ? Results.BadRequest()
            : Results.Json(new { ketQua = messages.Select(message => Take(message, ledger, mischief)).ToList() });
    }

    private static object Take(JsonElement message, Ledger ledger, Mischief mischief)
    {
        var id = message.GetProperty("maThongDiep").GetString()!;
        var told = new ToldStatus(id, message.GetProperty("maHoSo").GetString()!, message.GetProperty("trangThai").GetString()!, message.GetProperty("thoiGian").GetString()!)
        {
            Number = message.TryGetProperty("maHoSoCong", out var number) ? number.GetString() : null,
            Said = message.Clone(),
        };
        return mischief.Refused.ContainsKey($"{told.Dossier}/{told.Status}")
            ? (object)new { maThongDiep = id, ketQua = "tu-choi", maLoi = "E07", moTa = "Trạng thái không hợp lệ với hồ sơ này." }
            : new { maThongDiep = id, ketQua = ledger.Tell(told) ? "da-nhan" : "da-co" };
    }

    private static async Task<IResult> SignedAsync(HttpContext context, Func<JsonElement, IResult> answer)
    {
        using var buffer = new MemoryStream();
        await context.Request.Body.CopyToAsync(buffer, context.RequestAborted);
        var services = context.RequestServices;
        if (!services.GetRequiredService<Signing>().Holds(context.Request, buffer.ToArray()))
        {
            return Results.Unauthorized();
        }

        var mischief = services.GetRequiredService<Mischief>();
        if (mischief.IsOut())
        {
            return Results.StatusCode(StatusCodes.Status503ServiceUnavailable);
        }

        var result = answer(buffer.Length == 0 ? default : JsonElement.Parse(buffer.ToArray()));
        if (mischief.IsLost())
        {
            context.Abort();
        }

        return result;
    }
}
