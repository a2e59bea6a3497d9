using System.ComponentModel;
using WorkflowEngine.Persistence.Payments;
using WorkflowEngine.Web.Api.Finding;
using WorkflowEngine.Web.Fees;
using WorkflowEngine.Web.SignIn;

namespace WorkflowEngine.Web.Api.Money;

/// <summary>What waits for the people who collect fees; amounts in đồng.</summary>
internal sealed record MoneyView(IReadOnlyList<RefundView> Refunds, IReadOnlyList<MoneyReceived> Unmatched, IReadOnlyList<MoneyReceived> TakenBack, IReadOnlyList<DayLine> Days)
{
    /// <summary>Notices about which nothing could be done yet.</summary>
    public required IReadOnlyList<StuckView> Stuck { get; init; }

    /// <summary>Notices that were refused lately: forged, badly signed, replayed.</summary>
    public required IReadOnlyList<ForgedView> Forged { get; init; }

    public static MoneyView Of(MoneySheet sheet) => new(
        [.. sheet.Refunds.Select(RefundView.Of)],
        [.. sheet.Unmatched.Select(MoneyReceived.Of)],
        [.. sheet.TakenBack.Select(MoneyReceived.Of)],
        [.. sheet.Days.Select(DayLine.Of)])
    {
        Stuck = [.. sheet.Stuck.Select(notice => new StuckView(notice.Provider, notice.TransactionId, notice.Tries, notice.NextAt))],
        Forged = [.. sheet.Attempts.Select(attempt => new ForgedView(attempt.At, attempt.Provider, attempt.Sender, attempt.Reason))],
    };
}

/// <summary>Money that goes back.</summary>
/// <param name="Reason">late, withdrawn, stopped, waived, paidOtherwise, over, unmatched.</param>
/// <param name="State">asked, approved, sent, failed, done.</param>
internal sealed record RefundView(Guid Id, string Provider, string Transaction, long Amount, string Reason, string State, DateTimeOffset AskedAt)
{
    public string? Dossier { get; init; }

    /// <summary>Code of the unit whose people decide; missing for money without a dossier.</summary>
    public string? Unit { get; init; }

    public string? AskedBy { get; init; }

    public static RefundView Of(RefundRow row) => new(
        row.Id, row.Provider, row.TransactionId, row.Amount, Fields.Small(row.Reason.ToString()), Fields.Small(row.State.ToString()), row.AskedAt)
    {
        Dossier = row.Code,
        Unit = row.Unit.Length == 0 ? null : row.Unit,
        AskedBy = row.AskedBy,
    };
}

/// <summary>Money that came.</summary>
internal sealed record MoneyReceived(string Provider, string Transaction, long Amount, DateTimeOffset PaidAt)
{
    public string? Reference { get; init; }

    public static MoneyReceived Of(ReceivedMoneyRow row) => new(row.Provider, row.TransactionId, row.Amount, row.PaidAt) { Reference = row.Reference };
}

/// <summary>A notice that is tried again.</summary>
internal sealed record StuckView(string Provider, string Transaction, int Tries, DateTimeOffset NextAt);

/// <summary>A notice that was refused.</summary>
/// <param name="Reason">unknown-provider, no-signature, wrong-signature, not-of-now, unreadable.</param>
internal sealed record ForgedView(DateTimeOffset At, string Provider, string Sender, string Reason);

/// <summary>A day that was compared; sums in đồng.</summary>
internal sealed record DayLine(string Provider, DateOnly Day, int OurCount, long OurSum, int TheirCount, long TheirSum, int Differences)
{
    /// <summary>Code of who signed it off; missing while it is open.</summary>
    public string? ClosedBy { get; init; }

    public string? Note { get; init; }

    public static DayLine Of(SettlementDayRow row) => new(row.Provider, row.Day, row.OurCount, row.OurSum, row.TheirCount, row.TheirSum, row.Differences)
    {
        ClosedBy = row.ClosedBy,
        Note = row.Note,
    };
}

/// <summary>A day with the lines that differ and our own.</summary>
internal sealed record MoneyDayView(DayLine Day, IReadOnlyList<DifferenceView> Differences, IReadOnlyList<MoneyReceived> Lines, bool MaySign)
{
    public static MoneyDayView Of(MoneyDay day, Official official) => new(
        DayLine.Of(day.Row),
        [.. day.Differences.Select(found => new DifferenceView(found.TransactionId, found.IsRefund, Fields.Small(found.Kind.ToString())) { Reference = found.Reference, Ours = found.Ours, Theirs = found.Theirs })],
        [.. day.Lines.Select(MoneyReceived.Of)],
        day.MaySign(official));
}

/// <summary>A line in which the lists differ.</summary>
/// <param name="Kind">missingHere, missingThere, amount.</param>
internal sealed record DifferenceView(string Transaction, bool Refund, string Kind)
{
    public string? Reference { get; init; }

    public long? Ours { get; init; }

    public long? Theirs { get; init; }
}

/// <summary>What came of a statement.</summary>
/// <param name="Known">How many lines had been taken in before.</param>
/// <param name="Outgoing">How many lines went out and were left out.</param>
internal sealed record StatementView(IReadOnlyList<MatchedView> Matched, IReadOnlyList<UnmatchedView> Unmatched, int Known, int Outgoing, IReadOnlyList<string> Faults);

/// <summary>A line that found its dossier.</summary>
internal sealed record MatchedView(string Transaction, long Amount, string Dossier);

/// <summary>A line that waits for a person.</summary>
internal sealed record UnmatchedView(string Transaction, long Amount, string Content);

/// <summary>How a refund was paid back.</summary>
internal sealed record ProofBody
{
    [Description("Số chứng từ chuyển trả / number of the transfer back")]
    public required string Proof { get; init; }
}

/// <summary>Money that named no dossier.</summary>
internal sealed record TransactionBody
{
    public required string Provider { get; init; }

    public required string Transaction { get; init; }
}

/// <summary>Money, and the dossier that it belongs to.</summary>
internal sealed record MatchBody
{
    public required string Provider { get; init; }

    public required string Transaction { get; init; }

    public required string Dossier { get; init; }
}

/// <summary>A day is signed off.</summary>
internal sealed record ClosingBody
{
    [Description("Nguyên nhân và cách xử lý chênh lệch; bắt buộc khi có / why it differs and what was done; needed where it does")]
    public string? Note { get; init; }
}
