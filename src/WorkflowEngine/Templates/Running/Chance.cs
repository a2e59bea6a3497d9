using System.Security.Cryptography;
using System.Text;

namespace WorkflowEngine.Templates.Running;

/// <summary>Numbers that look random and are decided by a seed: SHA-256 of the seed and a count.</summary>
internal sealed class Chance(string? seed)
{
    private ulong _count;

    public bool HasSeed => seed is not null;

    /// <summary>A number from <paramref name="least"/> up to, not with, <paramref name="bound"/>.</summary>
    public long Next(long least, long bound)
    {
        var span = (UInt128)((Int128)bound - least);
        return (long)(least + (Int128)(Draw() % span));
    }

    public Guid NextUuid()
    {
        Span<byte> bytes = stackalloc byte[16];
        var drawn = Draw();
        BitConverter.TryWriteBytes(bytes, drawn);
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x40);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes, bigEndian: true);
    }

    private UInt128 Draw()
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{_count++}:{seed}"));
        return BitConverter.ToUInt128(hash);
    }
}
