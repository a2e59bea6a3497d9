using System.Globalization;
using WorkflowEngine.Templates.Running;
using WorkflowEngine.Templates.Syntax;
using WorkflowEngine.Templates.Wording;

namespace WorkflowEngine.Templates.Data;

/// <summary>The order of a sorted list: nothing first, then numbers, dates and texts by their value. Paid for step by step.</summary>
internal sealed class ItemOrder(Run run, Node node) : IComparer<object?>
{
    public int Compare(object? x, object? y)
    {
        run.Meter.Spend(1);
        return (x, y) switch
        {
            (null, null) => 0,
            (null, _) => -1,
            (_, null) => 1,
            (string or SafeText, string or SafeText) => CultureInfo.InvariantCulture.CompareInfo.Compare(x.ToString(), y.ToString()),
            (DateTimeOffset first, DateTimeOffset second) => first.CompareTo(second),
            (TimeSpan first, TimeSpan second) => first.CompareTo(second),
            (string or SafeText, _) or (_, string or SafeText) => throw Stop(x, y),
            _ => Arithmetic.Compare(x, y) ?? throw Stop(x, y),
        };
    }

    private TemplateStop Stop(object x, object y) => run.Stop(node, BuiltinWords.CannotCompare(run.Show(x), run.Show(y)));
}
