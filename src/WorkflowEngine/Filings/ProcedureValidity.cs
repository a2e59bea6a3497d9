using System.Globalization;
using WorkflowEngine.Procedures;
using WorkflowEngine.Words;

namespace WorkflowEngine.Filings;

/// <summary>Whether a procedure takes dossiers on a day, as its document says.</summary>
public static class ProcedureValidity
{
    /// <summary>Why nobody can file on that day; null when one can.</summary>
    public static Sentence? WhyNot(ProcedureFacts facts, DateOnly day)
    {
        if (facts.Status == ProcedureStatus.Repealed)
        {
            return new Sentence("Thủ tục này đã bị bãi bỏ nên không nhận hồ sơ mới.", "This procedure is repealed and takes no new dossiers.");
        }

        if (facts.Status == ProcedureStatus.Suspended)
        {
            return new Sentence("Thủ tục này đang tạm ngừng nhận hồ sơ.", "This procedure takes no dossiers for now.");
        }

        if (facts.ValidFrom > day)
        {
            return new Sentence(
                $"Thủ tục này có hiệu lực từ ngày {Day(facts.ValidFrom.Value)}; nộp hồ sơ từ ngày đó.",
                $"This procedure is in force from {Day(facts.ValidFrom.Value)}; file from that day on.");
        }

        return facts.ValidTo < day
            ? new Sentence(
                $"Thủ tục này hết hiệu lực sau ngày {Day(facts.ValidTo.Value)} nên không nhận hồ sơ mới.",
                $"This procedure was in force until {Day(facts.ValidTo.Value)} and takes no new dossiers.")
            : null;
    }

    private static string Day(DateOnly day) => day.ToString("dd'/'MM'/'yyyy", CultureInfo.InvariantCulture);
}
