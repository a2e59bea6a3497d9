using System.Globalization;
using WorkflowEngine.Rules.Data;
using WorkflowEngine.Rules.Running;

namespace WorkflowEngine.Rules.Library;

/// <summary>The conversions of the language, from any value to a text, a number, a condition.</summary>
internal static class Coerce
{
    /// <summary>What trim takes away, and what may stand around a number.</summary>
    public const string Blanks = "\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff";

    private const int Levels = 6;

    public static bool Boolean(Js value)
    {
        if (value.IsBoolean)
        {
            return value.Num != 0;
        }

        if (value.IsNumber)
        {
            return value.Num != 0 && !double.IsNaN(value.Num);
        }

        return value.Ref switch
        {
            string text => text.Length > 0,
            Rope => true,
            JsMoney money => money.Amount != 0,
            JsObject => true,
            _ => false,
        };
    }

    public static double Number(Run run, Js value)
    {
        if (value.IsNumber || value.IsBoolean)
        {
            return value.Num;
        }

        if (value.IsText)
        {
            run.PayText(value.TextLength);
            return Number(Text(run, value));
        }

        if (value.IsObject)
        {
            return Number(run, Primitive(run, value, asText: false));
        }

        return value.IsNull ? 0 : double.NaN;
    }

    /// <summary>What the language reads a whole text as.</summary>
    public static double Number(string text)
    {
        var span = text.AsSpan().Trim(Blanks);
        if (span.IsEmpty)
        {
            return 0;
        }

        if (span.Length > 2 && span[0] == '0' && (span[1] | 0x20) is var mark && mark is 'x' or 'o' or 'b')
        {
            return InBase(span[2..], mark == 'x' ? 16 : mark == 'o' ? 8 : 2);
        }

        return span.Length == Decimal(span) ? double.Parse(span, NumberStyles.Float, CultureInfo.InvariantCulture) : Infinite(span);
    }

    /// <summary>How many signs at the start are a decimal number; 0 for none.</summary>
    public static int Decimal(ReadOnlySpan<char> span)
    {
        var at = span.Length > 0 && span[0] is '+' or '-' ? 1 : 0;
        var start = at;
        while (at < span.Length && char.IsAsciiDigit(span[at]))
        {
            at++;
        }

        var digits = at - start;
        if (at < span.Length && span[at] == '.')
        {
            var dot = at++;
            while (at < span.Length && char.IsAsciiDigit(span[at]))
            {
                at++;
            }

            digits += at - dot - 1;
        }

        if (digits == 0)
        {
            return 0;
        }

        var end = at;
        if (at < span.Length && (span[at] | 0x20) == 'e')
        {
            at += at + 1 < span.Length && span[at + 1] is '+' or '-' ? 2 : 1;
            var exponent = at;
            while (at < span.Length && char.IsAsciiDigit(span[at]))
            {
                at++;
            }

            return at > exponent ? at : end;
        }

        return end;
    }

    public static int Int32(Run run, Js value)
    {
        var number = Number(run, value);
        if (number == (int)number)
        {
            return (int)number;
        }

        if (!double.IsFinite(number))
        {
            return 0;
        }

        return (int)(uint)(long)Math.IEEERemainder(Math.Truncate(number), 4294967296.0);
    }

    /// <summary>A whole number, or an infinity; NaN is 0.</summary>
    public static double Integer(Run run, Js value)
    {
        var number = Number(run, value);
        return double.IsNaN(number) ? 0 : Math.Truncate(number) + 0.0;
    }

    /// <summary>A place from the start, or from the end when negative, within the length.</summary>
    public static int Place(Run run, Js value, int length, int missing)
    {
        if (value.IsUndefined)
        {
            return missing;
        }

        var place = Integer(run, value);
        return (int)(place < 0 ? Math.Max(0, length + place) : Math.Min(place, length));
    }

    public static string Text(Run run, Js value)
    {
        switch (value.Ref)
        {
            case string text:
                return text;
            case Rope rope:
                return Flat(run, rope);
            case JsObject:
                return Text(run, Primitive(run, value, asText: true));
        }

        if (value.IsNumber)
        {
            run.Grow(64);
            return Numbers.Text(value.Num);
        }

        return value.IsUndefined ? "undefined" : value.IsNull ? "null" : value.Num != 0 ? "true" : "false";
    }

    /// <summary>The value as a text that may still be a rope.</summary>
    public static Js Textual(Run run, Js value) => value.IsText ? value : Text(run, value);

    /// <summary>The value as the name of a member.</summary>
    public static string Key(Run run, Js value) => Text(run, value);

    public static Js Primitive(Run run, Js value, bool asText)
    {
        if (value.Object is not { } data)
        {
            return value;
        }

        if (data is JsMoney money)
        {
            return asText ? money.Amount.ToString(CultureInfo.InvariantCulture) : throw MoneyFunctions.NotANumber(run);
        }

        run.Enter(Levels);
        run.Step();
        if (!TryOwn(run, data, asText ? "toString" : "valueOf", out var result) && !TryOwn(run, data, asText ? "valueOf" : "toString", out result))
        {
            result = ObjectMethods.Describe(run, data);
        }

        run.Leave(Levels);
        return result;
    }

    /// <summary>Calls a conversion that the script wrote; the language's own are not called by name.</summary>
    private static bool TryOwn(Run run, JsObject data, string name, out Js result)
    {
        if (data.TryGetOwn(run, name, out var method) && method.Function is { } function)
        {
            result = function.Call(run, data, []);
            return !result.IsObject;
        }

        result = default;
        return false;
    }

    private static string Flat(Run run, Rope rope)
    {
        if (!rope.IsFlat)
        {
            run.GrowText(rope.Length);
        }

        return rope.Flatten();
    }

    private static double InBase(ReadOnlySpan<char> span, int digits)
    {
        var number = 0.0;
        foreach (var sign in span)
        {
            var digit = DigitOf(sign);
            if (digit >= digits)
            {
                return double.NaN;
            }

            number = (number * digits) + digit;
        }

        return number;
    }

    public static int DigitOf(char sign) =>
        char.IsAsciiDigit(sign) ? sign - '0' : char.IsAsciiLetter(sign) ? (sign | 0x20) - 'a' + 10 : int.MaxValue;

    private static double Infinite(ReadOnlySpan<char> span) => span switch
    {
        "Infinity" or "+Infinity" => double.PositiveInfinity,
        "-Infinity" => double.NegativeInfinity,
        _ => double.NaN,
    };
}
