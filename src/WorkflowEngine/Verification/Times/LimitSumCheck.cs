using WorkflowEngine.Deadlines;
using WorkflowEngine.Procedures;
using WorkflowEngine.Words;

namespace WorkflowEngine.Verification.Times;

/// <summary>On no forward path do the times of the steps add up to more than the limit; a full table adds up to just the limit.</summary>
internal sealed class LimitSumCheck : Check
{
    public override void Run(CheckedDocument document, FindingLog log)
    {
        foreach (var (index, path) in LimitPaths.Of(document))
        {
            Tell(document.Facts!, index, path, log);
        }
    }

    private static void Tell(ProcedureFacts facts, int index, TimedPath path, FindingLog log)
    {
        var where = Where.Fact($"timeLimits[{index}].limit").Along(path.Ids);
        var name = facts.TimeLimits[index].Id;
        if (path.Total > path.Allowed)
        {
            log.Error(FindingCodes.OverLimit, where, new Sentence(
                $"Thời gian các bước cộng lại vượt thời hạn “{name}”: {path.Arithmetic(">").Vi}. Đường đi: {path.Labels}.",
                $"The steps' times add up to more than the limit “{name}”: {path.Arithmetic(">").En}. Path: {path.Labels}."), new Sentence(
                "Rút ngắn thời gian của một bước trên đường này, hoặc sửa thời hạn nếu chép sai.",
                "Shorten a step on this path, or correct the limit if it was copied wrongly."));
            return;
        }

        var mixed = path.Incomparable;
        if (!mixed.IsEmpty)
        {
            var labels = string.Join(", ", mixed.Select(step => $"“{step.Label}”"));
            log.Warning(FindingCodes.MixedUnits, where, new Sentence(
                $"Thời hạn “{name}” tính bằng {UnitWords(path.Limit).Vi}, còn bước {labels} tính bằng đơn vị khác: chỉ so được trên lịch của từng ngày.",
                $"The limit “{name}” is counted in {UnitWords(path.Limit).En}, step {labels} in another unit: they can only be compared on the calendar of each day."), new Sentence(
                "Ghi thời gian của bước bằng cùng đơn vị với thời hạn.",
                "Give the step's time in the limit's unit."));
        }
        else if (path.Total < path.Allowed && !path.Limit.IsSameDay && path.IsFullTable)
        {
            log.Warning(FindingCodes.UnderLimit, where, new Sentence(
                $"Bảng bước đã chia hết thời gian nhưng cộng lại không đủ thời hạn “{name}”: {path.Arithmetic("<").Vi}. Đường đi: {path.Labels}.",
                $"The table of steps shares out all time but does not add up to the limit “{name}”: {path.Arithmetic("<").En}. Path: {path.Labels}."), new Sentence(
                "Giao phần thời gian còn lại cho một bước, hoặc công bố thời hạn ngắn hơn.",
                "Give the time that is left to a step, or publish the shorter limit."));
        }
    }

    private static Sentence UnitWords(TimeLimit limit) => limit.Unit == TimeUnit.Day
        ? new Sentence("ngày theo lịch", "calendar days")
        : new Sentence("thời gian làm việc", "working time");
}
