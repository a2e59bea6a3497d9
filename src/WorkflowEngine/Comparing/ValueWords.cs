using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using WorkflowEngine.Procedures;
using WorkflowEngine.Words;

namespace WorkflowEngine.Comparing;

/// <summary>A value of a document, written for people.</summary>
internal static class ValueWords
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, MaxDepth = 1_000 };

    /// <summary>Null when there is nothing.</summary>
    public static Sentence? Of(JsonElement? value, ValueForm form) => value switch
    {
        null or { ValueKind: JsonValueKind.Undefined } => null,
        { ValueKind: JsonValueKind.True } => new Sentence("có", "yes"),
        { ValueKind: JsonValueKind.False } => new Sentence("không", "no"),
        { ValueKind: JsonValueKind.String } text => OfText(text.GetString()!, form),
        { ValueKind: JsonValueKind.Number } number => OfNumber(number, form),
        { ValueKind: JsonValueKind.Array } list when list.EnumerateArray().All(IsScalar) =>
            Both(string.Join(", ", list.EnumerateArray().Select(item => CodeWords.Of(item.ToString()).Vi)), string.Join(", ", list.EnumerateArray().Select(item => CodeWords.Of(item.ToString()).En))),
        { ValueKind: JsonValueKind.Object } inner when LocalOf(inner) is { } local => local,
        { ValueKind: JsonValueKind.Object } input when Expression(input) is { } written => Of(written, form == ValueForm.Plain ? ValueForm.Rule : form),
        { } other => Same(Raw(other)),
    };

    /// <summary>The JSON as it stands, on one line.</summary>
    public static string Raw(JsonElement value) => JsonSerializer.Serialize(value, Readable);

    /// <summary>Whether a value is a rule in JavaScript, wrapped as Elsa wraps it.</summary>
    public static bool IsScript(JsonElement? value) =>
        value is { ValueKind: JsonValueKind.Object } input
        && input.TryGetProperty("expression", out var expression) && expression.ValueKind == JsonValueKind.Object
        && expression.TryGetProperty("type", out var type) && type.ValueKind == JsonValueKind.String && type.GetString() == "JavaScript";

    /// <summary>Whether a value is a text in two languages and nothing else.</summary>
    public static bool IsLocal(JsonElement value) => value.ValueKind == JsonValueKind.Object && LocalOf(value) is not null;

    private static Sentence OfText(string text, ValueForm form)
    {
        if (form is ValueForm.StepTime or ValueForm.LawTime)
        {
            var day = form == ValueForm.StepTime ? LimitUnit.WorkingDays : LimitUnit.Days;
            return LimitText.TryParse(text, day, out var limit, out _) && limit!.ToTimeLimit() is { } time ? time.Words : Same(text);
        }

        if (form == ValueForm.Date && DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return Same(date.ToString("dd'/'MM'/'yyyy", CultureInfo.InvariantCulture));
        }

        return form == ValueForm.Plain ? CodeWords.Of(text) : Same(text);
    }

    private static Sentence OfNumber(JsonElement number, ValueForm form) =>
        form == ValueForm.Money && number.TryGetDecimal(out var amount)
            ? Both($"{Figures.Of(amount)} đồng", $"{Figures.Of(amount)} dong")
            : Same(number.GetRawText());

    /// <summary>What is written in an Elsa input; null when the object is none.</summary>
    private static JsonElement? Expression(JsonElement input) =>
        input.TryGetProperty("expression", out var expression) && expression.ValueKind == JsonValueKind.Object && expression.TryGetProperty("value", out var value)
            ? value
            : null;

    private static Sentence? LocalOf(JsonElement value)
    {
        string? vi = null, en = null;
        foreach (var member in value.EnumerateObject())
        {
            if (member.Value.ValueKind != JsonValueKind.String || member.Name is not ("vi" or "en"))
            {
                return null;
            }

            _ = member.Name == "vi" ? vi = member.Value.GetString() : en = member.Value.GetString();
        }

        return vi is null ? null : new Sentence(vi, en ?? vi);
    }

    private static bool IsScalar(JsonElement value) => value.ValueKind is not (JsonValueKind.Object or JsonValueKind.Array);

    private static Sentence Same(string text) => new(text, text);

    private static Sentence Both(string vi, string en) => new(vi, en);
}
