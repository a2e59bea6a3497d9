using System.Globalization;

namespace WorkflowEngine.Web.Words;

/// <summary>Days, moments and months as people type them, 22/11/2026, 08:05 22/11/2026 and 11/2026; as machines write them they are read too.</summary>
internal static class DayTyping
{
    private static readonly string[] Days = ["d/M/yyyy", "d-M-yyyy", "d.M.yyyy", "yyyy-MM-dd"];
    private static readonly string[] Moments =
    [
        "H:mm d/M/yyyy", "H:mm, d/M/yyyy", "d/M/yyyy H:mm", "d/M/yyyy, H:mm", "yyyy-MM-ddTHH:mm", "yyyy-MM-ddTHH:mm:ss", "yyyy-MM-ddTHH:mm:ss.fff",
    ];
    private static readonly string[] Months = ["M/yyyy", "M-yyyy", "yyyy-MM"];

    public static DateOnly? Day(string? typed) =>
        DateOnly.TryParseExact(typed?.Trim(), Days, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    public static DateTime? Moment(string? typed) =>
        DateTime.TryParseExact(typed?.Trim(), Moments, CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment) ? moment : null;

    /// <returns>The first day of the month.</returns>
    public static DateOnly? Month(string? typed) =>
        DateOnly.TryParseExact(typed?.Trim(), Months, CultureInfo.InvariantCulture, DateTimeStyles.None, out var first) ? first : null;

    public static string Written(DateOnly day) => day.ToString("dd'/'MM'/'yyyy", CultureInfo.InvariantCulture);

    public static string Written(DateTime moment) => moment.ToString("HH':'mm dd'/'MM'/'yyyy", CultureInfo.InvariantCulture);

    public static string WrittenMonth(DateOnly first) => first.ToString("MM'/'yyyy", CultureInfo.InvariantCulture);
}
