using System.Collections.Immutable;
using WorkflowEngine.Dossiers;

namespace WorkflowEngine.Webhooks;

/// <summary>The words by which other systems are told of states.</summary>
public static class WebhookEvents
{
    public static readonly ImmutableArray<(string Word, PublicStatus Status)> All =
    [
        ("dossier.registered", PublicStatus.Registered),
        ("dossier.accepted", PublicStatus.Accepted),
        ("dossier.not-accepted", PublicStatus.NotAccepted),
        ("dossier.in-progress", PublicStatus.InProgress),
        ("dossier.supplement-asked", PublicStatus.SupplementAsked),
        ("dossier.payment-asked", PublicStatus.PaymentAsked),
        ("dossier.withdrawal-asked", PublicStatus.WithdrawalAsked),
        ("dossier.stopped", PublicStatus.Stopped),
        ("dossier.refused", PublicStatus.Refused),
        ("dossier.decided", PublicStatus.Decided),
        ("dossier.returned", PublicStatus.Returned),
    ];

    public static string WordOf(PublicStatus status) => All.First(known => known.Status == status).Word;

    /// <summary>The state of a word; null when there is none.</summary>
    public static PublicStatus? StatusOf(string? word) => All.Where(known => known.Word == word).Select(known => (PublicStatus?)known.Status).FirstOrDefault();
}
