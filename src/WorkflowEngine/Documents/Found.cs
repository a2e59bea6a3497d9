using System.Text.Json;
using WorkflowEngine.Words;

namespace WorkflowEngine.Documents;

/// <summary>Says what stands at a place, in words.</summary>
internal static class Found
{
    private const int Shown = 60;

    public static Sentence Describe(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Undefined => new Sentence("không có gì", "missing"),
        JsonValueKind.Null => new Sentence("null (để trống)", "null (left empty)"),
        JsonValueKind.True or JsonValueKind.False => new Sentence($"giá trị {element.GetRawText()}", $"the value {element.GetRawText()}"),
        JsonValueKind.Number => new Sentence($"số {Cut(element.GetRawText())}", $"the number {Cut(element.GetRawText())}"),
        JsonValueKind.String => new Sentence($"văn bản “{Cut(element.GetString()!)}”", $"the text “{Cut(element.GetString()!)}”"),
        JsonValueKind.Array => new Sentence($"danh sách {element.GetArrayLength()} phần tử", $"a list of {element.GetArrayLength()}"),
        _ => new Sentence("đối tượng {…}", "an object {…}"),
    };

    /// <summary>A text short enough to be quoted in a sentence.</summary>
    public static string Cut(string text)
    {
        if (text.Length <= Shown)
        {
            return text;
        }

        var end = char.IsHighSurrogate(text[Shown - 1]) ? Shown - 1 : Shown;
        return string.Concat(text.AsSpan(0, end), "…");
    }
}
