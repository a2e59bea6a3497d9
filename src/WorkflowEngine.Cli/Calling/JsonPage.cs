using System.Text.Encodings.Web;
using System.Text.Json;
using WorkflowEngine.Words;

namespace WorkflowEngine.Cli.Calling;

/// <summary>Writes what a command found as one JSON document, Vietnamese unescaped, for programs that read along.</summary>
internal static class JsonPage
{
    private static readonly JsonWriterOptions Indented = new()
    {
        Indented = true,
        IndentSize = 2,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static void Write(TextWriter output, Action<Utf8JsonWriter> write)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, Indented))
        {
            write(writer);
        }

        output.WriteLine(System.Text.Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length));
    }

    public static void WriteSentence(this Utf8JsonWriter writer, string name, Sentence sentence)
    {
        writer.WriteStartObject(name);
        writer.WriteString("vi", sentence.Vi);
        writer.WriteString("en", sentence.En);
        writer.WriteEndObject();
    }
}
