using System.Globalization;
using System.Numerics;
using System.Text;

namespace WorkflowEngine.Rules.Library;

/// <summary>Numbers as texts, digit for digit as ECMAScript writes them.</summary>
internal static class Numbers
{
    private const int Cached = 1_000;

    private static readonly string[] Small = [.. Enumerable.Range(0, Cached).Select(number => number.ToString(CultureInfo.InvariantCulture))];

    public static string Text(double number)
    {
        if (number is >= 0 and < Cached && number == (int)number)
        {
            return Small[(int)number];
        }

        if (double.IsNaN(number))
        {
            return "NaN";
        }

        if (double.IsInfinity(number))
        {
            return number > 0 ? "Infinity" : "-Infinity";
        }

        if (Math.Abs(number) < 1e15 && number == Math.Floor(number))
        {
            return ((long)number).ToString(CultureInfo.InvariantCulture);
        }

        var (digits, point) = Digits(number);
        var sign = number < 0 ? "-" : string.Empty;
        return sign + Lay(digits, point);
    }

    /// <summary>Digits and the place of the point as text: plain from 1e-7 to 1e21, else with an exponent.</summary>
    private static string Lay(string digits, int point)
    {
        var count = digits.Length;
        if (count <= point && point <= 21)
        {
            return digits + new string('0', point - count);
        }

        if (point is > 0 and <= 21)
        {
            return digits[..point] + "." + digits[point..];
        }

        if (point is > -6 and <= 0)
        {
            return "0." + new string('0', -point) + digits;
        }

        var exponent = point - 1;
        var mantissa = count == 1 ? digits : digits[..1] + "." + digits[1..];
        return mantissa + Exponent(exponent);
    }

    public static string Exponent(int exponent) =>
        "e" + (exponent < 0 ? "-" : "+") + Math.Abs(exponent).ToString(CultureInfo.InvariantCulture);

