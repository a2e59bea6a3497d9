using WorkflowEngine.Cli.Calling;
using WorkflowEngine.Deadlines;
using WorkflowEngine.Office;
using WorkflowEngine.Words;

namespace WorkflowEngine.Cli.Reading;

/// <summary>The time of the office at the command line: Vietnam's, and a calendar where one is given.</summary>
internal static class OfficeTime
{
    private const string Plain = """
        {
          "kind": "calendar", "id": "plain", "name": { "vi": "Tuần làm việc năm ngày", "en": "Five-day week" },
          "validFrom": "2000-01-01", "source": "wfe", "evidence": "P", "timeZone": "Asia/Ho_Chi_Minh", "utcOffset": "+07:00", "hoursPerDay": 8,
          "weekly": {
            "monday": ["07:30-11:30", "13:00-17:00"], "tuesday": ["07:30-11:30", "13:00-17:00"], "wednesday": ["07:30-11:30", "13:00-17:00"],
            "thursday": ["07:30-11:30", "13:00-17:00"], "friday": ["07:30-11:30", "13:00-17:00"], "saturday": [], "sunday": []
          },
          "holidays": [], "years": []
        }
        """;

    private static readonly TimeSpan Vietnam = TimeSpan.FromHours(7);

    /// <summary>A five-day week without holidays, for documents that run without an office.</summary>
    public static WorkingCalendar PlainCalendar { get; } = WorkingCalendar.Read(Plain).Document!;

    /// <summary>No units and no people.</summary>
    public static OfficeSnapshot EmptyOffice { get; } = OfficeLoader.Load([]).Snapshot!;

    public static DateTimeOffset Now(Terminal terminal) => terminal.Clock.GetUtcNow().ToOffset(Vietnam);

    public static DateOnly Today(Terminal terminal) => DateOnly.FromDateTime(Now(terminal).DateTime);

    /// <summary>Reads a calendar document; null when none is given.</summary>
    public static WorkingCalendar? Calendar(string? path)
    {
        if (path is null)
        {
            return null;
        }

        var read = WorkingCalendar.Read(SourceFiles.Text(path));
        return read.Document ?? throw new BadCall(new Sentence(
            $"Lịch làm việc “{path}” không dùng được: {read.Faults[0].Path}: {read.Faults[0].Sentence.Vi}",
            $"The calendar “{path}” cannot be used: {read.Faults[0].Path}: {read.Faults[0].Sentence.En}"));
    }
}
