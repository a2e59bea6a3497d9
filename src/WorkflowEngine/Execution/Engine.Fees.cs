using WorkflowEngine.Deadlines;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Words;

namespace WorkflowEngine.Execution;

/// <summary>How a dossier answers to money, and to those who say that none is to be paid.</summary>
public static partial class Engine
{
    private static Sentence? Payment(Burst burst, ReceivePayment paid)
    {
        if (burst.Dossier.WaitOf(paid.Seq) is not { Kind: WaitKind.Payment } wait)
        {
            return new Sentence("Khoản này không còn chờ nộp.", "This amount is no longer awaited.");
        }

        var asked = wait.Data["amount"].AsMoney();
        if (paid.Amount < asked)
        {
            return new Sentence(
                $"Số tiền nhận được là {Figures.Of(paid.Amount)} đồng, phải nộp {Figures.Of(asked)} đồng.",
                $"VND {Figures.Of(paid.Amount)} was received; VND {Figures.Of(asked)} is due.");
        }

        burst.Wake(wait, paid);
        return null;
    }

    /// <summary>
    /// A fee is waived on a ground of the closed list that is in force, by somebody whose right the ground names, with the
    /// proof that it asks for; never for a reason of one's own.
    /// </summary>
    private static Sentence? Waive(Burst burst, WaiveFee waive)
    {
        if (DatedDocument.InForce(burst.Facts.Payments, burst.Facts.Today) is not { } rules)
        {
            return new Sentence(
                "Chưa có danh mục căn cứ miễn phí, lệ phí nào có hiệu lực hôm nay.",
                "No list of grounds for waiving fees is in force today.");
        }

        if (rules.FindGround(waive.Ground) is not { } ground || !ground.Fits(burst.Plan.Procedure?.Field?.Code))
        {
            return new Sentence(
                "Chọn căn cứ miễn phí, lệ phí trong danh mục của thủ tục này; không miễn theo lý do khác.",
                "Choose a ground for waiving the fee from the list for this procedure; no other reason counts.");
        }

        if (ground.Proof is { } proof && string.IsNullOrWhiteSpace(waive.Reason))
        {
            return new Sentence($"Căn cứ “{ground.Name.Vi}” cần ghi: {proof.Vi}.", $"The ground “{ground.Name.En}” asks for: {proof.En}.");
        }

        if (!burst.Dossier.Practice && !burst.Facts.Office.MayDo(waive.By, ground.By, burst.Dossier.Filing!.Unit, burst.Facts.Today))
        {
            return ground.By == Office.Right.Sign
                ? new Sentence(
                    $"Căn cứ “{ground.Name.Vi}” do người có quyền ký của nơi tiếp nhận hoặc cấp trên quyết định.",
                    $"The ground “{ground.Name.En}” is decided by somebody who signs for the receiving unit or for one above it.")
                : new Sentence(
                    $"Căn cứ “{ground.Name.Vi}” do người thu phí, lệ phí của nơi tiếp nhận ghi nhận.",
                    $"The ground “{ground.Name.En}” is recorded by somebody who collects fees at the receiving unit.");
        }

        return Expect(burst, waive.Seq, WaitKind.Payment, waive);
    }
}
