using System.Globalization;
using System.Numerics;
using WorkflowEngine.Templates.Data;
using WorkflowEngine.Templates.Running;
using WorkflowEngine.Templates.Syntax;
using WorkflowEngine.Templates.Wording;

namespace WorkflowEngine.Templates.Builtins;

/// <summary><c>math.…</c></summary>
internal static class MathBuiltins
{
    private const int LongestFormat = 100;

    public static readonly BuiltinGroup Group = new("math",
    [
        new("abs", "value", (run, a) => Abs(run, a)),
        new("ceil", "value", (run, a) => Rounded(run, a, Math.Ceiling, Math.Ceiling)),
        new("floor", "value", (run, a) => Rounded(run, a, Math.Floor, Math.Floor)),
        new("round", "value precision?", (run, a) => Round(run, a)),
        new("divided_by", "value divisor", (run, a) => Divide(run, a)),
        new("plus", "value with", (run, a) => Compute(run, a, BinaryOperator.Add)),
        new("minus", "value with", (run, a) => Compute(run, a, BinaryOperator.Subtract)),
        new("times", "value with", (run, a) => Compute(run, a, BinaryOperator.Multiply)),
        new("modulo", "value with", (run, a) => Compute(run, a, BinaryOperator.Modulus)),
        new("is_number", "value", (_, a) => Kinds.IsNumber(a[0])),
        new("format", "value format culture?", (run, a) => Format(run, a)),
        new("random", "minValue maxValue", (run, a) => Random(run, a)),
        new("uuid", string.Empty, (run, a) => Source(run, a).NextUuid().ToString()),
    ]);

    /// <summary>A value in a .NET format such as <c>N2</c>.</summary>
    public static string Format(Run run, Arguments a)
    {
        var (format, culture) = (a.Text(run, 1), a.Culture(run, 2));
        run.Meter.PayText(LongestFormat);
        if (format.Length > LongestFormat || PrecisionOf(format) > LongestFormat)
        {
            throw TemplateStop.At(a.NodeOf(1), BuiltinWords.InvalidFormat(format));
        }

        try
        {
            return a[0] is IFormattable formattable ? formattable.ToString(format, culture) : a.Text(run, 0);
        }
        catch (FormatException)
        {
            throw TemplateStop.At(a.NodeOf(1), BuiltinWords.InvalidFormat(format));
        }
    }

    /// <summary>The digits that a standard format such as <c>N2</c> asks for.</summary>
    private static int PrecisionOf(string format) =>
        format.Length > 1 && char.IsAsciiLetter(format[0]) && int.TryParse(format.AsSpan(1), CultureInfo.InvariantCulture, out var digits) ? digits : 0;

    private static object? Abs(Run run, Arguments a) => a[0] switch
    {
        null => null,
        float number => Math.Abs(number),
        double number => Math.Abs(number),
        decimal number => Math.Abs(number),
        var value when Numbers.TryInteger(value) is { } whole => Numbers.Fit(BigInteger.Abs(whole)),
        _ => Math.Abs(a.Double(run, 0)),
    };

    private static object? Rounded(Run run, Arguments a, Func<double, double> real, Func<decimal, decimal> exact) => a[0] switch
    {
        null => null,
        int or long or BigInteger => a[0],
        decimal number => exact(number),
        _ => real(a.Double(run, 0)),
    };

    private static object? Round(Run run, Arguments a)
    {
        var precision = Math.Clamp(a.IntOrNull(run, 1) ?? 0, 0, 15);
        return Rounded(run, a, number => Math.Round(number, precision), number => Math.Round(number, precision));
    }

    private static object? Compute(Run run, Arguments a, BinaryOperator @operator) =>
        Arithmetic.Compute(run, a.Caller, @operator, Number(run, a, 0), Number(run, a, 1));

    private static object? Divide(Run run, Arguments a)
    {
        var result = Compute(run, a, BinaryOperator.Divide);
        return Numbers.TryInteger(a[1]) is null ? result : result switch
        {
            null => null,
            double number when double.IsFinite(number) => Numbers.Fit(new BigInteger(Math.Floor(number))),
            float number when float.IsFinite(number) => Numbers.Fit(new BigInteger(Math.Floor(number))),
            decimal number => Numbers.Fit(new BigInteger(Math.Floor(number))),
            _ => throw TemplateStop.At(a.NodeOf(1), RunWords.DivisionByZero()),
        };
    }

    private static object? Number(Run run, Arguments a, int index) => a[index] switch
    {
        null => null,
        var value when Kinds.IsNumber(value) => value,
        _ => a.Double(run, index),
    };

    private static object Random(Run run, Arguments a)
    {
        var (least, bound) = (a.Int(run, 0), a.Int(run, 1));
        return least < bound
            ? Numbers.Fit(Source(run, a).Next(least, bound))
            : throw TemplateStop.At(a.NodeOf(0), BuiltinWords.EmptyInterval());
    }

    private static Chance Source(Run run, Arguments a) =>
        run.Chance.HasSeed ? run.Chance : throw TemplateStop.At(a.Caller, BuiltinWords.NoSeed(a.Caller.ToString()));
}