    /// <summary>The shortest digits that mean this number, and where its point stands.</summary>
    private static (string Digits, int Point) Digits(double number)
    {
        var text = Math.Abs(number).ToString("R", CultureInfo.InvariantCulture);
        var mark = text.IndexOf('E', StringComparison.Ordinal);
        var exponent = mark < 0 ? 0 : int.Parse(text.AsSpan(mark + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        var mantissa = mark < 0 ? text : text[..mark];
        var dot = mantissa.IndexOf('.', StringComparison.Ordinal);
        var point = (dot < 0 ? mantissa.Length : dot) + exponent;
        var digits = dot < 0 ? mantissa : mantissa.Remove(dot, 1);
        var leading = digits.Length - digits.TrimStart('0').Length;
        return (digits.Trim('0') is { Length: > 0 } trimmed ? trimmed : "0", point - leading);
    }

    /// <summary>So many digits after the point, halves away from zero, exactly.</summary>
    public static string Fixed(double number, int places)
    {
        if (!double.IsFinite(number) || Math.Abs(number) >= 1e21)
        {
            return Text(number);
        }

        var scaled = Scaled(Math.Abs(number), places);
        var digits = scaled.ToString(CultureInfo.InvariantCulture).PadLeft(places + 1, '0');
        var text = places == 0 ? digits : digits[..^places] + "." + digits[^places..];
        return number < 0 ? "-" + text : text;
    }

    /// <summary>One digit, the point, so many digits, and the exponent.</summary>
    public static string Exponential(double number, int places)
    {
        var (digits, exponent) = Rounded(Math.Abs(number), places + 1);
        var text = (places == 0 ? digits : digits[..1] + "." + digits[1..]) + Exponent(exponent);
        return number < 0 ? "-" + text : text;
    }

    /// <summary>As many digits as needed after the first, and the exponent.</summary>
    public static string Exponential(double number)
    {
        var (digits, point) = number == 0 ? ("0", 1) : Digits(number);
        var text = (digits.Length == 1 ? digits : digits[..1] + "." + digits[1..]) + Exponent(point - 1);
        return number < 0 ? "-" + text : text;
    }

    /// <summary>So many digits in all.</summary>
    public static string Precise(double number, int precision)
    {
        var (digits, exponent) = Rounded(Math.Abs(number), precision);
        string text;
        if (exponent < -6 || exponent >= precision)
        {
            text = (precision == 1 ? digits : digits[..1] + "." + digits[1..]) + Exponent(exponent);
        }
        else if (exponent == precision - 1)
        {
            text = digits;
        }
        else if (exponent >= 0)
        {
            text = digits[..(exponent + 1)] + "." + digits[(exponent + 1)..];
        }
        else
        {
            text = "0." + new string('0', -exponent - 1) + digits;
        }

        return number < 0 ? "-" + text : text;
    }

    /// <summary>The number to so many digits, exactly, halves up, and its decimal exponent.</summary>
    private static (string Digits, int Exponent) Rounded(double number, int count)
    {
        if (number == 0)
        {
            return (new string('0', count), 0);
        }

        var exponent = (int)Math.Floor(Math.Log10(number));
        var digits = Scaled(number, count - 1 - exponent).ToString(CultureInfo.InvariantCulture);
        if (digits.Length < count)
        {
            exponent--;
            digits = Scaled(number, count - 1 - exponent).ToString(CultureInfo.InvariantCulture);
        }
        else if (digits.Length > count)
        {
            exponent++;
            digits = Scaled(number, count - 1 - exponent).ToString(CultureInfo.InvariantCulture);
        }

        return (digits, exponent);
    }

    /// <summary>A number of zero or more times ten to a power, to the nearest whole number, halves up.</summary>
    private static BigInteger Scaled(double number, int power)
    {
        var bits = BitConverter.DoubleToInt64Bits(number);
        var exponent = (int)((bits >> 52) & 0x7ff);
        var mantissa = (bits & 0xfffffffffffff) | (exponent == 0 ? 0 : 1L << 52);
        var two = Math.Max(exponent, 1) - 1075;
        var above = new BigInteger(mantissa) * (power > 0 ? BigInteger.Pow(10, power) : 1);
        var below = power < 0 ? BigInteger.Pow(10, -power) : BigInteger.One;
        if (two > 0)
        {
            above <<= two;
        }
        else
        {
            below <<= -two;
        }

        return ((above * 2) + below) / (below * 2);
    }

    /// <summary>In another base, as far after the point as the number is exact.</summary>
    public static string InBase(double number, int digits)
    {
        if (digits == 10 || !double.IsFinite(number))
        {
            return Text(number);
        }

        const string Signs = "0123456789abcdefghijklmnopqrstuvwxyz";
        var whole = Math.Floor(Math.Abs(number));
        var part = Math.Abs(number) - whole;
        var text = new StringBuilder();
        var rest = new BigInteger(whole);
        do
        {
            text.Insert(0, Signs[(int)(rest % digits)]);
            rest /= digits;
        }
        while (!rest.IsZero);

        var delta = Math.Max(0.5 * (Math.BitIncrement(Math.Abs(number)) - Math.Abs(number)), double.Epsilon);
        if (part >= delta)
        {
            text.Append('.');
            WriteFraction(text, part, delta, digits, Signs);
        }

        return number < 0 ? "-" + text : text.ToString();
    }

    private static void WriteFraction(StringBuilder text, double part, double delta, int digits, string signs)
    {
        do
        {
            part *= digits;
            delta *= digits;
            var digit = (int)part;
            text.Append(signs[digit]);
            part -= digit;
            if (part > 0.5 || (part == 0.5 && (digit & 1) == 1))
            {
                if (part + delta > 1)
                {
                    Carry(text, digits, signs);
                    return;
                }
            }
        }
        while (part >= delta);
    }

    private static void Carry(StringBuilder text, int digits, string signs)
    {
        for (var i = text.Length - 1; i >= 0; i--)
        {
            if (text[i] == '.')
            {
                continue;
            }

            var digit = signs.IndexOf(text[i], StringComparison.Ordinal) + 1;
            if (digit < digits)
            {
                text[i] = signs[digit];
                return;
            }

            text[i] = '0';
        }

        text.Insert(0, '1');
    }
}
