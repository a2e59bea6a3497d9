using System.Text;
using System.Text.Json;
using WorkflowEngine.Documents;

namespace WorkflowEngine.Procedures.Writing;

/// <summary>A document's text and the facts in it. A document that cannot be read as one, as a draft may be, has facts all the same.</summary>
public static class DocumentFacts
{
    private const string Procedure = "procedure";
    private const string Custom = "customProperties";

    /// <summary>
    /// The facts of a document, an empty object when it has none. Null when the text is no JSON object, or what stands where the
    /// facts belong is no object: then there is nothing that could be edited.
    /// </summary>
    public static JsonElement? Of(string content)
    {
        if (Parse(content) is not { } source)
        {
            return null;
        }

        var (holder, facts) = Holders(source);
        var isWhole = (facts ?? default).ValueKind is JsonValueKind.Object or JsonValueKind.Undefined
            && (holder is null || source.GetProperty(holder).ValueKind is JsonValueKind.Object or JsonValueKind.Null);
        return isWhole ? facts ?? JsonElement.Parse("{}") : null;
    }

    /// <summary>The document with other facts, as canonical text; everything around them stays as it is.</summary>
    /// <exception cref="ArgumentException">The text has no place for facts: <see cref="Of"/> answers null.</exception>
    public static string With(string content, JsonElement facts)
    {
        if (Of(content) is null || Parse(content) is not { } source)
        {
            throw new ArgumentException("Expected the text of a document whose facts can be edited.", nameof(content));
        }

        return Encoding.UTF8.GetString(DocumentWriter.Text(writer => Write(writer, source, facts))) + "\n";
    }

    /// <summary>Whether two facts are written alike, whatever the spaces between.</summary>
    public static bool Same(JsonElement one, JsonElement other) =>
        DocumentWriter.Text(one.WriteTo).AsSpan().SequenceEqual(DocumentWriter.Text(other.WriteTo));

    private static JsonElement? Parse(string content)
    {
        try
        {
            var source = JsonElement.Parse(content, FactEditing.Deep);
            return source.ValueKind == JsonValueKind.Object ? source : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>The member that holds the custom properties as it is spelled, and the facts in it; as the reader finds them.</summary>
    private static (string? Holder, JsonElement? Facts) Holders(JsonElement source)
    {
        string? empty = null;
        foreach (var holder in (ReadOnlySpan<string>)[Custom, "CustomProperties", "applicationProperties", "ApplicationProperties"])
        {
            if (!source.TryGetProperty(holder, out var custom))
            {
                continue;
            }

            empty ??= holder;
            if (Members.TryGet(custom, Procedure, out var facts))
            {
                return (holder, facts);
            }
        }

        return (empty, null);
    }

    private static void Write(Utf8JsonWriter writer, JsonElement source, JsonElement facts)
    {
        var (holder, _) = Holders(source);
        writer.WriteStartObject();
        foreach (var member in source.EnumerateObject())
        {
            writer.WritePropertyName(member.Name);
            if (member.Name == holder)
            {
                WriteHolder(writer, member.Value, facts);
            }
            else
            {
                member.Value.WriteTo(writer);
            }
        }

        if (holder is null)
        {
            writer.WritePropertyName(Custom);
            WriteHolder(writer, default, facts);
        }

        writer.WriteEndObject();
    }

    private static void WriteHolder(Utf8JsonWriter writer, JsonElement custom, JsonElement facts)
    {
        var written = false;
        writer.WriteStartObject();
        if (custom.ValueKind == JsonValueKind.Object)
        {
            foreach (var member in custom.EnumerateObject())
            {
                var isFacts = string.Equals(member.Name, Procedure, StringComparison.OrdinalIgnoreCase);
                writer.WritePropertyName(member.Name);
                (isFacts ? facts : member.Value).WriteTo(writer);
                written |= isFacts;
            }
        }

        if (!written)
        {
            writer.WritePropertyName(Procedure);
            facts.WriteTo(writer);
        }

        writer.WriteEndObject();
    }
}
