using WorkflowEngine.Activities.Procedures;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Plans;
using WorkflowEngine.Words;

namespace WorkflowEngine.Execution;

/// <summary>Visits to the place: written down by themselves or as a step ends, and wanted where the step is one.</summary>
public static partial class Engine
{
    /// <summary>Visits that a step of the dossier has had since it was last ended: one of them is enough to end it.</summary>
    public static IEnumerable<Visit> VisitsOf(Dossier dossier, string step) =>
        dossier.Visits.Where(visit => visit.Step == step && (dossier.RecordOf(step) is not { } last || visit.At > last.Closed));

    private static Sentence? Visit(Burst burst, RecordVisit visit)
    {
        if (WorksOn(burst, visit.By) is { } notTheirs)
        {
            return notTheirs;
        }

        var report = new VisitReport(visit.At, visit.Place, visit.Present, visit.Found);
        if (CheckReport(burst, report) is { } wrong)
        {
            return wrong;
        }

        Write(burst, visit.By, report, VisitStepOf(burst, visit.By)?.Id);
        return null;
    }

    /// <summary>A step that is a visit does not end before one is written down; only who gives it back may do so without.</summary>
    private static Sentence? CheckVisit(Burst burst, PlanNode node, CompleteWork done)
    {
        if (done.Visit is { } report)
        {
            return CheckReport(burst, report)
                ?? (burst.Dossier.RecordOf(node.Id) is { } last && node.Of<StepSettings>().RecordsVisit && report.At < Minute(last.Closed)
                    ? new Sentence(
                        $"Bước “{node.Label}” đã kết thúc lần trước lúc {Local(burst, last.Closed)}: ghi lần kiểm tra sau thời điểm đó, nhưng thấy {Local(burst, report.At)}.",
                        $"Step “{node.Label}” was last ended at {Local(burst, last.Closed)}: write down a visit after that, found {Local(burst, report.At)}.")
                    : null);
        }

        return !node.Of<StepSettings>().RecordsVisit || done.Outcome == HumanStep.SentBack || VisitsOf(burst.Dossier, node.Id).Any()
            ? null
            : new Sentence(
                $"Bước “{node.Label}” phải có biên bản kiểm tra nhưng chưa ghi lần kiểm tra nào. Ghi thời điểm, nơi kiểm tra, thành phần tham gia và nội dung kiểm tra (NĐ 61/2018, điều 19 khoản 3) rồi mới kết thúc; không kiểm tra được thì trả lại và nêu lý do.",
                $"Step “{node.Label}” is a visit to the place, and none is written down. Give the time, the place, who took part and what was found (Decree 61/2018, art. 19.3) to end it; where no visit was possible, give it back with the reason.");
    }

    private static Sentence? CheckReport(Burst burst, VisitReport visit)
    {
        List<(string Vi, string En)> missing = [];
        Want(visit.Place, "nơi kiểm tra", "the place");
        Want(visit.Present, "thành phần tham gia", "who took part");
        Want(visit.Found, "nội dung kiểm tra", "what was found");
        if (missing.Count > 0)
        {
            return new Sentence(
                $"Biên bản kiểm tra còn thiếu: {string.Join(", ", missing.Select(one => one.Vi))} (NĐ 61/2018, điều 19 khoản 3).",
                $"The record of the visit lacks: {string.Join(", ", missing.Select(one => one.En))} (Decree 61/2018, art. 19.3).");
        }

        var filed = burst.Dossier.Filing!.At;
        return visit.At > burst.Facts.Now || visit.At < Minute(filed)
            ? new Sentence(
                $"Thời điểm kiểm tra phải từ khi nhận hồ sơ ({Local(burst, filed)}) đến nay, nhưng thấy {Local(burst, visit.At)}.",
                $"The visit has to lie between the receipt ({Local(burst, filed)}) and now, found {Local(burst, visit.At)}.")
            : null;

        void Want(string given, string vi, string en)
        {
            if (string.IsNullOrWhiteSpace(given))
            {
                missing.Add((vi, en));
            }
        }
    }

    /// <summary>Visits are told in minutes, so that one in the minute of the receipt is not before it.</summary>
    private static DateTimeOffset Minute(DateTimeOffset at) => at.AddTicks(-(at.Ticks % TimeSpan.TicksPerMinute));

    private static void Write(Burst burst, string by, VisitReport visit, string? step) => burst.Record(
        new VisitRecorded(burst.Dossier.Visits.Length + 1, by, visit.At, visit.Place.Trim(), visit.Present.Trim(), visit.Found.Trim()) { Step = step });

    /// <summary>The open step that is a visit and that this person holds, else may do.</summary>
    private static PlanNode? VisitStepOf(Burst burst, string by) => burst.Dossier.Waits
        .Where(wait => wait is { Kind: WaitKind.WorkItem, Item: { } item } && (item.Person ?? by) == by && burst.Facts.Office.MayAct(by, item.Role, item.Unit, burst.Facts.Today))
        .OrderByDescending(wait => wait.Item!.Person == by)
        .Select(wait => burst.Dossier.ActivationOf(wait.Activation) is { } activation ? burst.Plan.Nodes[activation.Node] : null)
        .FirstOrDefault(node => node is { Kind: HumanStep } && node.Of<StepSettings>().RecordsVisit);
}
