using System.Security.Cryptography;
using System.Text;

namespace WorkflowEngine.Persistence.Outbox;

/// <summary>Ids of commands that follow from something stored: the same cause gives the same id, so that its effect is single.</summary>
public static class CommandIds
{
    /// <param name="cause">What the command follows from, such as <c>due/17/4</c>.</param>
    public static Guid Of(string cause)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(cause), hash);
        // Version 8 of RFC 9562: an id of one's own making.
        hash[6] = (byte)((hash[6] & 0x0F) | 0x80);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new Guid(hash[..16], bigEndian: true);
    }
}
