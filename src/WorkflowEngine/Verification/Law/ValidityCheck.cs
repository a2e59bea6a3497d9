using System.Globalization;
using WorkflowEngine.Procedures;
using WorkflowEngine.Words;

namespace WorkflowEngine.Verification.Law;

/// <summary>A procedure that is offered is still valid.</summary>
internal sealed class ValidityCheck : Check
{
    public override void Run(CheckedDocument document, FindingLog log)
    {
        if (document.Facts is { Status: ProcedureStatus.Active, ValidTo: { } last } && last < document.World.Today)
        {
            log.Error(FindingCodes.ProcedureEnded, Where.Fact("validTo"), new Sentence(
                $"Thủ tục ghi là đang áp dụng nhưng đã hết hiệu lực sau ngày {last.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture)}.",
                $"The procedure is said to be active but ended with {last.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}."), new Sentence(
                "Sửa “validTo”, hoặc ghi thủ tục đã bãi bỏ.",
                "Correct “validTo”, or say that the procedure is repealed."));
        }
    }
}
