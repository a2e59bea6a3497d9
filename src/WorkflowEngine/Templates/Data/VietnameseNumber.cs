namespace WorkflowEngine.Templates.Data;

/// <summary>
/// Numbers in Vietnamese words as they are written on receipts: <c>một trăm linh năm</c>, <c>hai mươi mốt</c>, <c>bốn mươi tư</c>,
/// <c>mười lăm</c>, <c>một nghìn không trăm linh năm</c>, <c>ba tỷ</c>, <c>hai phẩy năm</c>.
/// </summary>
internal static class VietnameseNumber
{
    private const decimal Billion = 1_000_000_000m;
    private const decimal Largest = Billion * Billion * Billion;

    private static readonly string[] Digits = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"];

    /// <summary>Null when the number has more than 27 digits before the decimal comma.</summary>
    public static string? Write(decimal number)
    {
        if (Math.Abs(number) >= Largest)
        {
            return null;
        }

        var whole = Math.Truncate(Math.Abs(number));
        var words = whole == 0 ? Digits[0] : string.Join(' ', Whole(whole, isFull: false));
        var decimals = NumberText.Write(Math.Abs(number) - whole, System.Globalization.NumberFormatInfo.InvariantInfo);
        words += decimals.Length > 2 ? " phẩy " + Decimals(decimals[2..]) : string.Empty;
        return number < 0 ? "âm " + words : words;
    }

    /// <summary>Zeros one by one, then up to three digits as a number, more of them one by one.</summary>
    private static string Decimals(string digits)
    {
        var rest = digits.TrimStart('0');
        var zeros = Enumerable.Repeat(Digits[0], digits.Length - rest.Length);
        var words = rest.Length is > 0 and <= 3
            ? Group(int.Parse(rest, System.Globalization.CultureInfo.InvariantCulture), isFull: false)
            : rest.Select(digit => Digits[digit - '0']);
        return string.Join(' ', zeros.Concat(words));
    }

    private static IEnumerable<string> Whole(decimal number, bool isFull)
    {
        var (upper, lower) = (Math.Truncate(number / Billion), (int)(number % Billion));
        if (upper == 0)
        {
            return BelowBillion(lower, isFull);
        }

        var words = Whole(upper, isFull).Append("tỷ");
        return lower == 0 ? words : words.Concat(BelowBillion(lower, isFull: true));
    }

    private static List<string> BelowBillion(int number, bool isFull)
    {
        var words = new List<string>();
        foreach (var (size, name) in new[] { (1_000_000, "triệu"), (1_000, "nghìn"), (1, string.Empty) })
        {
            var group = number / size % 1_000;
            if (group == 0)
            {
                continue;
            }

            words.AddRange(Group(group, isFull || words.Count > 0));
            if (name.Length > 0)
            {
                words.Add(name);
            }
        }

        return words;
    }

    /// <summary>Up to three digits; a full group names its zeros, because other digits stand before it.</summary>
    private static IEnumerable<string> Group(int number, bool isFull)
    {
        var (hundreds, tens, ones) = (number / 100, number / 10 % 10, number % 10);
        if (hundreds > 0 || isFull)
        {
            yield return Digits[hundreds];
            yield return "trăm";
        }

        if (tens > 1)
        {
            yield return Digits[tens];
            yield return "mươi";
        }
        else if (tens == 1)
        {
            yield return "mười";
        }
        else if (ones > 0 && (hundreds > 0 || isFull))
        {
            yield return "linh";
        }

        if (ones > 0)
        {
            yield return (tens, ones) switch
            {
                ( > 1, 1) => "mốt",
                ( > 1, 4) => "tư",
                ( > 0, 5) => "lăm",
                _ => Digits[ones],
            };
        }
    }
}
