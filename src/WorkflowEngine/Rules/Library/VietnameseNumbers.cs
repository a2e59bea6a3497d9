using System.Text;

namespace WorkflowEngine.Rules.Library;

/// <summary>Numbers as Vietnamese write them: a point after every three digits, a comma before the fraction.</summary>
internal static class VietnameseNumbers
{
    public static string Text(double number, int least, int most)
    {
        if (!double.IsFinite(number))
        {
            return double.IsNaN(number) ? "NaN" : number > 0 ? "∞" : "-∞";
        }

        return Math.Abs(number) < 1e21 ? Group(Numbers.Fixed(number, most), least) : Numbers.Text(number);
    }

    /// <summary>Writes digits with a point as they are written in Vietnam, without zeros at the end beyond the least number of places.</summary>
    public static string Group(string plain, int least)
    {
        var negative = plain.StartsWith('-');
        var dot = plain.IndexOf('.', StringComparison.Ordinal);
        var whole = plain[(negative ? 1 : 0)..(dot < 0 ? plain.Length : dot)];
        var part = dot < 0 ? string.Empty : plain[(dot + 1)..];
        var kept = part.Length;
        while (kept > least && part[kept - 1] == '0')
        {
            kept--;
        }

        var text = new StringBuilder(negative ? "-" : string.Empty);
        for (var i = 0; i < whole.Length; i++)
        {
            text.Append(whole[i]);
            if ((whole.Length - i) % 3 == 1 && i < whole.Length - 1)
            {
                text.Append('.');
            }
        }

        return kept > 0 ? text.Append(',').Append(part, 0, kept).ToString() : text.ToString();
    }
}
