using System.Buffers.Binary;
using System.IO.Compression;

namespace WorkflowEngine.Persistence.Files;

/// <summary>
/// The parts of a package as its list of contents gives them, unpacked to their real end: a reader that stops where the list says that a
/// part ends does not see what other programs would unpack.
/// </summary>
internal static class PackedParts
{
    private const int EndLength = 22;
    private const int LongestComment = 65_535;

    /// <summary>Whether every part unpacks to what the list says and no further.</summary>
    public static bool AreHonest(Stream package)
    {
        try
        {
            return Read(package).All(part => IsHonest(package, part));
        }
        catch (Exception broken) when (broken is InvalidDataException or EndOfStreamException)
        {
            return false;
        }
    }

    private static bool IsHonest(Stream package, Part part)
    {
        var local = Bytes(package, part.At, 30);
        if (!local.AsSpan().StartsWith("PK\x03\x04"u8))
        {
            return false;
        }

        package.Position = part.At + 30 + BinaryPrimitives.ReadUInt16LittleEndian(local.AsSpan(26)) + BinaryPrimitives.ReadUInt16LittleEndian(local.AsSpan(28));
        if (part.Method == 0)
        {
            return part.Packed == part.Length;
        }

        using var unpacked = new DeflateStream(package, CompressionMode.Decompress, leaveOpen: true);
        return part.Method == 8 && PackedSize.Of(unpacked, part.Length) == part.Length;
    }

    private static List<Part> Read(Stream package)
    {
        var tail = (int)Math.Min(package.Length, EndLength + LongestComment);
        var end = Bytes(package, package.Length - tail, tail);
        var at = end.AsSpan().LastIndexOf("PK\x05\x06"u8);
        if (at < 0 || at + EndLength > tail)
        {
            throw new InvalidDataException("The package has no list of contents.");
        }

        var list = Bytes(package, BinaryPrimitives.ReadUInt32LittleEndian(end.AsSpan(at + 16)), BinaryPrimitives.ReadUInt32LittleEndian(end.AsSpan(at + 12)));
        var parts = new List<Part>();
        for (var from = 0; from + 46 <= list.Length;)
        {
            var entry = list.AsSpan(from);
            parts.Add(new Part(
                BinaryPrimitives.ReadUInt32LittleEndian(entry[42..]),
                BinaryPrimitives.ReadUInt16LittleEndian(entry[10..]),
                BinaryPrimitives.ReadUInt32LittleEndian(entry[20..]),
                BinaryPrimitives.ReadUInt32LittleEndian(entry[24..])));
            from += 46 + BinaryPrimitives.ReadUInt16LittleEndian(entry[28..]) + BinaryPrimitives.ReadUInt16LittleEndian(entry[30..]) + BinaryPrimitives.ReadUInt16LittleEndian(entry[32..]);
        }

        return parts;
    }

    private static byte[] Bytes(Stream package, long at, long length)
    {
        if (at < 0 || length < 0 || at + length > package.Length)
        {
            throw new InvalidDataException("A place in the package lies outside of it.");
        }

        var bytes = new byte[length];
        package.Position = at;
        package.ReadExactly(bytes);
        return bytes;
    }

    /// <param name="At">Where its own head begins.</param>
    /// <param name="Method">0 kept as it is, 8 packed.</param>
    private sealed record Part(long At, int Method, long Packed, long Length);
}
