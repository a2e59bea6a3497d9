using System.Globalization;
using System.Text;

namespace WorkflowEngine.Words;

/// <summary>Words without diacritics, as people type them in haste: “Đã nhận hồ sơ” is “Da nhan ho so”.</summary>
public static class Unmarked
{
    public static string Of(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var sign in text.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(sign) != UnicodeCategory.NonSpacingMark)
            {
                plain.Append(sign switch { 'đ' => 'd', 'Đ' => 'D', _ => sign });
            }
        }

        return plain.ToString();
    }

    /// <summary>Small letters and figures, one space between words: “Đăng ký khai sinh!” is “dang ky khai sinh”.</summary>
    /// <param name="text">What somebody wrote.</param>
    /// <param name="kept">Signs that are kept too.</param>
    public static string Words(string text, params ReadOnlySpan<char> kept)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var sign in Of(text))
        {
            if (char.IsLetterOrDigit(sign) || kept.Contains(sign))
            {
                plain.Append(char.ToLowerInvariant(sign));
            }
            else if (plain.Length > 0 && plain[^1] != ' ')
            {
                plain.Append(' ');
            }
        }

        return plain.ToString().TrimEnd();
    }
}
