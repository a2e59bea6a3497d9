using System.Collections.Frozen;
using WorkflowEngine.Rules.Data;
using WorkflowEngine.Rules.Running;

namespace WorkflowEngine.Rules.Library;

/// <summary>The methods of numbers, and <c>Number</c> with its functions.</summary>
internal static class NumberMethods
{
    private const int Cost = 8;

    private static readonly FrozenDictionary<string, NativeFunction> All = Table.Of(
        ("toString", 1, ToText),
        ("toLocaleString", 0, ToLocalText),
        ("valueOf", 0, static (run, self, _) => Coerce.Number(run, self)),
        ("toFixed", 1, ToFixed),
        ("toPrecision", 1, ToPrecision),
        ("toExponential", 1, ToExponential),
        ("hasOwnProperty", 1, static (_, _, _) => false));

    public static readonly NativeFunction ParseInt = new("parseInt", 2, ParseWhole);

    public static readonly NativeFunction ParseFloat = new("parseFloat", 1, ParseNumber);

    public static readonly NativeFunction Number = new("Number", 1, static (run, _, args) => args.Length == 0 ? 0 : Coerce.Number(run, args[0]))
    {
        Statics = Table.Members(
            Table.Of(
                ("isInteger", 1, static (_, _, args) => IsWhole(args.At(0))),
                ("isSafeInteger", 1, static (_, _, args) => IsWhole(args.At(0)) && Math.Abs(args[0].Num) <= 9007199254740991),
                ("isFinite", 1, static (_, _, args) => args.At(0).IsNumber && double.IsFinite(args[0].Num)),
                ("isNaN", 1, static (_, _, args) => args.At(0).IsNumber && double.IsNaN(args[0].Num))),
            ("parseInt", ParseInt),
            ("parseFloat", ParseFloat),
            ("MAX_SAFE_INTEGER", 9007199254740991.0),
            ("MIN_SAFE_INTEGER", -9007199254740991.0),
            ("MAX_VALUE", double.MaxValue),
            ("MIN_VALUE", double.Epsilon),
            ("EPSILON", Math.Pow(2, -52)),
            ("POSITIVE_INFINITY", double.PositiveInfinity),
            ("NEGATIVE_INFINITY", double.NegativeInfinity),
            ("NaN", double.NaN)),
    };

    public static NativeFunction? Find(string name) => All.GetValueOrDefault(name);

    private static bool IsWhole(Js value) => value.IsNumber && double.IsFinite(value.Num) && value.Num == Math.Truncate(value.Num);

    private static double This(Run run, Js self) => self.IsNumber ? self.Num : throw run.TypeError(
        "Hàm của số được gọi trên giá trị không phải là số.",
        "A method of numbers was called on something that is not a number.");

    private static int Digits(Run run, Js value, int least, int most)
    {
        var digits = Coerce.Integer(run, value);
        run.Pay(Cost);
        run.GrowText(1_200);
        return digits >= least && digits <= most ? (int)digits : throw run.RangeError(
            $"Số chữ số phải từ {least} đến {most}.",
            $"The number of digits must be from {least} to {most}.");
    }

    private static Js ToText(Run run, Js self, ReadOnlySpan<Js> args)
    {
        var number = This(run, self);
        return args.At(0).IsUndefined ? Coerce.Text(run, number) : InBase(run, number, Digits(run, args[0], 2, 36));
    }

    private static string InBase(Run run, double number, int digits)
    {
        run.Pay(10 * Cost);
        return Numbers.InBase(number, digits);
    }

    private static Js ToFixed(Run run, Js self, ReadOnlySpan<Js> args) => Numbers.Fixed(This(run, self), Digits(run, args.At(0), 0, 100));

    private static Js ToPrecision(Run run, Js self, ReadOnlySpan<Js> args)
    {
        var number = This(run, self);
        if (args.At(0).IsUndefined || !double.IsFinite(number))
        {
            return Coerce.Text(run, number);
        }

        return Numbers.Precise(number, Digits(run, args[0], 1, 100));
    }

    private static Js ToExponential(Run run, Js self, ReadOnlySpan<Js> args)
    {
        var number = This(run, self);
        if (!double.IsFinite(number))
        {
            return Coerce.Text(run, number);
        }

        var digits = Digits(run, args.At(0), 0, 100);
        return args.At(0).IsUndefined ? Numbers.Exponential(number) : Numbers.Exponential(number, digits);
    }

    /// <summary>As Vietnamese write numbers: 1.234.567,891, at most three digits after the comma unless options say else.</summary>
    private static Js ToLocalText(Run run, Js self, ReadOnlySpan<Js> args)
    {
        var number = This(run, self);
        var least = Option(run, args.At(1), "minimumFractionDigits") ?? 0;
        var most = Option(run, args.At(1), "maximumFractionDigits") ?? Math.Max(3, least);
        run.GrowText(1_200);
        run.Pay(Cost);
        return VietnameseNumbers.Text(number, Math.Min(least, most), most);
    }

    private static int? Option(Run run, Js options, string name)
    {
        var value = options.IsObject ? Properties.Get(run, options, name) : default;
        return value.IsUndefined ? null : Digits(run, value, 0, 20);
    }

    private static Js ParseNumber(Run run, Js self, ReadOnlySpan<Js> args)
    {
        var text = Coerce.Text(run, args.At(0));
        run.PayText(text.Length);
        var span = text.AsSpan().TrimStart(Coerce.Blanks);
        var length = Coerce.Decimal(span);
        if (length > 0)
        {
            return Coerce.Number(span[..length].ToString());
        }

        var sign = span.Length > 0 && span[0] is '+' or '-' ? 1 : 0;
        return !span[sign..].StartsWith("Infinity", StringComparison.Ordinal)
            ? double.NaN
            : span[0] == '-' ? double.NegativeInfinity : double.PositiveInfinity;
    }

    private static Js ParseWhole(Run run, Js self, ReadOnlySpan<Js> args)
    {
        var text = Coerce.Text(run, args.At(0));
        run.PayText(text.Length);
        var span = text.AsSpan().TrimStart(Coerce.Blanks);
        var negative = span.Length > 0 && span[0] == '-';
        span = span.Length > 0 && span[0] is '+' or '-' ? span[1..] : span;
        var radix = Coerce.Int32(run, args.At(1));
        if (radix is not 0 and (< 2 or > 36))
        {
            return double.NaN;
        }

        if (radix is 0 or 16 && span.Length >= 2 && span[0] == '0' && span[1] is 'x' or 'X')
        {
            span = span[2..];
            radix = 16;
        }

        radix = radix == 0 ? 10 : radix;
        var length = 0;
        while (length < span.Length && Coerce.DigitOf(span[length]) < radix)
        {
            length++;
        }

        if (length == 0)
        {
            return double.NaN;
        }

        var number = 0.0;
        if (radix == 10)
        {
            run.GrowText(length);
            number = Coerce.Number(span[..length].ToString());
        }
        else
        {
            foreach (var sign in span[..length])
            {
                number = (number * radix) + Coerce.DigitOf(sign);
            }
        }

        return negative ? -number : number;
    }
}
