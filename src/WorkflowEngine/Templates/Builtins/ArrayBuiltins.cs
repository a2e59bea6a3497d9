using WorkflowEngine.Templates.Data;
using WorkflowEngine.Templates.Running;

namespace WorkflowEngine.Templates.Builtins;

/// <summary><c>array.…</c>: each gives a new list and leaves the one it was given as it was.</summary>
internal static class ArrayBuiltins
{
    public static readonly BuiltinGroup Group = new("array", [.. Parts(), .. Changes(), .. WithFunctions()]);

    private static IEnumerable<Builtin> Parts() =>
    [
        new("first", "list", (run, a) => a.Items(run, 0) is { Count: > 0 } items ? items[0] : null),
        new("last", "list", (run, a) => a.Items(run, 0) is { Count: > 0 } items ? items[^1] : null),
        new("size", "list", (run, a) => a.Items(run, 0).Count),
        new("limit", "list count", (run, a) => Unless(a, () => run.NewList(a.Items(run, 0).Take(a.Int(run, 1))))),
        new("offset", "list index", (run, a) => Unless(a, () => run.NewList(a.Items(run, 0).Skip(a.Int(run, 1))))),
        new("contains", "list item", (run, a) => Contains(run, a)),
        new("map", "list member", (run, a) => Map(run, a)),
        new("cycle", "list group?", (run, a) => Cycle(run, a)),
        new("join", "list delimiter function?", (run, a) => Join(run, a)),
    ];

    private static IEnumerable<Builtin> Changes() =>
    [
        new("add", "list value", (run, a) => run.NewList([.. Paid(run, a, 0), a[1]])),
        new("add_range", "list1 list2", (run, a) => run.NewList(Paid(run, a, 0).Concat(Paid(run, a, 1)))),
        new("concat", "list1 list2", (run, a) => run.NewList(Paid(run, a, 0).Concat(Paid(run, a, 1)))),
        new("compact", "list", (run, a) => Unless(a, () => run.NewList(Paid(run, a, 0).Where(item => item is not null)))),
        new("insert_at", "list index value", (run, a) => InsertAt(run, a)),
        new("remove_at", "list index", (run, a) => RemoveAt(run, a)),
        new("reverse", "list", (run, a) => run.NewList(Paid(run, a, 0).Reverse())),
        new("sort", "list member?", (run, a) => Sort(run, a)),
        new("uniq", "list", (run, a) => Unless(a, () => run.NewList(Paid(run, a, 0).Distinct(ItemEquality.Instance)))),
    ];

    private static IEnumerable<Builtin> WithFunctions() =>
    [
        new("each", "list function", (run, a) => Unless(a, () =>
        {
            var function = a.Function(run, 1);
            return run.NewList(Paid(run, a, 0).Select(item => run.CallWith(a.Caller, function, item)));
        })),
        new("filter", "list function", (run, a) => Unless(a, () =>
        {
            var function = a.Function(run, 1);
            return run.NewList(Paid(run, a, 0).Where(item => Kinds.IsTrue(run.CallWith(a.Caller, function, item))));
        })),
        new("any", "list function args...", (run, a) =>
        {
            var function = a.Function(run, 1);
            var further = ((TemplateList)a[2]!).Items;
            return a.Items(run, 0).Any(item => Kinds.IsTrue(run.CallWith(a.Caller, function, [item, .. further])));
        }),
    ];

    private static IReadOnlyList<object?> Paid(Run run, Arguments a, int index)
    {
        var items = a.Items(run, index);
        run.Meter.PaySlots(items.Count);
        return items;
    }

    private static object? Unless(Arguments a, Func<object> make) => a[0] is null ? null : make();

    private static bool Contains(Run run, Arguments a)
    {
        var items = a.Items(run, 0);
        return items.Contains(a[1], ItemEquality.Instance);
    }

    private static TemplateList Map(Run run, Arguments a)
    {
        var member = a.Text(run, 1);
        var result = run.NewList(0);
        foreach (var item in a[0] is TemplateObject single ? [single] : Paid(run, a, 0))
        {
            if (item is not null && Members.TryGet(run, item, member, out var value))
            {
                result.Add(value);
            }
        }

        return result;
    }

    private static object? Cycle(Run run, Arguments a)
    {
        var items = a.Items(run, 0);
        if (items.Count == 0)
        {
            return null;
        }

        var group = a.TextOrNull(run, 1) ?? run.Text(a[0], a.NodeOf(0));
        run.Meter.PayText(group.Length);
        run.Meter.PaySlots(4);
        var turn = run.Cycles.GetValueOrDefault(group) % items.Count;
        run.Cycles[group] = turn + 1;
        return items[turn];
    }

    private static string Join(Run run, Arguments a)
    {
        var delimiter = a.Text(run, 1);
        var function = a[2] is null ? null : a.Function(run, 2);
        var texts = new List<string>();
        foreach (var item in Paid(run, a, 0))
        {
            var text = run.Text(item, a.Caller);
            text = function is null ? text : run.Text(run.CallWith(a.Caller, function, text), a.Caller);
            run.Meter.PayText((long)text.Length + delimiter.Length);
            texts.Add(text);
        }

        return string.Join(delimiter, texts);
    }

    private static TemplateList InsertAt(Run run, Arguments a)
    {
        var list = run.NewList(Paid(run, a, 0));
        var index = Math.Max(0, a.Int(run, 1));
        run.Meter.PaySlots(Math.Max(0, index - list.Count));
        while (list.Count < index)
        {
            list.Add(null);
        }

        list.Items.Insert(index, a[2]);
        return list;
    }

    private static TemplateList RemoveAt(Run run, Arguments a)
    {
        var list = run.NewList(Paid(run, a, 0));
        var index = a.Int(run, 1);
        index = index < 0 ? index + list.Count : index;
        if (index >= 0 && index < list.Count)
        {
            list.Items.RemoveAt(index);
        }

        return list;
    }

    private static TemplateList Sort(Run run, Arguments a)
    {
        var member = a.TextOrNull(run, 1);
        var order = new ItemOrder(run, a.Caller);
        var items = a[0] is TemplateObject or bool || Kinds.IsNumber(a[0]) ? [a[0]] : Paid(run, a, 0);
        return run.NewList(order.Sort(items, item =>
            string.IsNullOrEmpty(member) ? item
            : item is not null && Members.TryGet(run, item, member, out var value) ? value : null));
    }
}
