using System.Globalization;
using System.Text;
using QRCoder;

namespace WorkflowEngine.Web.Filing;

/// <summary>A QR code as one path: a strict policy allows no inline styles, and a drawing prints sharper than a picture.</summary>
internal sealed record QrPath(int Size, string Path)
{
    public static QrPath Of(string content)
    {
        using var data = QRCodeGenerator.GenerateQrCode(content, QRCodeGenerator.ECCLevel.M);
        var path = new StringBuilder();
        for (var y = 0; y < data.ModuleMatrix.Count; y++)
        {
            var row = data.ModuleMatrix[y];
            for (var x = 0; x < row.Length; x++)
            {
                if (row[x])
                {
                    path.Append(CultureInfo.InvariantCulture, $"M{x} {y}h1v1h-1z");
                }
            }
        }

        return new QrPath(data.ModuleMatrix.Count, path.ToString());
    }
}
