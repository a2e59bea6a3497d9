using System.Numerics;
using WorkflowEngine.Rules.Data;
using WorkflowEngine.Rules.Running;

namespace WorkflowEngine.Rules.Library;

/// <summary><c>Math</c>, but for random.</summary>
internal static class MathFunctions
{
    public static readonly Namespace Math = new(Table.Members(
        Table.Of(
            ("abs", 1, One(System.Math.Abs)),
            ("ceil", 1, One(System.Math.Ceiling)),
            ("floor", 1, One(System.Math.Floor)),
            ("round", 1, One(Round)),
            ("trunc", 1, One(System.Math.Truncate)),
            ("sign", 1, One(static x => double.IsNaN(x) || x == 0 ? x : System.Math.Sign(x))),
            ("sqrt", 1, One(System.Math.Sqrt)),
            ("cbrt", 1, One(Cbrt)),
            ("exp", 1, One(System.Math.Exp)),
            ("expm1", 1, One(static x => System.Math.Abs(x) < 1e-5 ? x + (x * x / 2) : System.Math.Exp(x) - 1)),
            ("log", 1, One(System.Math.Log)),
            ("log2", 1, One(System.Math.Log2)),
            ("log10", 1, One(System.Math.Log10)),
            ("log1p", 1, One(static x => System.Math.Abs(x) < 1e-5 ? x - (x * x / 2) : System.Math.Log(1 + x))),
            ("sin", 1, One(System.Math.Sin)),
            ("cos", 1, One(System.Math.Cos)),
            ("tan", 1, One(System.Math.Tan)),
            ("asin", 1, One(System.Math.Asin)),
            ("acos", 1, One(System.Math.Acos)),
            ("atan", 1, One(System.Math.Atan)),
            ("sinh", 1, One(System.Math.Sinh)),
            ("cosh", 1, One(System.Math.Cosh)),
            ("tanh", 1, One(System.Math.Tanh)),
            ("asinh", 1, One(System.Math.Asinh)),
            ("acosh", 1, One(System.Math.Acosh)),
            ("atanh", 1, One(System.Math.Atanh)),
            ("fround", 1, One(static x => (float)x)),
            ("atan2", 2, Two(System.Math.Atan2)),
            ("pow", 2, Two(Operators.Power)),
            ("max", 2, static (run, _, args) => Fold(run, args, double.NegativeInfinity, System.Math.Max)),
            ("min", 2, static (run, _, args) => Fold(run, args, double.PositiveInfinity, System.Math.Min)),
            ("hypot", 2, static (run, _, args) => System.Math.Sqrt(Fold(run, args, 0, static (sum, x) => sum + (x * x)))),
            ("imul", 2, static (run, _, args) => (double)unchecked(Coerce.Int32(run, args.At(0)) * Coerce.Int32(run, args.At(1)))),
            ("clz32", 1, static (run, _, args) => (double)BitOperations.LeadingZeroCount((uint)Coerce.Int32(run, args.At(0))))),
        ("PI", System.Math.PI),
        ("E", System.Math.E),
        ("LN2", System.Math.Log(2)),
        ("LN10", System.Math.Log(10)),
        ("LOG2E", 1 / System.Math.Log(2)),
        ("LOG10E", 1 / System.Math.Log(10)),
        ("SQRT2", System.Math.Sqrt(2)),
        ("SQRT1_2", System.Math.Sqrt(0.5))));

    private static Native One(Func<double, double> function) => (run, _, args) => function(Coerce.Number(run, args.At(0)));

    private static Native Two(Func<double, double, double> function) =>
        (run, _, args) => function(Coerce.Number(run, args.At(0)), Coerce.Number(run, args.At(1)));

    private static double Fold(Run run, ReadOnlySpan<Js> args, double first, Func<double, double, double> function)
    {
        foreach (var arg in args)
        {
            run.Step();
            first = function(first, Coerce.Number(run, arg));
        }

        return first;
    }

    /// <summary>Cubes of whole numbers come back exactly.</summary>
    private static double Cbrt(double number)
    {
        var root = System.Math.Cbrt(number);
        var whole = System.Math.Round(root);
        return whole * whole * whole == number && whole != 0 ? whole : root;
    }

    /// <summary>Halves go up, also below zero.</summary>
    private static double Round(double number)
    {
        if (!double.IsFinite(number) || System.Math.Abs(number) >= 4503599627370496)
        {
            return number;
        }

        var floor = System.Math.Floor(number);
        var rounded = number - floor >= 0.5 ? floor + 1 : floor;
        return rounded == 0 && double.IsNegative(number) ? -0.0 : rounded;
    }
}
