using WorkflowEngine.Dossiers;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Dossiers;

/// <summary>What the public states of a dossier are called.</summary>
internal static class StatusWords
{
    public static Sentence Of(PublicStatus status) => status switch
    {
        PublicStatus.Registered => ListText.Registered,
        PublicStatus.Accepted => ListText.Accepted,
        PublicStatus.NotAccepted => ListText.NotAccepted,
        PublicStatus.InProgress => ListText.InProgress,
        PublicStatus.SupplementAsked => ListText.SupplementAsked,
        PublicStatus.PaymentAsked => ListText.PaymentAsked,
        PublicStatus.WithdrawalAsked => ListText.WithdrawalAsked,
        PublicStatus.Stopped => ListText.Stopped,
        PublicStatus.Refused => ListText.Refused,
        PublicStatus.Decided => ListText.Decided,
        PublicStatus.Returned => ListText.Returned,
        _ => ListText.None,
    };
}
