using System.Buffers;

namespace WorkflowEngine.Fees;

/// <summary>
/// The reference by which money is told: <c>PHI</c>, nine signs of chance and a check sign. Banks drop blanks and
/// punctuation and people mistype; so it is found within any text, and one wrong sign, or two that changed places, is seen.
/// </summary>
public static class PaymentReference
{
    /// <summary>How many signs of chance a reference has.</summary>
    public const int ChanceLength = 9;

    private const string Prefix = "PHI";

    /// <summary>Signs that cannot be taken for one another; their count is a prime, which the check needs.</summary>
    public const string Signs = "23456789ABCDEFGHJKLMNPQRSTVWXYZ";

    private static readonly SearchValues<char> KnownSigns = SearchValues.Create(Signs);

    private static readonly int Length = Prefix.Length + ChanceLength + 1;

    /// <summary>The reference of nine signs of chance.</summary>
    public static string Of(ReadOnlySpan<char> chance) => $"{Prefix}{chance}{CheckSign(chance)}";

    /// <summary>The references that stand in a text, whatever stands around or between their signs.</summary>
    public static IReadOnlyList<string> FindAll(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var found = new List<string>();
        var plain = string.Concat(text.Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant();
        for (var at = plain.IndexOf(Prefix, StringComparison.Ordinal); at >= 0; at = plain.IndexOf(Prefix, at + 1, StringComparison.Ordinal))
        {
            if (at + Length <= plain.Length && IsWhole(plain.AsSpan(at, Length)))
            {
                found.Add(plain.Substring(at, Length));
            }
        }

        return found;
    }

    private static bool IsWhole(ReadOnlySpan<char> reference)
    {
        var chance = reference.Slice(Prefix.Length, ChanceLength);
        return !chance.ContainsAnyExcept(KnownSigns) && CheckSign(chance) == reference[^1];
    }

    private static char CheckSign(ReadOnlySpan<char> chance)
    {
        var sum = 0;
        for (var i = 0; i < chance.Length; i++)
        {
            sum += (i + 1) * Signs.IndexOf(chance[i], StringComparison.Ordinal);
        }

        return Signs[sum % Signs.Length];
    }
}
