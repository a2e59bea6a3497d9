using System.Globalization;

namespace WorkflowEngine.Rules.Patterns;

/// <summary>A set of characters of a regular expression.</summary>
internal sealed class CharSet
{
    public static readonly CharSet Digit = Of(('0', '9'));
    public static readonly CharSet Word = Of(('0', '9'), ('A', 'Z'), ('_', '_'), ('a', 'z'));
    public static readonly CharSet Blank = Of(
        ('\t', '\r'), (' ', ' '), (0xa0, 0xa0), (0x1680, 0x1680), (0x2000, 0x200a), (0x2028, 0x2029), (0x202f, 0x202f), (0x205f, 0x205f), (0x3000, 0x3000), (0xfeff, 0xfeff));

    public static readonly CharSet LineEnd = Of(('\n', '\n'), ('\r', '\r'), (0x2028, 0x2029));

    private readonly List<(int From, int To)> _ranges = [];
    private readonly List<(CharSet Set, bool Negated)> _sets = [];
    private readonly List<(Func<UnicodeCategory, bool> Holds, bool Negated)> _categories = [];

    public bool Negated { get; set; }

    public void Add(int from, int to) => _ranges.Add((from, to));

    public void Add(CharSet set, bool negated) => _sets.Add((set, negated));

    public void Add(Func<UnicodeCategory, bool> category, bool negated) => _categories.Add((category, negated));

    /// <summary>How much work one look is.</summary>
    public int Parts => _ranges.Count + _sets.Count + _categories.Count;

    public bool Has(int sign, bool ignoreCase)
    {
        var has = HasExactly(sign);
        if (!has && ignoreCase)
        {
            var upper = Case.Upper(sign);
            has = (upper != sign && HasExactly(upper)) || (Case.Lower(sign) is var lower && lower != sign && HasExactly(lower));
        }

        return has != Negated;
    }

    private static CharSet Of(params (int From, int To)[] ranges)
    {
        var set = new CharSet();
        set._ranges.AddRange(ranges);
        return set;
    }

    private bool HasExactly(int sign)
    {
        foreach (var (from, to) in _ranges)
        {
            if (sign >= from && sign <= to)
            {
                return true;
            }
        }

        foreach (var (set, negated) in _sets)
        {
            if (set.HasExactly(sign) != negated)
            {
                return true;
            }
        }

        foreach (var (holds, negated) in _categories)
        {
            if (holds(CharUnicodeInfo.GetUnicodeCategory(sign)) != negated)
            {
                return true;
            }
        }

        return false;
    }
}
