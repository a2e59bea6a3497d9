using System.Globalization;
using WorkflowEngine.Templates.Running;
using WorkflowEngine.Templates.Syntax;
using WorkflowEngine.Templates.Wording;

namespace WorkflowEngine.Templates.Data;

/// <summary>The order of a sorted list: nothing first, then numbers, dates and texts by their value. Paid for step by step.</summary>
internal sealed class ItemOrder(Run run, Node node)
{
    /// <summary>
    /// The items in the order of their keys; of two with equal keys the first stays first. A merge sort of our own, because
    /// the one of the library would hide a fault of the comparison in an exception of its own.
    /// </summary>
    public IEnumerable<object?> Sort(IReadOnlyList<object?> items, Func<object?, object?> keyOf)
    {
        run.Meter.PaySlots(4L * items.Count);
        var sorted = items.Select(item => (Key: keyOf(item), Item: item)).ToArray();
        var merged = new (object? Key, object? Item)[sorted.Length];
        for (var width = 1; width < sorted.Length; width *= 2)
        {
            for (var start = 0; start < sorted.Length; start += 2 * width)
            {
                Merge(sorted, merged, start, width);
            }

            (sorted, merged) = (merged, sorted);
        }

        return sorted.Select(entry => entry.Item);
    }

    private void Merge((object? Key, object? Item)[] from, (object? Key, object? Item)[] to, int start, int width)
    {
        var middle = Math.Min(start + width, from.Length);
        var end = Math.Min(middle + width, from.Length);
        var (left, right) = (start, middle);
        for (var i = start; i < end; i++)
        {
            var takesLeft = left < middle && (right >= end || Compare(from[left].Key, from[right].Key) <= 0);
            to[i] = takesLeft ? from[left++] : from[right++];
        }
    }

    private int Compare(object? x, object? y)
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

    private TemplateStop Stop(object x, object y) => TemplateStop.At(node, BuiltinWords.CannotCompare(run.Show(x), run.Show(y)));
}
