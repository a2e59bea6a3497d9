using System.IO.Compression;
using System.Text;

namespace WorkflowEngine.Persistence.Editing;

/// <summary>Texts as they lie in the table of saves; a document shrinks to about a tenth.</summary>
internal static class Compressed
{
    public static byte[] Of(string text)
    {
        using var bytes = new MemoryStream();
        using (var brotli = new BrotliStream(bytes, CompressionLevel.Fastest, leaveOpen: true))
        {
            brotli.Write(Encoding.UTF8.GetBytes(text));
        }

        return bytes.ToArray();
    }

    public static string Text(byte[] compressed)
    {
        using var bytes = new MemoryStream(compressed);
        using var brotli = new BrotliStream(bytes, CompressionMode.Decompress);
        using var reader = new StreamReader(brotli, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
