using System.Globalization;

namespace WorkflowEngine.Deadlines;

public sealed partial class WorkingCalendar
{
    /// <summary>A moment as letters and rules have it: ISO 8601 to the second, in the office's offset.</summary>
    public string Iso(DateTimeOffset moment) => moment.ToOffset(Offset).ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture);

    /// <summary>A moment as sentences tell it, in the office's offset: 08:05 07/05/2026.</summary>
    public string Told(DateTimeOffset moment) => moment.ToOffset(Offset).ToString("HH:mm dd/MM/yyyy", CultureInfo.InvariantCulture);
}
