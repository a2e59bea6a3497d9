using WorkflowEngine.Templates.Running;
using WorkflowEngine.Templates.Syntax;

namespace WorkflowEngine.Templates.Data;

/// <summary>Operators on lists. Each gives a new list and leaves the old ones as they were.</summary>
internal static class ListOperation
{
    public static object? Compute(Run run, Binary node, object? left, object? right)
    {
        switch (node.Operator)
        {
            case BinaryOperator.ShiftLeft when IsList(left):
                return run.NewList([.. Items(run, left), right]);
            case BinaryOperator.ShiftRight when IsList(right):
                return run.NewList([left, .. Items(run, right)]);
            case BinaryOperator.Add:
                return run.NewList(Items(run, left).Concat(Items(run, right)));
            case BinaryOperator.Subtract when IsList(left):
                return Without(run, Items(run, left), Items(run, right));
            case BinaryOperator.Multiply:
                return Repeat(run, node, left, right);
        }

        if (!Operation.IsComparison(node.Operator))
        {
            throw Operation.Unsupported(run, node, left, right);
        }

        if (IsList(left) && IsList(right))
        {
            return CompareItems(run, node, Items(run, left), Items(run, right));
        }

        return node.Operator is BinaryOperator.Equal or BinaryOperator.NotEqual
            ? node.Operator == BinaryOperator.NotEqual
            : left is null || right is null ? false : throw Operation.Unsupported(run, node, left, right);
    }

    private static bool IsList(object? value) => value is TemplateList or RangeList;

    private static IReadOnlyList<object?> Items(Run run, object? value)
    {
        var items = IsList(value) ? Lists.TryItems(run, value)! : [value];
        run.Meter.PaySlots(items.Count);
        return items;
    }

    private static TemplateList Without(Run run, IReadOnlyList<object?> items, IReadOnlyList<object?> removed)
    {
        var gone = removed.ToHashSet();
        return run.NewList(items.Where(item => !gone.Contains(item)));
    }

    private static TemplateList Repeat(Run run, Binary node, object? left, object? right)
    {
        var (list, count, countNode) = IsList(left) ? (left, right, node.Right) : (right, left, node.Left);
        if (IsList(count))
        {
            throw Operation.Unsupported(run, node, left, right);
        }

        var items = Items(run, list);
        var times = Math.Max(0, Numbers.ToInt(run, count, countNode));
        run.Meter.PaySlots((long)items.Count * times);
        return run.NewList(Enumerable.Range(0, times).SelectMany(_ => items));
    }

    private static bool CompareItems(Run run, Binary node, IReadOnlyList<object?> first, IReadOnlyList<object?> second)
    {
        for (var i = 0; i < Math.Min(first.Count, second.Count); i++)
        {
            var comparison = CompareOne(run, node, first[i], second[i]);
            if (comparison != 0)
            {
                return Operation.Decide(node.Operator, comparison);
            }
        }

        return Operation.Decide(node.Operator, first.Count.CompareTo(second.Count));
    }

    private static int CompareOne(Run run, Binary node, object? left, object? right)
    {
        run.Meter.Spend(1);
        if (Operation.Compute(run, With(node, BinaryOperator.Equal), left, right) is true)
        {
            return 0;
        }

        return node.Operator is BinaryOperator.Equal or BinaryOperator.NotEqual
            || Operation.Compute(run, With(node, BinaryOperator.Less), left, right) is not true ? 1 : -1;
    }

    private static Binary With(Binary node, BinaryOperator @operator) => new(node.OperatorSpan, @operator, node.Left, node.Right);
}
