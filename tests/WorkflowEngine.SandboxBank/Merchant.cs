using System.Globalization;
using System.Text.Json;

namespace WorkflowEngine.SandboxBank;

/// <summary>What merchants ask, each question signed.</summary>
internal static class Merchant
{
    public static void MapMerchant(this WebApplication app)
    {
        app.MapPost("/orders", (HttpContext context, Ledger ledger) => SignedAsync(context, question =>
        {
            var order = ledger.Open(new Order(
                question.GetProperty("reference").GetString()!,
                question.GetProperty("amount").GetInt64(),
                question.GetProperty("purpose").GetString()!,
                DateTimeOffset.FromUnixTimeSeconds(question.GetProperty("until").GetInt64()),
                new Uri(question.GetProperty("return").GetString()!)));
            return new { page = "/pay/" + order.Reference };
        }));
        app.MapGet("/orders/{reference}", (string reference, HttpContext context, Ledger ledger) =>
            SignedAsync(context, _ => new { facts = ledger.Of(reference).Where(fact => fact.Kind is "paid" or "failed" or "reversed").Select(Shown) }));
        app.MapGet("/settlements/{day}", (string day, HttpContext context, Ledger ledger, Mischief mischief) => SignedAsync(context, _ =>
        {
            var facts = ledger.On(DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture))
                .Where(fact => !mischief.Dropped.Contains(fact.Transaction))
                .Select(fact => mischief.Altered.TryGetValue(fact.Transaction, out var amount) ? fact with { Amount = amount } : fact);
            return new { facts = facts.Select(Shown) };
        }));
        app.MapPost("/refunds", (HttpContext context, Ledger ledger, Mischief mischief, Callbacks callbacks) =>
            SignedAsync(context, question => Refund(question, ledger, mischief, callbacks)));
    }

    public static object Shown(Fact fact) =>
        new { kind = fact.Kind, transaction = fact.Transaction, reference = fact.Reference, amount = fact.Amount, at = fact.At.ToUnixTimeSeconds() };

    private static object Refund(JsonElement question, Ledger ledger, Mischief mischief, Callbacks callbacks)
    {
        var (id, transaction, amount) = (question.GetProperty("id").GetString()!, question.GetProperty("transaction").GetString()!, question.GetProperty("amount").GetInt64());
        if (ledger.FindRefund(id) is { } known)
        {
            return new { state = known.State, proof = known.Proof };
        }

        if (mischief.FailingRefunds > 0)
        {
            mischief.FailingRefunds--;
            return new { state = "failed", fault = "The payer's bank did not take it." };
        }

        if (ledger.Payment(transaction) is not { } payment || amount > payment.Amount)
        {
            return new { state = "failed", fault = "There is no such payment." };
        }

        var refund = new Refund(id, transaction, amount, mischief.SlowRefunds ? "pending" : "done", "RF" + id[..8].ToUpperInvariant());
        ledger.Keep(refund);
        if (refund.State == "done")
        {
            callbacks.Tell(ledger.Add("refunded", refund.Proof, amount, id));
        }

        return new { state = refund.State, proof = refund.Proof };
    }

    private static async Task<IResult> SignedAsync(HttpContext context, Func<JsonElement, object> answer)
    {
        using var buffer = new MemoryStream();
        await context.Request.Body.CopyToAsync(buffer, context.RequestAborted);
        var services = context.RequestServices;
        if (!services.GetRequiredService<Signing>().Holds(context.Request, buffer.ToArray()))
        {
            return Results.Unauthorized();
        }

        var mischief = services.GetRequiredService<Mischief>();
        if (mischief.Outages > 0)
        {
            mischief.Outages--;
            return Results.StatusCode(StatusCodes.Status503ServiceUnavailable);
        }

        var question = buffer.Length == 0 ? default : JsonElement.Parse(buffer.ToArray());
        return Results.Json(answer(question));
    }
}
