using System.Globalization;
using System.Numerics;
using WorkflowEngine.Templates.Running;
using WorkflowEngine.Templates.Syntax;
using WorkflowEngine.Templates.Wording;

namespace WorkflowEngine.Templates.Data;

/// <summary>Numbers of one kind as numbers of another.</summary>
internal static class Numbers
{
    /// <summary>The smallest of the integer kinds that holds the number.</summary>
    public static object Fit(long number) => number is >= int.MinValue and <= int.MaxValue ? (object)(int)number : number;

    public static object Fit(BigInteger number) =>
        number >= long.MinValue && number <= long.MaxValue ? Fit((long)number) : number;

    public static int ToInt(Run run, object? value, Node node)
    {
        var number = ToDouble(run, value, node, "int");
        number = Math.Round(number, MidpointRounding.ToEven);
        return number is >= int.MinValue and <= int.MaxValue
            ? (int)number
            : throw TemplateStop.At(node, RunWords.CannotConvert(run.Show(value), Kinds.Of(value), "int"));
    }

    public static double ToDouble(Run run, object? value, Node node, string wanted = "double") =>
        TryDouble(value) ?? throw TemplateStop.At(node, RunWords.CannotConvert(run.Show(value), Kinds.Of(value), wanted));

    public static double? TryDouble(object? value) => value switch
    {
        null => 0,
        bool truth => truth ? 1 : 0,
        int number => number,
        long number => number,
        float number => number,
        double number => number,
        decimal number => (double)number,
        BigInteger number => (double)number,
        string or SafeText => double.TryParse(value.ToString(), NumberStyles.Float, CultureInfo.InvariantCulture, out var parsed) ? parsed : null,
        _ => null,
    };

    /// <summary>An exact decimal, or null where the number has none.</summary>
    public static decimal? TryDecimal(object? value) => value switch
    {
        bool truth => truth ? 1 : 0,
        int number => number,
        long number => number,
        decimal number => number,
        float number when Math.Abs(number) < 7.9e27f => (decimal)number,
        double number when Math.Abs(number) < 7.9e27 => (decimal)number,
        BigInteger number when BigInteger.Abs(number) < new BigInteger(decimal.MaxValue) => (decimal)number,
        _ => null,
    };

    public static BigInteger? TryInteger(object? value) => value switch
    {
        bool truth => truth ? 1 : 0,
        int number => number,
        long number => number,
        BigInteger number => number,
        _ => null,
    };
}
