using System.Buffers;
using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace WorkflowEngine.Persistence.History;

/// <summary>
/// The hash that ties a history row to the one before it: SHA-256 over the hash before, the dossier, the revision, the
/// moment, the command, the actor, the events as they are stored and the hash of the sealed personal bytes.
/// </summary>
internal static class HistoryChain
{
    public const int HashLength = 32;

    /// <summary>What the first row is tied to.</summary>
    public static readonly byte[] Beginning = new byte[HashLength];

    public static byte[] Hash(ReadOnlySpan<byte> before, in HistoryLink link)
    {
        var most = 160 + Encoding.UTF8.GetMaxByteCount(link.Actor.Length) + link.Events.Length;
        var rented = ArrayPool<byte>.Shared.Rent(most);
        try
        {
            var bytes = rented.AsSpan(0, most);
            bytes[..116].Clear();
            before.CopyTo(bytes);
            BinaryPrimitives.WriteInt64BigEndian(bytes[32..], link.Dossier);
            BinaryPrimitives.WriteInt32BigEndian(bytes[40..], link.Revision);
            BinaryPrimitives.WriteInt64BigEndian(bytes[44..], link.At.UtcTicks / TimeSpan.TicksPerMicrosecond);
            link.Command.TryWriteBytes(bytes[52..], bigEndian: true, out _);
            if (link.Personal is { } personal)
            {
                SHA256.HashData(personal, bytes[68..]);
                bytes[100] = 1;
            }

            BinaryPrimitives.WriteInt32BigEndian(bytes[104..], link.Events.Length);
            var actor = Encoding.UTF8.GetBytes(link.Actor, bytes[116..]);
            BinaryPrimitives.WriteInt32BigEndian(bytes[108..], actor);
            link.Events.CopyTo(bytes[(116 + actor)..]);
            return SHA256.HashData(bytes[..(116 + actor + link.Events.Length)]);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(rented);
        }
    }
}

/// <summary>What is tied into the chain of one row.</summary>
internal readonly ref struct HistoryLink
{
    public required long Dossier { get; init; }

    public required int Revision { get; init; }

    public required DateTimeOffset At { get; init; }

    public required Guid Command { get; init; }

    public required string Actor { get; init; }

    public required ReadOnlySpan<byte> Events { get; init; }

    public byte[]? Personal { get; init; }
}
