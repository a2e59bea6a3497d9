using WorkflowEngine.Words;

namespace WorkflowEngine.Procedures;

/// <summary>The sources of prefilled fields: <c>account.name</c> and its like.</summary>
internal sealed partial class FactObject
{
    private const string AccountPrefix = "account.";

    private static readonly string PrefillCodes = string.Join(", ", FactCodes<Prefill>.Codes.Select(code => AccountPrefix + code));

    private static readonly Sentence APrefill = new($"một trong các nguồn: {PrefillCodes}", $"one of: {PrefillCodes}");

    public Prefill? Prefill(string name) =>
        Text(name, text => TryPrefill(text, out _), APrefill) is { } text && TryPrefill(text, out var prefill) ? prefill : null;

    private static bool TryPrefill(string text, out Prefill prefill)
    {
        prefill = default;
        return text.StartsWith(AccountPrefix, StringComparison.Ordinal) && FactCodes<Prefill>.TryRead(text[AccountPrefix.Length..], out prefill);
    }
}
