using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using WorkflowEngine.Documents;

namespace WorkflowEngine.Persistence.Catalogue;

/// <summary>
/// Tells contents apart. Of a workflow document it leaves out what only names the version, so that a document that went
/// through an export and came back is known again.
/// </summary>
public static class ContentHash
{
    private static readonly string[] VersionMembers =
        ["id", "version", "isLatest", "isPublished", "createdAt", "links", "$schema"];

    /// <summary>SHA-256 of a text as it stands, in lower-case hexadecimal; line ends and the end of the text do not count.</summary>
    public static string Of(string text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\n").TrimEnd())));

    /// <summary>SHA-256 of a document without the members that name its version.</summary>
    public static string Of(WorkflowDocument document)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { MaxDepth = 1_000 }))
        {
            writer.WriteStartObject();
            foreach (var member in document.Source.EnumerateObject())
            {
                if (!VersionMembers.Contains(member.Name, StringComparer.OrdinalIgnoreCase))
                {
                    member.WriteTo(writer);
                }
            }

            writer.WriteEndObject();
        }

        return Convert.ToHexStringLower(SHA256.HashData(buffer.WrittenSpan));
    }
}
