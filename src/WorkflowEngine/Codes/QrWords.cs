namespace WorkflowEngine.Codes;

/// <summary>The words of a QR code: the text, its padding and the Reed–Solomon words of each block, interleaved.</summary>
internal static class QrWords
{
    private const int ByteMode = 0b0100;
    private const int FieldPolynomial = 0x11D;

    public static byte[] Of(byte[] text, QrVersion version)
    {
        var data = Data(text, version);
        var generator = Generator(version.Correction);
        var blocks = new List<(byte[] Data, byte[] Correction)>();
        var at = 0;
        foreach (var length in version.Blocks)
        {
            var block = data[at..(at + length)];
            blocks.Add((block, Remainder(block, generator)));
            at += length;
        }

        var words = new List<byte>();
        for (var i = 0; i < version.Blocks.Max(); i++)
        {
            words.AddRange(blocks.Where(block => i < block.Data.Length).Select(block => block.Data[i]));
        }

        for (var i = 0; i < version.Correction; i++)
        {
            words.AddRange(blocks.Select(block => block.Correction[i]));
        }

        return [.. words];
    }

    private static byte[] Data(byte[] text, QrVersion version)
    {
        var bits = new List<bool>(8 * version.DataWords);
        Append(bits, ByteMode, 4);
        Append(bits, text.Length, version.LengthBits);
        foreach (var octet in text)
        {
            Append(bits, octet, 8);
        }

        Append(bits, 0, Math.Min(4, (8 * version.DataWords) - bits.Count));
        Append(bits, 0, (8 - (bits.Count % 8)) % 8);
        for (var pad = 0xEC; bits.Count < 8 * version.DataWords; pad ^= 0xEC ^ 0x11)
        {
            Append(bits, pad, 8);
        }

        var words = new byte[version.DataWords];
        for (var i = 0; i < bits.Count; i++)
        {
            words[i / 8] |= (byte)(bits[i] ? 0x80 >> (i % 8) : 0);
        }

        return words;
    }

    private static void Append(List<bool> bits, int value, int length)
    {
        for (var i = length - 1; i >= 0; i--)
        {
            bits.Add(((value >> i) & 1) != 0);
        }
    }

    private static byte[] Generator(int degree)
    {
        var product = new byte[degree];
        product[^1] = 1;
        byte root = 1;
        for (var i = 0; i < degree; i++)
        {
            for (var j = 0; j < degree; j++)
            {
                product[j] = Multiply(product[j], root);
                if (j + 1 < degree)
                {
                    product[j] ^= product[j + 1];
                }
            }

            root = Multiply(root, 2);
        }

        return product;
    }

    private static byte[] Remainder(byte[] data, byte[] generator)
    {
        var rest = new byte[generator.Length];
        foreach (var octet in data)
        {
            var factor = (byte)(octet ^ rest[0]);
            Array.Copy(rest, 1, rest, 0, rest.Length - 1);
            rest[^1] = 0;
            for (var i = 0; i < rest.Length; i++)
            {
                rest[i] ^= Multiply(generator[i], factor);
            }
        }

        return rest;
    }

    private static byte Multiply(byte one, byte other)
    {
        var product = 0;
        for (var i = 7; i >= 0; i--)
        {
            product = (product << 1) ^ ((product >> 7) * FieldPolynomial);
            product ^= ((other >> i) & 1) * one;
        }

        return (byte)product;
    }
}
