using System.Text.Json;

namespace WorkflowEngine.SandboxBank;

/// <summary>How a test tells the bank what to do, right or wrong; only where it was started with Control=true.</summary>
internal static class Control
{
    public static void MapControl(this WebApplication app)
    {
        if (!app.Services.GetRequiredService<BankSettings>().Control)
        {
            return;
        }

        app.MapPost("/control/mischief", (JsonElement told, Mischief mischief) =>
        {
            mischief.Silent = told.TryGetProperty("silent", out var silent) ? silent.GetBoolean() : mischief.Silent;
            mischief.Times = told.TryGetProperty("times", out var times) ? times.GetInt32() : mischief.Times;
            mischief.Outages = told.TryGetProperty("outages", out var outages) ? outages.GetInt32() : mischief.Outages;
            mischief.SlowRefunds = told.TryGetProperty("slowRefunds", out var slow) ? slow.GetBoolean() : mischief.SlowRefunds;
            mischief.FailingRefunds = told.TryGetProperty("failingRefunds", out var failing) ? failing.GetInt32() : mischief.FailingRefunds;
            if (told.TryGetProperty("drop", out var dropped))
            {
                mischief.Dropped.Add(dropped.GetString()!);
            }

            if (told.TryGetProperty("alter", out var altered))
            {
                mischief.Altered[altered.GetProperty("transaction").GetString()!] = altered.GetProperty("amount").GetInt64();
            }
        });
        app.MapPost("/control/callback", (JsonElement told, Callbacks callbacks) => { callbacks.Address = new Uri(told.GetProperty("address").GetString()!); });
        app.MapPost("/control/now", (JsonElement told, BankClock clock) => clock.Set(told.GetProperty("now").GetDateTimeOffset()));
        app.MapPost("/control/facts", (JsonElement told, Ledger ledger, Callbacks callbacks) =>
        {
            var fact = ledger.Add(
                told.GetProperty("kind").GetString()!,
                told.GetProperty("reference").GetString()!,
                told.GetProperty("amount").GetInt64(),
                told.TryGetProperty("transaction", out var transaction) ? transaction.GetString() : null);
            callbacks.Tell(fact);
            return Merchant.Shown(fact);
        });
        app.MapPost("/control/refunds", (JsonElement told, Ledger ledger, Callbacks callbacks) =>
        {
            var refund = ledger.FindRefund(told.GetProperty("id").GetString()!)!;
            ledger.Change(refund with { State = "done" });
            callbacks.Tell(ledger.Add("refunded", refund.Proof, refund.Amount, refund.Id));
        });
    }
}
