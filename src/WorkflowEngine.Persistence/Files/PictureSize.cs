using System.Buffers.Binary;

namespace WorkflowEngine.Persistence.Files;

/// <summary>How many points a picture has, from its head alone: a small file may name a picture that fills the memory of whoever opens it.</summary>
internal static class PictureSize
{
    /// <summary>More than the best scanner makes of an A2 sheet.</summary>
    public const long MostPoints = 200_000_000;

    public static bool IsSane(Stream content, FileType type)
    {
        content.Position = 0;
        var points = type == FileType.Png ? OfPng(content) : type == FileType.Jpeg ? OfJpeg(content) : 0;
        content.Position = 0;
        return points is >= 0 and <= MostPoints;
    }

    private static long OfPng(Stream content)
    {
        Span<byte> head = stackalloc byte[24];
        return content.ReadAtLeast(head, head.Length, throwOnEndOfStream: false) < head.Length
            ? 0
            : Points(BinaryPrimitives.ReadUInt32BigEndian(head[16..]), BinaryPrimitives.ReadUInt32BigEndian(head[20..]));
    }

    /// <summary>Goes from segment to segment until the one with the size.</summary>
    private static long OfJpeg(Stream content)
    {
        Span<byte> part = stackalloc byte[9];
        content.Position = 2;
        while (content.ReadAtLeast(part[..4], 4, throwOnEndOfStream: false) == 4 && part[0] == 0xFF)
        {
            var marker = part[1];
            var length = BinaryPrimitives.ReadUInt16BigEndian(part[2..]);
            if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
            {
                return content.ReadAtLeast(part[..5], 5, throwOnEndOfStream: false) < 5
                    ? 0
                    : Points(BinaryPrimitives.ReadUInt16BigEndian(part[1..]), BinaryPrimitives.ReadUInt16BigEndian(part[3..]));
            }

            if (marker == 0xDA || length < 2)
            {
                return 0;
            }

            content.Position += length - 2;
        }

        return 0;
    }

    private static long Points(uint width, uint height) => (long)Math.Min((ulong)width * height, long.MaxValue);
}
