using System.Buffers;

namespace WorkflowEngine.Cli.Reading;

/// <summary>The bytes of a file, lent for as long as they are looked at.</summary>
internal static class FileBytes
{
    /// <summary>Something made of bytes.</summary>
    public delegate T Reader<out T>(ReadOnlySpan<byte> utf8);

    public static T Use<T>(string path, Reader<T> read)
    {
        var (bytes, length) = SourceFiles.Lend(path);
        try
        {
            return read(bytes.AsSpan(0, length));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }
}
