using System.Globalization;
using System.Text;
using WorkflowEngine.Templates.Running;
using WorkflowEngine.Templates.Syntax;
using WorkflowEngine.Templates.Wording;

namespace WorkflowEngine.Templates.Data;

/// <summary>What an operator between two values gives.</summary>
internal static class Operation
{
    public static object? Compute(Run run, Binary node, object? left, object? right)
    {
        if (left is string or SafeText || right is string or SafeText)
        {
            return OnTexts(run, node, left, right);
        }

        if (left is EmptyValue || right is EmptyValue)
        {
            return OnEmpty(node, left, right);
        }

        if (left is TemplateList or RangeList || right is TemplateList or RangeList)
        {
            return ListOperation.Compute(run, node, left, right);
        }

        if (IsComparison(node.Operator))
        {
            return Compare(run, node, left, right);
        }

        if (left is null || right is null)
        {
            return null;
        }

        return node.Operator is BinaryOperator.Range or BinaryOperator.RangeExclusive
            ? Range(run, node, left, right)
            : DateOperation.TryCompute(run, node, left, right) ?? Arithmetic.Compute(run, node, node.Operator, left, right);
    }

    public static bool Decide(BinaryOperator @operator, int comparison) => @operator switch
    {
        BinaryOperator.Equal => comparison == 0,
        BinaryOperator.NotEqual => comparison != 0,
        BinaryOperator.Less => comparison < 0,
        BinaryOperator.LessOrEqual => comparison <= 0,
        BinaryOperator.Greater => comparison > 0,
        _ => comparison >= 0,
    };

    public static bool IsComparison(BinaryOperator @operator) =>
        @operator is >= BinaryOperator.Equal and <= BinaryOperator.GreaterOrEqual;

    public static TemplateStop Unsupported(Run run, Binary node, object? left, object? right) => TemplateStop.At(
        node.OperatorSpan,
        RunWords.UnsupportedOperation(node.Operator.Symbol(), run.Show(left), Kinds.Of(left), run.Show(right), Kinds.Of(right)));

    private static object? OnTexts(Run run, Binary node, object? left, object? right)
    {
        switch (node.Operator)
        {
            case BinaryOperator.Add:
                return Concatenate(run, node, left, right);
            case BinaryOperator.Multiply:
                return Repeat(run, node, left, right);
        }

        if (!IsComparison(node.Operator))
        {
            throw TemplateStop.At(node.OperatorSpan, RunWords.NotOnTexts(node.Operator.Symbol()));
        }

        var (first, second) = (run.Text(left, node.Left), run.Text(right, node.Right));
        return node.Operator is BinaryOperator.Equal or BinaryOperator.NotEqual
            ? (first == second) == (node.Operator == BinaryOperator.Equal)
            : Decide(node.Operator, CultureInfo.InvariantCulture.CompareInfo.Compare(first, second));
    }

    private static object Concatenate(Run run, Binary node, object? left, object? right)
    {
        var (first, second) = (run.Text(left, node.Left), run.Text(right, node.Right));
        run.Meter.PayText((long)first.Length + second.Length);
        return !run.Template.EscapesHtml || (left is not SafeText && right is not SafeText)
            ? string.Concat(first, second)
            : new SafeText((left is SafeText ? first : Html.Escape(run, first)) + (right is SafeText ? second : Html.Escape(run, second)));
    }

    private static string Repeat(Run run, Binary node, object? left, object? right)
    {
        var (text, count, countNode) = right is string or SafeText ? (right, left, node.Left) : (left, right, node.Right);
        if (Numbers.TryDouble(count) is not { } number || number > int.MaxValue)
        {
            throw TemplateStop.At(countNode, RunWords.RepeatNeedsInteger(node.Operator.Symbol()));
        }

        var piece = run.Text(text, node);
        var times = Math.Max(0, (int)Math.Round(number, MidpointRounding.ToEven));
        run.Meter.PayText((long)piece.Length * times);
        return new StringBuilder(piece.Length * times).Insert(0, piece, times).ToString();
    }

    private static object OnEmpty(Binary node, object? left, object? right)
    {
        var isEmpty = Kinds.IsEmpty(left) && Kinds.IsEmpty(right);
        return node.Operator switch
        {
            BinaryOperator.Equal or BinaryOperator.LessOrEqual or BinaryOperator.GreaterOrEqual => isEmpty,
            BinaryOperator.NotEqual => !isEmpty,
            BinaryOperator.Less or BinaryOperator.Greater => false,
            _ => EmptyValue.Instance,
        };
    }

    private static bool Compare(Run run, Binary node, object? left, object? right)
    {
        var isEquality = node.Operator is BinaryOperator.Equal or BinaryOperator.NotEqual;
        if (left is null || right is null)
        {
            return isEquality && (left is null && right is null) == (node.Operator == BinaryOperator.Equal);
        }

        var comparison = (left, right) switch
        {
            (bool first, bool second) when isEquality => first == second ? 0 : 1,
            (DateTimeOffset first, DateTimeOffset second) => first.CompareTo(second),
            (TimeSpan first, TimeSpan second) => first.CompareTo(second),
            _ => Arithmetic.Compare(left, right),
        };
        if (comparison is null && isEquality)
        {
            comparison = ReferenceEquals(left, right) ? 0 : 1;
        }

        return Decide(node.Operator, comparison ?? throw Unsupported(run, node, left, right));
    }

    private static RangeList Range(Run run, Binary node, object left, object right)
    {
        if (Numbers.TryInteger(left) is not { } first || Numbers.TryInteger(right) is not { } last
            || first < long.MinValue || first > long.MaxValue || last < long.MinValue || last > long.MaxValue)
        {
            throw Unsupported(run, node, left, right);
        }

        return run.NewRange((long)first, (long)last, node.Operator == BinaryOperator.RangeExclusive, node.OperatorSpan);
    }
}
