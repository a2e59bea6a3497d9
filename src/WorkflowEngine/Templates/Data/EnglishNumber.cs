using System.Globalization;

namespace WorkflowEngine.Templates.Data;

/// <summary>Numbers in English words: <c>one hundred and five</c>, <c>two million</c>, <c>two point five</c>.</summary>
internal static class EnglishNumber
{
    private const decimal Largest = 1_000_000_000_000_000_000_000_000_000m;

    private static readonly string[] Small =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
        "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ];

    private static readonly string[] Tens = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    private static readonly string[] Groups =
        ["", " thousand", " million", " billion", " trillion", " quadrillion", " quintillion", " sextillion", " septillion"];

    /// <summary>Null when the number has more than 27 digits before the decimal point.</summary>
    public static string? Write(decimal number)
    {
        if (Math.Abs(number) >= Largest)
        {
            return null;
        }

        var whole = Math.Truncate(Math.Abs(number));
        var decimals = NumberText.Write(Math.Abs(number) - whole, NumberFormatInfo.InvariantInfo);
        var words = Whole(whole);
        words += decimals.Length > 2 ? " point " + string.Join(' ', decimals[2..].Select(digit => Small[digit - '0'])) : string.Empty;
        return number < 0 ? "minus " + words : words;
    }

    private static string Whole(decimal number)
    {
        if (number == 0)
        {
            return Small[0];
        }

        var parts = new List<string>();
        for (var i = 0; number > 0; i++, number = Math.Truncate(number / 1_000))
        {
            var group = (int)(number % 1_000);
            if (group > 0)
            {
                var needsAnd = i == 0 && group < 100 && number >= 1_000;
                parts.Insert(0, (needsAnd ? "and " : string.Empty) + Group(group) + Groups[i]);
            }
        }

        return string.Join(' ', parts);
    }

    private static string Group(int number)
    {
        if (number >= 100)
        {
            var rest = number % 100;
            return $"{Small[number / 100]} hundred{(rest > 0 ? " and " + Group(rest) : string.Empty)}";
        }

        return number < 20 ? Small[number] : Tens[number / 10] + (number % 10 > 0 ? "-" + Small[number % 10] : string.Empty);
    }
}
