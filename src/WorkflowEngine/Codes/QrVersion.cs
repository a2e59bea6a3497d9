namespace WorkflowEngine.Codes;

/// <summary>One size of QR codes at error correction M, as table 9 of ISO/IEC 18004 has them.</summary>
/// <param name="Number">From 1; a side has 17 + 4 times as many modules.</param>
/// <param name="Correction">Words of error correction of each block.</param>
/// <param name="Blocks">Data words of each block.</param>
/// <param name="Alignment">Where the middles of the alignment marks lie.</param>
internal sealed record QrVersion(int Number, int Correction, int[] Blocks, int[] Alignment)
{
    private const int HeaderBits = 4;

    private static readonly QrVersion[] All =
    [
        new(1, 10, [16], []),
        new(2, 16, [28], [6, 18]),
        new(3, 26, [44], [6, 22]),
        new(4, 18, [32, 32], [6, 26]),
        new(5, 24, [43, 43], [6, 30]),
        new(6, 16, [27, 27, 27, 27], [6, 34]),
        new(7, 18, [31, 31, 31, 31], [6, 22, 38]),
        new(8, 22, [38, 38, 39, 39], [6, 24, 42]),
        new(9, 22, [36, 36, 36, 37, 37], [6, 26, 46]),
        new(10, 26, [43, 43, 43, 43, 44], [6, 28, 50]),
    ];

    public int Side => 17 + (4 * Number);

    public int DataWords => Blocks.Sum();

    /// <summary>Bits that tell the length of the text.</summary>
    public int LengthBits => Number < 10 ? 8 : 16;

    /// <summary>The smallest size that holds so many bytes; null when none does.</summary>
    public static QrVersion? For(int bytes) =>
        Array.Find(All, version => HeaderBits + version.LengthBits + (8 * bytes) <= 8 * version.DataWords);
}
