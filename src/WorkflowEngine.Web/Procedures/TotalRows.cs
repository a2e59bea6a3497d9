using WorkflowEngine.Comparing;
using WorkflowEngine.Web.Words;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Procedures;

/// <summary>One figure of two versions.</summary>
public sealed record TotalRow(Sentence Name, string Before, string After, string Difference)
{
    public bool IsChanged => Before != After;
}

/// <summary>What two versions mean for the citizen, figure by figure.</summary>
public sealed class TotalRows(Text text, Formats formats)
{
    public IReadOnlyList<TotalRow> Of(DefinitionTotals before, DefinitionTotals after) =>
    [
        Count(CompareText.Papers, before.Papers, after.Papers),
        Count(CompareText.PapersAlways, before.PapersAlways, after.PapersAlways),
        Count(CompareText.Fields, before.Fields, after.Fields),
        Count(CompareText.Steps, before.Steps, after.Steps),
        Times(before, after),
        Words(CompareText.Limits, LimitsOf(before), LimitsOf(after)),
        Row(CompareText.Fee, formats.Money(before.Fee), formats.Money(after.Fee), after.Fee - before.Fee, formats.Money),
        Count(CompareText.FeesByRule, before.FeesByRule, after.FeesByRule),
    ];

    private TotalRow Count(Sentence name, int before, int after) =>
        Row(name, formats.Number(before), formats.Number(after), after - before, value => formats.Number(value));

    private TotalRow Times(DefinitionTotals before, DefinitionTotals after)
    {
        var (was, now) = (TimeOf(before.Hours, before.Days), TimeOf(after.Hours, after.Days));
        return before.Days == after.Days ? Row(CompareText.Time, was, now, after.Hours - before.Hours, hours => TimeOf(hours, 0)) : Words(CompareText.Time, was, now);
    }

    private TotalRow Row(Sentence name, string before, string after, decimal change, Func<decimal, string> write) => new(name, before, after, change switch
    {
        > 0 => text[CompareText.More, write(change)],
        < 0 => text[CompareText.Less, write(-change)],
        _ => text[CompareText.NoDifference],
    });

    private TotalRow Words(Sentence name, string before, string after) =>
        new(name, before, after, text[before == after ? CompareText.NoDifference : CompareText.Changed]);

    private string LimitsOf(DefinitionTotals totals) =>
        totals.Limits.IsEmpty ? text[CompareText.NoLimit] : string.Join("; ", totals.Limits.Select(limit => text[limit]));

    private string TimeOf(decimal hours, decimal days)
    {
        List<string> parts = [];
        if (hours > 0)
        {
            parts.Add(text[CompareText.Hours, formats.Number(hours, Decimals(hours))]);
        }

        if (days > 0)
        {
            parts.Add(text[CompareText.DaysToo, formats.Number(days, Decimals(days))]);
        }

        return parts.Count == 0 ? text[CompareText.NoTime] : string.Join(" + ", parts);
    }

    private static int Decimals(decimal value) => decimal.Truncate(value) == value ? 0 : decimal.Truncate(value * 10) == value * 10 ? 1 : 2;
}
