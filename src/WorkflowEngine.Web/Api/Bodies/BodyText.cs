using System.Text.Json;
using System.Text.Unicode;
using WorkflowEngine.Web.Api.Answering;

namespace WorkflowEngine.Web.Api.Bodies;

/// <summary>The bytes of a body as JSON, or what is wrong with them.</summary>
internal static class BodyText
{
    private static readonly JsonDocumentOptions Once = new() { AllowDuplicateProperties = false };

    /// <summary>A byte order mark is passed over.</summary>
    public static (JsonDocument? Document, ProblemPart? Wrong) Read(byte[] bytes)
    {
        var text = bytes.AsMemory(bytes.AsSpan().StartsWith("\uFEFF"u8) ? "\uFEFF"u8.Length : 0);
        if (!Utf8.IsValid(text.Span))
        {
            return (null, new ProblemPart("", ProblemText.NotUtf8) { Expected = "UTF-8" });
        }

        try
        {
            if (Unwritable(text.Span) is { } found)
            {
                return (null, new ProblemPart("", ProblemText.Unwritable) { Expected = "Unicode", Found = found });
            }

            return (JsonDocument.Parse(text, Once), null);
        }
        catch (JsonException broken) when (broken.LineNumber is null)
        {
            return (null, new ProblemPart("", ProblemText.Twice));
        }
        catch (JsonException broken)
        {
            return (null, new ProblemPart("", ProblemText.NotJson) { Expected = "JSON", Found = $"{broken.LineNumber + 1}:{broken.BytePositionInLine + 1}" });
        }
    }

    /// <summary>
    /// A sign that no text can hold: half of a pair, and the sign of number 0, which databases do not take. As the body writes it; null
    /// when there is none.
    /// </summary>
    private static string? Unwritable(ReadOnlySpan<byte> utf8)
    {
        var reader = new Utf8JsonReader(utf8);
        while (reader.Read())
        {
            if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName && reader.ValueIsEscaped && Unwritable(ref reader) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private static string? Unwritable(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString()!.Contains('\0', StringComparison.Ordinal) ? "\\u0000" : null;
        }
        catch (InvalidOperationException)
        {
            return "\\ud800–\\udfff";
        }
    }
}
