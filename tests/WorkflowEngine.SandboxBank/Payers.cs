using System.Net;

namespace WorkflowEngine.SandboxBank;

/// <summary>The page where somebody pays, or does not.</summary>
internal static class Payers
{
    public static void MapPayers(this WebApplication app)
    {
        app.MapGet("/pay/{reference}", (string reference, Ledger ledger) =>
            ledger.Find(reference) is { } order ? Results.Content(Page(order, ledger.IsPaid(reference)), "text/html; charset=utf-8") : Results.NotFound());
        app.MapPost("/pay/{reference}", async (string reference, HttpContext context, Ledger ledger, Callbacks callbacks) =>
        {
            if (ledger.Find(reference) is not { } order)
            {
                return Results.NotFound();
            }

            var form = await context.Request.ReadFormAsync(context.RequestAborted);
            switch (form["act"].ToString())
            {
                case "pay" when !ledger.IsPaid(reference):
                    callbacks.Tell(ledger.Add("paid", reference, order.Amount));
                    break;
                case "fail" when !ledger.IsPaid(reference):
                    callbacks.Tell(ledger.Add("failed", reference, order.Amount));
                    break;
            }

            return Results.Redirect(order.Return.AbsoluteUri);
        }).DisableAntiforgery();
    }

    private static string Page(Order order, bool isPaid)
    {
        var amount = order.Amount.ToString("#,0", System.Globalization.CultureInfo.InvariantCulture).Replace(',', '.');
        var buttons = isPaid
            ? "<p>Đã thanh toán.</p><button name=\"act\" value=\"back\">Quay lại</button>"
            : """
              <button name="act" value="pay">Thanh toán</button>
              <button name="act" value="fail">Thanh toán không thành công</button>
              <button name="act" value="back">Quay lại, chưa thanh toán</button>
              """;
        return $"""
            <!doctype html><html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <title>Ngân hàng thử nghiệm</title><link rel="icon" href="data:,"></head><body><main><h1>Ngân hàng thử nghiệm</h1>
            <p>Không có tiền thật ở đây.</p><p>{WebUtility.HtmlEncode(order.Purpose)}</p><p><strong>{amount} đồng</strong></p>
            <form method="post">{buttons}</form></main></body></html>
            """;
    }
}
