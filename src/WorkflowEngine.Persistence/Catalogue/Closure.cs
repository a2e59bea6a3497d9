using System.Globalization;
using WorkflowEngine.Words;

namespace WorkflowEngine.Persistence.Catalogue;

/// <summary>Why and since when a procedure takes no new dossiers, by a decision of the office.</summary>
/// <param name="IsForGood">Repealed; otherwise suspended until it is resumed.</param>
/// <param name="Since">The office's day on which it was closed.</param>
/// <param name="Reason">As whoever closed it put it, in Vietnamese; null when nothing was said.</param>
/// <param name="Decision">Number of the decision; null when there is none.</param>
public sealed record Closure(bool IsForGood, DateOnly Since, string? Reason, string? Decision)
{
    /// <summary>For whoever wants to file.</summary>
    public Sentence Sentence
    {
        get
        {
            var day = Since.ToString("dd'/'MM'/'yyyy", CultureInfo.InvariantCulture);
            var (vi, en) = IsForGood
                ? ($"Thủ tục này đã bãi bỏ từ ngày {day}", $"This procedure was repealed on {day}")
                : ($"Thủ tục này tạm ngừng nhận hồ sơ từ ngày {day}", $"This procedure takes no dossiers since {day}");
            var by = Decision is null ? "" : $" (Quyết định {Decision})";
            return Reason is null
                ? new Sentence($"{vi}{by}.", $"{en}{by}.")
                : new Sentence($"{vi}{by}. Lý do: {Ended(Reason)}", $"{en}{by}. Reason: {Ended(Reason)}");
        }
    }

    private static string Ended(string reason) => reason.EndsWith('.') ? reason : reason + ".";
}
