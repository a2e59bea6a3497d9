using System.Globalization;
using System.Text;

namespace WorkflowEngine.Fees;

/// <summary>
/// The text of a QR code from which a bank's app fills in a transfer: the merchant-presented format of EMVCo with the
/// template of the domestic network (VietQR).
/// </summary>
public static class TransferQr
{
    private const string Network = "A000000727";
    private const string ToAccount = "QRIBFTTA";
    private const string Dong = "704";

    /// <param name="account">Where the money goes.</param>
    /// <param name="amount">Whole đồng.</param>
    /// <param name="purpose">Up to 25 letters and figures without marks, by which the transfer is told.</param>
    public static string Text(AccountRule account, long amount, string purpose)
    {
        ArgumentNullException.ThrowIfNull(account);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(amount);
        var text = new StringBuilder();
        Add(text, "00", "01");
        Add(text, "01", "12");
        Add(text, "38", Field("00", Network) + Field("01", Field("00", account.Bin) + Field("01", account.Number)) + Field("02", ToAccount));
        Add(text, "53", Dong);
        Add(text, "54", amount.ToString(CultureInfo.InvariantCulture));
        Add(text, "58", "VN");
        Add(text, "62", Field("08", purpose));
        text.Append("6304");
        return text.Append(Checksum(text.ToString()).ToString("X4", CultureInfo.InvariantCulture)).ToString();
    }

    /// <summary>CRC-16 of ISO/IEC 13239 as EMVCo uses it: polynomial 1021, beginning with FFFF.</summary>
    internal static ushort Checksum(string text)
    {
        ushort crc = 0xFFFF;
        foreach (var part in Encoding.ASCII.GetBytes(text))
        {
            crc ^= (ushort)(part << 8);
            for (var bit = 0; bit < 8; bit++)
            {
                crc = (ushort)((crc & 0x8000) != 0 ? (crc << 1) ^ 0x1021 : crc << 1);
            }
        }

        return crc;
    }

    private static void Add(StringBuilder text, string id, string value) => text.Append(Field(id, value));

    private static string Field(string id, string value) => string.Create(CultureInfo.InvariantCulture, $"{id}{value.Length:00}{value}");
}
