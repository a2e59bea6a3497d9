using WorkflowEngine.Dossiers;
using WorkflowEngine.Office;
using WorkflowEngine.Words;

namespace WorkflowEngine.Execution;

/// <summary>How a dossier that was filed at the wrong place goes on elsewhere, and a receipt that is asked for.</summary>
public static partial class Engine
{
    /// <summary>Why a dossier cannot be routed anew by a person for a reason; null when it can.</summary>
    /// <param name="dossier">The dossier as it stands.</param>
    /// <param name="facts">The time and the office.</param>
    /// <param name="by">Code of the person.</param>
    /// <param name="reason">Code of the reason; null before one was chosen.</param>
    public static Sentence? WhyNotReroute(Dossier dossier, Facts facts, string by, string? reason)
    {
        if (dossier.Filing is not { } filing || dossier.Parent is not null)
        {
            return new Sentence("Chỉ chuyển đúng nơi được hồ sơ do người dân nộp.", "Only a dossier that people filed is routed anew.");
        }

        if (dossier.Lifecycle != Lifecycle.Running || dossier.FlowEnd is not null || dossier.Result is not null)
        {
            return new Sentence("Hồ sơ đã có kết quả hoặc đã kết thúc, không chuyển nơi khác được nữa.", "The dossier has its result or has ended; it goes nowhere else.");
        }

        if (!facts.Office.MayDo(by, Right.Receive, filing.Unit, facts.Today) && !facts.Office.MayDo(by, Right.AssignWork, filing.Unit, facts.Today))
        {
            var unit = facts.Office.FindUnit(filing.Unit, facts.Today)?.Name ?? new Sentence(filing.Unit, filing.Unit);
            return new Sentence(
                $"Chỉ người tiếp nhận hoặc người đứng đầu của {unit.Vi} mới chuyển hồ sơ nộp nhầm.",
                $"Only reception of {unit.En}, or who answers for it, routes a misfiled dossier anew.");
        }

        return reason is null || facts.Intake?.FindRouteReason(reason) is not null
            ? null
            : new Sentence($"Lý do “{reason}” không có trong danh sách.", $"The reason “{reason}” is not in the list.");
    }

    private static Sentence? Reroute(Burst burst, RerouteDossier reroute)
    {
        if (WhyNotReroute(burst.Dossier, burst.Facts, reroute.By, reroute.Reason) is { } why)
        {
            return why;
        }

        if (reroute.Code == burst.Dossier.Filing!.Code)
        {
            return new Sentence("Hồ sơ không chuyển sang chính nó được.", "A dossier does not go on as itself.");
        }

        burst.Reroute(reroute);
        return null;
    }

    private static Sentence? Receipt(Burst burst, WriteReceipt receipt)
    {
        if (!burst.OwesReceipt)
        {
            return new Sentence(
                "Hồ sơ này không chờ giấy tiếp nhận: giấy đã có, hoặc hồ sơ chưa được tiếp nhận.",
                "No receipt is owed: there is one, or the dossier was not accepted yet.");
        }

        if (!burst.Facts.Office.MayDo(receipt.By, Right.Receive, burst.Dossier.Filing!.Unit, burst.Facts.Today))
        {
            return new Sentence("Chỉ người tiếp nhận của nơi nhận hồ sơ mới lập giấy tiếp nhận.", "Only reception of the receiving unit writes its receipt.");
        }

        burst.WriteReceiptNow();
        return null;
    }
}
