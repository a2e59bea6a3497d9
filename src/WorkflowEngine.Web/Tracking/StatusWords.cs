using WorkflowEngine.Dossiers;
using WorkflowEngine.Web.Components;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Tracking;

/// <summary>The public states in words, with the shape of their tags.</summary>
internal static class StatusWords
{
    /// <summary>The name that everybody uses, but where it speaks to the applicant.</summary>
    public static Sentence Of(PublicStatus status) => status switch
    {
        PublicStatus.Registered => TrackingText.StatusRegistered,
        PublicStatus.SupplementAsked => TrackingText.StatusSupplement,
        PublicStatus.PaymentAsked => TrackingText.StatusPayment,
        _ => status.Name,
    };

    /// <summary>Of a dossier: a revoked result is named before its public state, which knows no such word.</summary>
    public static Sentence Of(Dossier dossier, bool waitsForPapers = true) =>
        dossier.RevokedResult is null ? Of(dossier.Status, waitsForPapers) : TrackingText.StatusRevoked;

    public static TagKind KindOf(Dossier dossier, bool waitsForPapers) => dossier.RevokedResult is null ? KindOf(dossier.Status, waitsForPapers) : TagKind.Bad;

    /// <summary>Of a line in a person's list.</summary>
    public static Sentence Of(MineRow row) => row.Revoked ? TrackingText.StatusRevoked : Of(row.Status, row.Due is null);

    public static TagKind KindOf(MineRow row) => row.Revoked ? TagKind.Bad : KindOf(row.Status, row.Due is null);

    /// <summary>For applicants: what was supplied before reception took the dossier leaves its public state, and is no longer waited for.</summary>
    public static Sentence Of(PublicStatus status, bool waitsForPapers) =>
        status == PublicStatus.SupplementAsked && !waitsForPapers ? TrackingText.StatusSupplied : Of(status);

    public static TagKind KindOf(PublicStatus status, bool waitsForPapers) =>
        status == PublicStatus.SupplementAsked && !waitsForPapers ? TagKind.Line : KindOf(status);

    public static TagKind KindOf(PublicStatus status) => status switch
    {
        PublicStatus.SupplementAsked or PublicStatus.PaymentAsked => TagKind.Wait,
        PublicStatus.NotAccepted or PublicStatus.Stopped or PublicStatus.Refused => TagKind.Bad,
        PublicStatus.Decided or PublicStatus.Returned => TagKind.Ok,
        PublicStatus.WithdrawalAsked or PublicStatus.None => TagKind.Line,
        _ => TagKind.Go,
    };
}
