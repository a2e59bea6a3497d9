using System.Net;
using System.Text;
using System.Text.Json;
using WorkflowEngine.Persistence.Calls;
using WorkflowEngine.Persistence.Catalogue;
using WorkflowEngine.Persistence.Payments;

namespace WorkflowEngine.Web.Tests.Payments;

/// <summary>A callback as somebody sends it, and what has to be answered.</summary>
internal sealed record Told(string Body, HttpStatusCode Answer)
{
    public byte[]? Key { get; init; }

    public TimeSpan Old { get; init; }

    /// <summary>What is sent instead of what was signed.</summary>
    public string? Altered { get; init; }

    public string SignedPath { get; init; } = HostileBank.Path;
}

/// <summary>Sends callbacks to any of the sites in any order, some as the bank would, some as a thief would.</summary>
internal sealed class HostileBank(PayingDesk paying, int seed)
{
    public const string Path = "/payments/callbacks/sandbox";
    public const long Fee = 100_000;

    private readonly Random _chance = new(seed);

    /// <summary>An order at the bank of a dossier that waits for its fee.</summary>
    public async Task<(string Code, PaymentOrderRow Order)> OrderAsync()
    {
        var code = await paying.AskedAsync();
        var dossier = await Filing.Filers.FindAsync(paying.Desk, code);
        var rules = paying.Desk.Of<LiveCatalogue>().Current.Office!.Payments[0];
        var answer = await paying.Desk.Of<PaymentOrders>().OnlineAsync(dossier.Id, dossier.Waits[0].Seq, rules.Gateways[0], _ => new Uri("https://localhost/"));
        Assert.NotNull(answer.Order?.Page);
        return (code, answer.Order);
    }

    /// <summary>Money that the bank has, and what it says of it.</summary>
    public async Task<string> PaidAsync(PaymentOrderRow order, long amount, string transaction)
    {
        await paying.Bank.HappenAsync("paid", order.Reference, amount, transaction);
        return Fact("paid", transaction, order.Reference, amount);
    }

    public string Fact(string kind, string transaction, string reference, object amount, string? currency = null)
    {
        var at = paying.Desk.Clock.GetUtcNow().ToUnixTimeSeconds();
        return currency is null
            ? JsonSerializer.Serialize(new { kind, transaction, reference, amount, at })
            : JsonSerializer.Serialize(new { kind, transaction, reference, amount, at, currency });
    }

    /// <summary>All at once, mixed, each to some site; every answer has to be what it must.</summary>
    public async Task SendAsync(params IEnumerable<Told> told)
    {
        var mixed = told.ToArray();
        _chance.Shuffle(mixed);
        var sites = mixed.Select(_ => paying.Sites[_chance.Next(paying.Sites.Count)]).ToArray();
        await Task.WhenAll(mixed.Zip(sites).Chunk((mixed.Length / 4) + 1).Select(part => Task.Run(async () =>
        {
            foreach (var (one, site) in part)
            {
                Assert.Equal((one.Answer, one.Altered ?? one.Body), (await SendAsync(one, site), one.Altered ?? one.Body));
            }
        })));
    }

    private static async Task<HttpStatusCode> SendAsync(Told told, Desk site)
    {
        var timestamp = MessageSignature.TimestampOf(site.Clock.GetUtcNow() - told.Old);
        using var message = new HttpRequestMessage(HttpMethod.Post, Path) { Content = new StringContent(told.Altered ?? told.Body) };
        message.Headers.Add(MessageSignature.TimestampHeader, timestamp);
        message.Headers.Add(MessageSignature.SignatureHeader, MessageSignature.Sign(told.Key!, timestamp, "POST", told.SignedPath, Encoding.UTF8.GetBytes(told.Body)));
        using var answer = await site.Site.Reader().SendAsync(message);
        return answer.StatusCode;
    }
}
