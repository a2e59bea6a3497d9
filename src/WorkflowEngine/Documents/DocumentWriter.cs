using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using WorkflowEngine.Values;

namespace WorkflowEngine.Documents;

/// <summary>Writes a document's JSON as canonical text, some of its top-level members given anew.</summary>
internal static class DocumentWriter
{
    private static readonly JsonWriterOptions Canonical = new()
    {
        Indented = true,
        IndentCharacter = ' ',
        IndentSize = 2,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        MaxDepth = 1_000,
    };

    /// <summary>What is written, in the form of canonical text, without the final newline.</summary>
    public static byte[] Text(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Canonical))
        {
            write(writer);
        }

        return buffer.WrittenSpan.ToArray();
    }

    public static byte[] Write(JsonElement source, ReadOnlySpan<(string Name, Value Value)> members)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Canonical))
        {
            if (members.IsEmpty)
            {
                source.WriteTo(writer);
            }
            else
            {
                WriteWith(writer, source, members);
            }
        }

        buffer.Write("\n"u8);
        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>Writes the document with another text at the end of a way from its top.</summary>
    public static byte[] Write(JsonElement source, ReadOnlySpan<(string? Name, int Index)> way, string text)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Canonical))
        {
            WriteWith(writer, source, way, text);
        }

        buffer.Write("\n"u8);
        return buffer.WrittenSpan.ToArray();
    }

    private static void WriteWith(Utf8JsonWriter writer, JsonElement source, ReadOnlySpan<(string? Name, int Index)> way, string text)
    {
        if (way.IsEmpty)
        {
            writer.WriteStringValue(text);
        }
        else if (way[0].Name is { } name)
        {
            writer.WriteStartObject();
            foreach (var member in source.EnumerateObject())
            {
                if (member.NameEquals(name))
                {
                    writer.WritePropertyName(name);
                    WriteWith(writer, member.Value, way[1..], text);
                }
                else
                {
                    member.WriteTo(writer);
                }
            }

            writer.WriteEndObject();
        }
        else
        {
            writer.WriteStartArray();
            for (var at = 0; at < source.GetArrayLength(); at++)
            {
                if (at == way[0].Index)
                {
                    WriteWith(writer, source[at], way[1..], text);
                }
                else
                {
                    source[at].WriteTo(writer);
                }
            }

            writer.WriteEndArray();
        }
    }

    private static void WriteWith(Utf8JsonWriter writer, JsonElement source, ReadOnlySpan<(string Name, Value Value)> members)
    {
        writer.WriteStartObject();
        Span<bool> written = stackalloc bool[members.Length];
        foreach (var member in source.EnumerateObject())
        {
            var at = IndexOf(members, member.Name);
            if (at < 0)
            {
                member.WriteTo(writer);
            }
            else if (!written[at])
            {
                writer.WritePropertyName(member.Name);
                ValueJson.Write(writer, members[at].Value);
                written[at] = true;
            }
        }

        for (var at = 0; at < members.Length; at++)
        {
            if (!written[at])
            {
                writer.WritePropertyName(members[at].Name);
                ValueJson.Write(writer, members[at].Value);
            }
        }

        writer.WriteEndObject();
    }

    private static int IndexOf(ReadOnlySpan<(string Name, Value Value)> members, string name)
    {
        for (var at = 0; at < members.Length; at++)
        {
            if (string.Equals(members[at].Name, name, StringComparison.OrdinalIgnoreCase))
            {
                return at;
            }
        }

        return -1;
    }
}
