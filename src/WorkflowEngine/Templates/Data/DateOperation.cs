using WorkflowEngine.Templates.Running;
using WorkflowEngine.Templates.Syntax;

namespace WorkflowEngine.Templates.Data;

/// <summary>Calculating with dates and time spans.</summary>
internal static class DateOperation
{
    /// <summary>Null when neither side is a date or a span.</summary>
    public static object? TryCompute(Run run, Binary node, object left, object right)
    {
        if (left is not (DateTimeOffset or TimeSpan) && right is not (DateTimeOffset or TimeSpan))
        {
            return null;
        }

        try
        {
            return (node.Operator, left, right) switch
            {
                (BinaryOperator.Subtract, DateTimeOffset first, DateTimeOffset second) => first - second,
                (BinaryOperator.Add, DateTimeOffset date, TimeSpan span) => date + span,
                (BinaryOperator.Subtract, DateTimeOffset date, TimeSpan span) => date - span,
                (BinaryOperator.Add, TimeSpan first, TimeSpan second) => first + second,
                (BinaryOperator.Subtract, TimeSpan first, TimeSpan second) => first - second,
                _ => throw Operation.Unsupported(run, node, left, right),
            };
        }
        catch (Exception exception) when (exception is ArgumentOutOfRangeException or OverflowException)
        {
            throw TemplateStop.At(node.OperatorSpan, Wording.RunWords.DateOutOfRange());
        }
    }
}
