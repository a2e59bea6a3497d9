using System.Collections.Concurrent;
using System.Globalization;

namespace WorkflowEngine.SandboxBank;

/// <summary>An order of a merchant.</summary>
internal sealed record Order(string Reference, long Amount, string Purpose, DateTimeOffset Until, Uri Return);

/// <summary>Something that happened to an order or a refund.</summary>
internal sealed record Fact(string Kind, string Transaction, string Reference, long Amount, DateTimeOffset At);

/// <summary>A refund that the merchant asked for.</summary>
internal sealed record Refund(string Id, string Transaction, long Amount, string State, string Proof);

/// <summary>What the bank knows; gone when it ends.</summary>
internal sealed class Ledger(BankClock clock)
{
    /// <summary>Days of settlement are those of Vietnam.</summary>
    private static readonly TimeSpan Local = TimeSpan.FromHours(7);

    private readonly ConcurrentDictionary<string, Order> _orders = new();
    private readonly ConcurrentDictionary<string, Refund> _refunds = new();
    private readonly ConcurrentQueue<Fact> _facts = new();
    private int _last;

    public Order Open(Order order) => _orders.GetOrAdd(order.Reference, order);

    public Order? Find(string reference) => _orders.GetValueOrDefault(reference);

    public IReadOnlyList<Fact> Of(string reference) => [.. _facts.Where(fact => fact.Reference == reference)];

    public bool IsPaid(string reference) => _facts.Any(fact => fact.Reference == reference && fact.Kind == "paid");

    public Fact? Payment(string transaction) => _facts.FirstOrDefault(fact => fact.Transaction == transaction && fact.Kind == "paid");

    public Fact Add(string kind, string reference, long amount, string? transaction = null)
    {
        var number = Interlocked.Increment(ref _last).ToString("00000", CultureInfo.InvariantCulture);
        var fact = new Fact(kind, transaction ?? $"SB{clock.Now.ToUnixTimeMilliseconds()}{number}", reference, amount, clock.Now);
        _facts.Enqueue(fact);
        return fact;
    }

    /// <summary>The same id is the same refund; false when it was known.</summary>
    public bool Keep(Refund refund) => _refunds.TryAdd(refund.Id, refund);

    public Refund? FindRefund(string id) => _refunds.GetValueOrDefault(id);

    public void Change(Refund refund) => _refunds[refund.Id] = refund;

    /// <summary>Payments and refunds of a day.</summary>
    public IReadOnlyList<Fact> On(DateOnly day) =>
        [.. _facts.Where(fact => fact.Kind is "paid" or "refunded" && DateOnly.FromDateTime(fact.At.ToOffset(Local).Date) == day)];
}
