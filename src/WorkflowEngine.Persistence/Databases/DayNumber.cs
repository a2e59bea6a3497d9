namespace WorkflowEngine.Persistence.Databases;

/// <summary>The office's local day as tables keep it: a number, 20261119.</summary>
public static class DayNumber
{
    public static int Of(DateOnly day) => (((day.Year * 100) + day.Month) * 100) + day.Day;

    public static DateOnly DayOf(int number) => new(number / 10_000, number / 100 % 100, number % 100);
}
