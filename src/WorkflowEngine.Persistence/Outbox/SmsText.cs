using System.Text;
using WorkflowEngine.Words;

namespace WorkflowEngine.Persistence.Outbox;

/// <summary>What fits into a short message: 160 signs of the telephone alphabet or 70 of any other, less in each part of a longer one.</summary>
public static class SmsText
{
    private const string Basic = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
    private const string Extended = "^{}\\[~]|€";

    /// <summary>In how many parts the text is sent and paid for (3GPP TS 23.038).</summary>
    public static int Segments(string text)
    {
        var length = 0;
        foreach (var sign in text)
        {
            if (Basic.Contains(sign, StringComparison.Ordinal))
            {
                length++;
            }
            else if (Extended.Contains(sign, StringComparison.Ordinal))
            {
                length += 2;
            }
            else
            {
                return Parts(text.Length, 70, 67);
            }
        }

        return Parts(length, 160, 153);
    }

    /// <summary>The words without diacritics: “Đã nhận hồ sơ” is “Da nhan ho so”.</summary>
    public static string Unaccented(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var sign in Unmarked.Of(text))
        {
            plain.Append(sign switch
            {
                '“' or '”' => "\"",
                '‘' or '’' => "'",
                '–' or '—' => "-",
                '…' => "...",
                '\u00A0' => " ",
                _ => sign.ToString(),
            });
        }

        return plain.ToString();
    }

    private static int Parts(int length, int alone, int each) => length <= alone ? 1 : (length + each - 1) / each;
}
