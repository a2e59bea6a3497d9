namespace WorkflowEngine.Office.Indexing;

/// <summary>Sets of days as lists of periods, in order and apart from each other.</summary>
internal static class Periods
{
    public static List<Period> Merge(IEnumerable<Period> periods)
    {
        var merged = new List<Period>();
        foreach (var period in periods.Where(period => !period.IsEmpty).OrderBy(period => period.From))
        {
            if (merged.Count > 0 && merged[^1].Touches(period))
            {
                merged[^1] = new Period(merged[^1].From, period.To > merged[^1].To ? period.To : merged[^1].To);
            }
            else
            {
                merged.Add(period);
            }
        }

        return merged;
    }

    /// <summary>The days of a period that are in none of the merged ones.</summary>
    public static IEnumerable<Period> Without(Period period, IReadOnlyList<Period> merged)
    {
        var from = period.From;
        foreach (var gone in merged)
        {
            if (gone.To < from)
            {
                continue;
            }

            if (gone.From > period.To)
            {
                break;
            }

            if (gone.From > from)
            {
                yield return new Period(from, gone.From.AddDays(-1));
            }

            if (gone.To >= period.To)
            {
                yield break;
            }

            from = gone.To.AddDays(1);
        }

        yield return new Period(from, period.To);
    }

    /// <summary>True when every day of the period is in one of the merged ones.</summary>
    public static bool Cover(IReadOnlyList<Period> merged, Period period) => !Without(period, merged).Any();
}
