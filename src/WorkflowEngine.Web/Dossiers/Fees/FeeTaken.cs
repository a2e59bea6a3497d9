using WorkflowEngine.Execution;

namespace WorkflowEngine.Web.Dossiers.Fees;

/// <summary>Money that a person took. Cash has no number of its own: its receipt draws one.</summary>
internal static class FeeTaken
{
    public const string Cash = "cash";

    /// <summary>Whether the number is missing by which the money is found again.</summary>
    public static bool IsUntold(string method, string? reference) => method != Cash && string.IsNullOrWhiteSpace(reference);

    public static ReceivePayment Of(int seq, decimal amount, string method, string? reference, string by) => new(seq, amount, method, reference?.Trim() ?? "") { By = by };
}
