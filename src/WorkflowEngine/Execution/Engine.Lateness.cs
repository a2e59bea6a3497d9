using WorkflowEngine.Duties;
using WorkflowEngine.Office;
using WorkflowEngine.Words;

namespace WorkflowEngine.Execution;

/// <summary>How a dossier answers to time: what it is watched for, and lateness that somebody foresees.</summary>
public static partial class Engine
{
    private static Sentence? PassWatch(Burst burst)
    {
        if (burst.Dossier.Watch is not { } at)
        {
            return NoLongerWaits;
        }

        if (burst.Facts.Now < at)
        {
            return new Sentence(
                $"Chưa đến lúc: hồ sơ này được xem lại lúc {Local(burst, at)}.",
                $"It is too early: this dossier is looked at again at {Local(burst, at)}.");
        }

        burst.PassWatches();
        return null;
    }

    private static Sentence? Foresee(Burst burst, ForeseeLateness foresee)
    {
        var unit = burst.HoldingUnit;
        var holds = burst.Dossier.Waits.Any(wait => wait.Item?.Person == foresee.By);
        if (!holds && !burst.Facts.Office.MayDo(foresee.By, Right.AssignWork, unit, burst.Facts.Today))
        {
            return new Sentence(
                "Chỉ người đang giữ việc của hồ sơ hoặc người phân công của đơn vị mới báo trước là trễ hẹn được.",
                "Only somebody who holds work of the dossier, or who assigns the unit's work, may say that the date will not be kept.");
        }

        if (burst.Dossier.OpenDuties.Any(duty => duty.Name == DutyKinds.Apology.Name))
        {
            return new Sentence("Văn bản xin lỗi của hồ sơ này đang chờ ký.", "The apology of this dossier waits to be signed.");
        }

        if (burst.Dossier.Clock is not { IsEnded: false } clock || burst.Facts.LawOf(burst.Dossier) is not { } law)
        {
            return new Sentence("Hồ sơ này không có ngày hẹn đang chạy.", "No date of this dossier is running.");
        }

        if (!burst.MayReDate)
        {
            return clock.IsStopped
                ? new Sentence("Đồng hồ đang dừng, chưa có ngày hẹn để hẹn lại.", "The clock is stopped; there is no date to be set anew.")
                : new Sentence(
                    $"Ngày trả kết quả đã được hẹn lại; chỉ được hẹn lại tối đa {law.ReDating.Times} lần ({law.ReDating.Rule.Article}).",
                    $"The date was set anew already; at most {law.ReDating.Times} ({law.ReDating.Rule.Article}).");
        }

        burst.OpenApology(burst.Foresee());
        return null;
    }
}
