using System.Numerics;
using WorkflowEngine.Templates.Running;
using WorkflowEngine.Templates.Syntax;
using WorkflowEngine.Templates.Wording;

namespace WorkflowEngine.Templates.Data;

/// <summary>Calculating with numbers. Of two kinds the wider wins: decimal, double, float, then the integers, which grow as they must.</summary>
internal static class Arithmetic
{
    private const int MostBits = 16_384;
    private const int MostDigits = MostBits * 3 / 10;

    public static object? Sign(Run run, Node node, object? value, bool isNegative) => value switch
    {
        null => null,
        int number => Numbers.Fit(isNegative ? -(long)number : number),
        long number => Numbers.Fit(isNegative ? -new BigInteger(number) : number),
        BigInteger number => Numbers.Fit(isNegative ? -number : number),
        float number => (object)(isNegative ? -number : number),
        double number => isNegative ? -number : number,
        decimal number => isNegative ? -number : number,
        TimeSpan span => isNegative ? -span : span,
        string or SafeText when Numbers.TryDouble(value) is { } number => FromText(isNegative ? -number : number),
        _ => throw TemplateStop.At(node, RunWords.NotANumber(run.Show(value), Kinds.Of(value))),
    };

    /// <summary>Two numbers, or a number and a boolean, by an operator.</summary>
    public static object? Compute(Run run, Node node, BinaryOperator @operator, object? left, object? right)
    {
        if (left is null || right is null)
        {
            return null;
        }

        try
        {
            return (left, right) switch
            {
                (decimal, _) or (_, decimal) => (object)OnDecimals(run, node, @operator, left, right),
                (double, _) or (_, double) => OnDoubles(run, node, @operator, left, right),
                (float, _) or (_, float) => (float)OnDoubles(run, node, @operator, left, right),
                _ => OnIntegers(run, node, @operator, left, right),
            };
        }
        catch (DivideByZeroException)
        {
            throw TemplateStop.At(node, RunWords.DivisionByZero());
        }
        catch (OverflowException)
        {
            throw TemplateStop.At(node, RunWords.NumberOverflow());
        }
    }

    /// <summary>How two numbers stand to each other: below zero, zero or above.</summary>
    public static int? Compare(object left, object right)
    {
        if (left is decimal or int or long or BigInteger && right is decimal or int or long or BigInteger
            && Numbers.TryDecimal(left) is { } exactLeft && Numbers.TryDecimal(right) is { } exactRight)
        {
            return exactLeft.CompareTo(exactRight);
        }

        if (Numbers.TryInteger(left) is { } wholeLeft && Numbers.TryInteger(right) is { } wholeRight)
        {
            return wholeLeft.CompareTo(wholeRight);
        }

        var (first, second) = (Numbers.TryDouble(left), Numbers.TryDouble(right));
        return first is null || second is null ? null : first.Value.CompareTo(second.Value);
    }

    private static object FromText(double number) => double.IsInteger(number) ? Numbers.Fit(new BigInteger(number)) : number;

    private static decimal OnDecimals(Run run, Node node, BinaryOperator @operator, object left, object right)
    {
        if (Numbers.TryDecimal(left) is not { } first || Numbers.TryDecimal(right) is not { } second)
        {
            throw Unsupported(run, node, @operator, left, right);
        }

        return @operator switch
        {
            BinaryOperator.Add => first + second,
            BinaryOperator.Subtract => first - second,
            BinaryOperator.Multiply => first * second,
            BinaryOperator.Divide => first / second,
            BinaryOperator.DivideRound => Math.Round(first / second),
            BinaryOperator.Modulus => first % second,
            _ => throw Unsupported(run, node, @operator, left, right),
        };
    }

    private static double OnDoubles(Run run, Node node, BinaryOperator @operator, object left, object right)
    {
        if (Numbers.TryDouble(left) is not { } first || Numbers.TryDouble(right) is not { } second)
        {
            throw Unsupported(run, node, @operator, left, right);
        }

        return @operator switch
        {
            BinaryOperator.Add => first + second,
            BinaryOperator.Subtract => first - second,
            BinaryOperator.Multiply => first * second,
            BinaryOperator.Divide => first / second,
            BinaryOperator.DivideRound => Math.Round(first / second),
            BinaryOperator.Modulus => first % second,
            _ => throw Unsupported(run, node, @operator, left, right),
        };
    }

    private static object OnIntegers(Run run, Node node, BinaryOperator @operator, object left, object right)
    {
        if (Numbers.TryInteger(left) is not { } first || Numbers.TryInteger(right) is not { } second)
        {
            throw Unsupported(run, node, @operator, left, right);
        }

        CheckSize(run, node, @operator, first, second);
        return @operator switch
        {
            BinaryOperator.Add => Numbers.Fit(first + second),
            BinaryOperator.Subtract => Numbers.Fit(first - second),
            BinaryOperator.Multiply => Numbers.Fit(first * second),
            BinaryOperator.Divide => (double)first / (double)second,
            BinaryOperator.DivideRound => Numbers.Fit(first / second),
            BinaryOperator.Modulus => Numbers.Fit(first % second),
            BinaryOperator.ShiftLeft => Numbers.Fit(first << (int)second),
            BinaryOperator.ShiftRight => Numbers.Fit(first >> (int)second),
            _ => throw Unsupported(run, node, @operator, left, right),
        };
    }

    private static void CheckSize(Run run, Node node, BinaryOperator @operator, BigInteger first, BigInteger second)
    {
        var bits = @operator switch
        {
            BinaryOperator.Multiply => first.GetBitLength() + second.GetBitLength(),
            BinaryOperator.ShiftLeft or BinaryOperator.ShiftRight when BigInteger.Abs(second) > MostBits => long.MaxValue,
            BinaryOperator.ShiftLeft => first.GetBitLength() + (long)second,
            _ => first.GetBitLength(),
        };
        if (bits > MostBits)
        {
            throw TemplateStop.At(node, LimitWords.NumberSize(MostDigits));
        }

        run.Meter.Spend(Math.Max(0, bits) / 256);
    }

    private static TemplateStop Unsupported(Run run, Node node, BinaryOperator @operator, object left, object right) =>
        TemplateStop.At(node, RunWords.UnsupportedOperation(@operator.Symbol(), run.Show(left), Kinds.Of(left), run.Show(right), Kinds.Of(right)));
}
