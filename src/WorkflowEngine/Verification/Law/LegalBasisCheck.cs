using System.Globalization;
using WorkflowEngine.Procedures;
using WorkflowEngine.Words;

namespace WorkflowEngine.Verification.Law;

/// <summary>The procedure rests on something that is in force today.</summary>
internal sealed class LegalBasisCheck : Check
{
    private static readonly Sentence Renew = new(
        "Thay bằng văn bản đang có hiệu lực và rà lại nội dung thủ tục theo văn bản đó.",
        "Replace it with the instrument in force and review the procedure against it.");

    public override void Run(CheckedDocument document, FindingLog log)
    {
        if (document.Facts is not { } facts)
        {
            return;
        }

        if (facts.LegalBasis.IsEmpty)
        {
            log.Warning(FindingCodes.NoLegalBasis, Where.Fact("legalBasis"), new Sentence(
                "Thủ tục chưa ghi căn cứ pháp lý.",
                "The procedure names no legal basis."), new Sentence("Ghi văn bản và điều khoản làm căn cứ.", "Name the instrument and the article."));
            return;
        }

        var today = document.World.Today;
        for (var i = 0; i < facts.LegalBasis.Length; i++)
        {
            if (!InForce(facts.LegalBasis[i], today))
            {
                Tell(facts.LegalBasis[i], i, today, log);
            }
        }

        if (!facts.LegalBasis.Any(basis => InForce(basis, today)))
        {
            log.Error(FindingCodes.NoBasisInForce, Where.Fact("legalBasis"), new Sentence(
                $"Ngày {Vi(today)} không còn văn bản nào trong căn cứ pháp lý của thủ tục có hiệu lực.",
                $"On {En(today)} no instrument of the procedure's legal basis is in force."), Renew);
        }
    }

    private static void Tell(LegalBasis basis, int index, DateOnly today, FindingLog log)
    {
        var ended = basis.To is { } to && to < today;
        var day = ended ? basis.To!.Value : basis.From!.Value;
        log.Add(ended ? FindingSeverity.Error : FindingSeverity.Warning, FindingCodes.BasisNotInForce, Where.Fact($"legalBasis[{index}]"), new Sentence(
            ended ? $"{basis.Instrument} đã hết hiệu lực sau ngày {Vi(day)}." : $"{basis.Instrument} đến ngày {Vi(day)} mới có hiệu lực.",
            ended ? $"{basis.Instrument} is out of force since the end of {En(day)}." : $"{basis.Instrument} comes into force on {En(day)} only."), Renew);
    }

    private static bool InForce(LegalBasis basis, DateOnly day) =>
        (basis.From is not { } from || from <= day) && (basis.To is not { } to || day <= to);

    private static string Vi(DateOnly day) => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);

    private static string En(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
