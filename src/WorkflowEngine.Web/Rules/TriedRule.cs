using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using WorkflowEngine.Authoring;
using WorkflowEngine.Values;
using WorkflowEngine.Web.Words;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Rules;

/// <summary>The result of a trial as the page shows it.</summary>
/// <param name="Tried">What it came to; null before the first trial.</param>
/// <param name="Ran">It was run on data; otherwise only read.</param>
/// <param name="Wrong">Why there were no data to run it on.</param>
public sealed record TriedRule(RuleTried? Tried, bool Ran, Sentence? Wrong, Sentence? Note)
{
    public static readonly TriedRule None = new(null, false, null, null);

    private static readonly JsonWriterOptions Readable = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>What kind of value it is, in a word.</summary>
    public static Sentence KindOf(Value value) => value.Kind switch
    {
        ValueKind.Boolean => RulesText.BooleanKind,
        ValueKind.Number => RulesText.NumberKind,
        ValueKind.Money => RulesText.MoneyKind,
        ValueKind.Text => RulesText.TextKind,
        ValueKind.List => RulesText.ListKind,
        ValueKind.Map => RulesText.MapKind,
        _ => RulesText.NullKind,
    };

    /// <summary>A value for people: money and yes or no in words, texts in quotes, lists and entries line by line.</summary>
    public static string Write(Value value, Text text, Formats formats) => value.Kind switch
    {
        ValueKind.Null => text[RulesText.NullKind],
        ValueKind.Boolean => text[value.AsBoolean() ? RulesText.True : RulesText.False],
        ValueKind.Money => formats.Money(value.AsMoney()),
        ValueKind.Text => $"“{value.AsText()}”",
        ValueKind.List or ValueKind.Map => Json(value),
        _ => value.ToString(),
    };

    private static string Json(Value value)
    {
        using var bytes = new MemoryStream();
        using (var writer = new Utf8JsonWriter(bytes, Readable))
        {
            ValueJson.Write(writer, value);
        }

        return Encoding.UTF8.GetString(bytes.ToArray());
    }
}
