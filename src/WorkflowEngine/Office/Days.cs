using System.Globalization;

namespace WorkflowEngine.Office;

/// <summary>Days and periods as sentences write them: 07/05/2024.</summary>
internal static class Days
{
    public static string Vi(DateOnly day) => day.ToString("dd'/'MM'/'yyyy", CultureInfo.InvariantCulture);

    public static string En(DateOnly day) => Vi(day);

    public static string Vi(Period period) => period.IsOpen ? $"từ {Vi(period.From)}" : $"từ {Vi(period.From)} đến {Vi(period.To)}";

    public static string En(Period period) => period.IsOpen ? $"from {En(period.From)}" : $"from {En(period.From)} to {En(period.To)}";
}
