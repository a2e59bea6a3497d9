using System.Globalization;
using System.Text;

namespace WorkflowEngine.Codes;

/// <summary>
/// A QR code (ISO/IEC 18004, byte mode, error correction M) of a short text: dossier codes and addresses on paper. A text that
/// holds more than 213 bytes has none.
/// </summary>
public sealed class QrCode
{
    /// <summary>The light border around a code, in modules.</summary>
    public const int Quiet = 4;

    private readonly bool[,] _dark;

    private QrCode(bool[,] dark) => _dark = dark;

    /// <summary>Modules on each side, without the light border.</summary>
    public int Size => _dark.GetLength(0);

    /// <summary>Whether a module is dark.</summary>
    public bool this[int x, int y] => _dark[y, x];

    /// <summary>The code of a text in UTF-8; null when it is too long.</summary>
    public static QrCode? Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var bytes = Encoding.UTF8.GetBytes(text);
        if (QrVersion.For(bytes.Length) is not { } version)
        {
            return null;
        }

        var grid = new QrGrid(version);
        grid.Fill(QrWords.Of(bytes, version));
        return new QrCode(grid.Masked());
    }

    /// <summary>The dark modules as the outline of one drawing, with the light border left free.</summary>
    public string Path()
    {
        var path = new StringBuilder();
        for (var y = 0; y < Size; y++)
        {
            for (var x = 0; x < Size; x++)
            {
                var from = x;
                while (x < Size && this[x, y])
                {
                    x++;
                }

                if (x > from)
                {
                    path.Append(CultureInfo.InvariantCulture, $"M{from + Quiet} {y + Quiet}h{x - from}v1h-{x - from}z");
                }
            }
        }

        return path.ToString();
    }

    /// <summary>A picture that stands within a page; its words are for those who do not see it.</summary>
    /// <param name="words">What the code says, already escaped.</param>
    public string Svg(string words)
    {
        var side = Size + (2 * Quiet);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"<svg class=\"qr\" xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {side} {side}\" width=\"96\" height=\"96\" role=\"img\" aria-label=\"{words}\" shape-rendering=\"crispEdges\"><rect width=\"{side}\" height=\"{side}\" fill=\"#fff\"/><path fill=\"#000\" d=\"{Path()}\"/></svg>");
    }
}
