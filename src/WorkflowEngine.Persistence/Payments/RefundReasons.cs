using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Persistence.Turns;

namespace WorkflowEngine.Persistence.Payments;

/// <summary>Why money of a claim goes back, as the dossier's history tells it.</summary>
internal sealed record RefundReasons(RefundReason Whole)
{
    public static async Task<RefundReasons> OfAsync(DossierStore store, FeeClaimRow claim, CancellationToken cancel)
    {
        if (claim.State == ClaimState.Paid)
        {
            return new RefundReasons(RefundReason.PaidOtherwise);
        }

        var turns = await store.ReadHistoryAsync(claim.DossierId, cancel);
        var events = turns.SelectMany(turn => turn.Events).ToList();
        return new RefundReasons(
            events.OfType<FeePaid>().Any(paid => paid.Seq == claim.Seq) ? RefundReason.PaidOtherwise
            : events.OfType<FeeWaived>().Any(waived => waived.Seq == claim.Seq) ? RefundReason.Waived
            : events.OfType<DossierStopped>().LastOrDefault() is { } stopped ? WhyEnded(stopped, turns, claim.Seq)
            : RefundReason.Late);
    }

    /// <summary>Of money that a fee took a part of, the rest is what was too much.</summary>
    public RefundReason Of(ReceivedMoneyRow money) => money.Used > 0 ? RefundReason.Over : Whole;

    private static RefundReason WhyEnded(DossierStopped stopped, IReadOnlyList<DossierTurn> turns, int seq) => stopped.Kind switch
    {
        "withdraw" => RefundReason.Withdrawn,
        "reroute" => RefundReason.Rerouted,
        _ => StoppedOrLate(turns, seq),
    };

    /// <summary>A dossier that stopped because the time to pay passed is late; one that stopped for something else is stopped.</summary>
    private static RefundReason StoppedOrLate(IReadOnlyList<DossierTurn> turns, int seq) =>
        turns.Any(turn => turn.Events.OfType<WaitEnded>().Any(ended => ended.Seq == seq)) ? RefundReason.Late : RefundReason.Stopped;
}
