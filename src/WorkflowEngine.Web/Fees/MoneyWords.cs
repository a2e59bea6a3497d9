using WorkflowEngine.Persistence.Payments;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Fees;

/// <summary>What states, differences and refusals are called.</summary>
internal static class MoneyWords
{
    public static Sentence Of(RefundState state) => state switch
    {
        RefundState.Asked => MoneyText.Asked,
        RefundState.Approved => MoneyText.UnderWay,
        RefundState.Sent => MoneyText.Sent,
        RefundState.Failed => MoneyText.Failed,
        _ => MoneyText.Done,
    };

    public static Sentence Of(DifferenceKind kind) => kind switch
    {
        DifferenceKind.MissingHere => MoneyText.MissingHere,
        DifferenceKind.MissingThere => MoneyText.MissingThere,
        _ => MoneyText.OtherAmount,
    };

    public static Sentence Why(string reason) => reason switch
    {
        "unknown-provider" => MoneyText.UnknownProvider,
        "no-signature" => MoneyText.NoSignature,
        "wrong-signature" => MoneyText.WrongSignature,
        "not-of-now" => MoneyText.NotOfNow,
        _ => MoneyText.Unreadable,
    };
}
