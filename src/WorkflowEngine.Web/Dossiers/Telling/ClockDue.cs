using WorkflowEngine.Deadlines;
using WorkflowEngine.Web.Components;
using WorkflowEngine.Web.Inbox;

namespace WorkflowEngine.Web.Dossiers.Telling;

/// <summary>The clock of a dossier as a badge.</summary>
internal static class ClockDue
{
    public static Due Of(ClockReading reading, TimeSpan workingDay)
    {
        var left = InOfficeTime(reading.Left, workingDay);
        return reading.State switch
        {
            ClockState.Near => Due.Near(left, reading.Due),
            ClockState.Late => Due.Late(left.Duration(), reading.Due),
            ClockState.Stopped => Due.Stopped(StepDue.WaitsFor(reading.WaitsFor)),
            ClockState.Done => Due.Done(left),
            _ => Due.Running(left, reading.Due),
        };
    }

    /// <summary>A badge counts a day as the office's working day, whatever a day of the clock is worth.</summary>
    private static TimeSpan InOfficeTime(ClockTime time, TimeSpan workingDay) => time.Unit == TimeUnit.WorkingHour
        ? TimeSpan.FromSeconds(time.Seconds)
        : TimeSpan.FromSeconds((double)time.Seconds * workingDay.TotalSeconds / time.DaySeconds);
}
