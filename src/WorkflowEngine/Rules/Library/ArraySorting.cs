using WorkflowEngine.Rules.Data;
using WorkflowEngine.Rules.Running;

namespace WorkflowEngine.Rules.Library;

/// <summary><c>array.sort(…)</c>: a merge sort, so equal items keep their order and any comparison ends.</summary>
internal static class ArraySorting
{
    public static Js Sort(Run run, Js self, ReadOnlySpan<Js> args)
    {
        var array = ArrayMethods.This(run, self);
        var by = args.At(0);
        if (!by.IsUndefined && by.Function is null)
        {
            throw run.TypeError(
                "sort chỉ nhận hàm so sánh, ví dụ (a, b) => a - b.",
                "sort takes a function that compares, such as (a, b) => a - b.");
        }

        var length = array.Length;
        run.Pay(length);
        run.GrowArray(length * 2L);
        var items = new List<Js>(length);
        var missing = 0;
        for (var i = 0; i < length; i++)
        {
            var item = array.At(run, i);
            missing += item.IsUndefined && array.Has(i) ? 1 : 0;
            if (!item.IsUndefined)
            {
                items.Add(item);
            }
        }

        var sorted = by.Function is { } function ? ByFunction(run, [.. items], function) : ByText(run, [.. items]);
        WriteBack(run, array, sorted, missing, length);
        return array;
    }

    private static void WriteBack(Run run, JsArray array, Js[] sorted, int missing, int length)
    {
        _ = array.Change(run);
        run.Pay(length >> 2);
        for (var i = 0; i < length; i++)
        {
            array.Put(run, i, i < sorted.Length ? sorted[i] : i < sorted.Length + missing ? default : Js.Hole);
        }
    }

    private static Js[] ByFunction(Run run, Js[] items, JsFunction function)
    {
        run.GrowArray(items.Length);
        return Merge(run, items, (left, right) => Coerce.Number(run, function.Call(run, default, [left, right])) > 0);
    }

    private static Js[] ByText(Run run, Js[] items)
    {
        run.Grow(48L * items.Length);
        var pairs = new (string Text, Js Item)[items.Length];
        for (var i = 0; i < items.Length; i++)
        {
            pairs[i] = (Coerce.Text(run, items[i]), items[i]);
        }

        return [.. Merge(run, pairs, (left, right) => After(run, left.Text, right.Text)).Select(pair => pair.Item)];
    }

    private static bool After(Run run, string left, string right)
    {
        run.PayText(Math.Min(left.Length, right.Length));
        return string.CompareOrdinal(left, right) > 0;
    }

    /// <summary>Merges runs of growing width; the left one goes first unless it belongs after the right one.</summary>
    private static T[] Merge<T>(Run run, T[] items, Func<T, T, bool> after)
    {
        var from = items;
        var to = new T[items.Length];
        for (var width = 1; width < items.Length; width *= 2)
        {
            for (var start = 0; start < items.Length; start += 2 * width)
            {
                var middle = Math.Min(start + width, items.Length);
                var end = Math.Min(start + (2 * width), items.Length);
                int left = start, right = middle;
                for (var at = start; at < end; at++)
                {
                    run.Step();
                    var takeRight = right < end && (left >= middle || after(from[left], from[right]));
                    to[at] = takeRight ? from[right++] : from[left++];
                }
            }

            (from, to) = (to, from);
        }

        return from;
    }
}
