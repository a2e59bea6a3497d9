using System.Globalization;

namespace WorkflowEngine.Values;

/// <summary>Values as texts.</summary>
public static class ValueTexts
{
    /// <summary>The value as one line: null is empty, numbers as they are, True and False as Elsa prints them, maps and lists as JSON.</summary>
    public static string ToLine(this Value value) => value.Kind switch
    {
        ValueKind.Null => "",
        ValueKind.Boolean => value.AsBoolean() ? "True" : "False",
        ValueKind.Number => value.AsNumber().ToString(CultureInfo.InvariantCulture),
        ValueKind.Money => value.AsMoney().ToString(CultureInfo.InvariantCulture),
        ValueKind.Text => value.AsText(),
        _ => ValueJson.Write(value),
    };

    /// <summary>A list of texts: the items of a list, the parts of a text between commas, nothing for null.</summary>
    public static IReadOnlyList<string> Texts(this Value value) => value.Kind switch
    {
        ValueKind.Null => [],
        ValueKind.List => [.. value.AsList().Select(ToLine)],
        ValueKind.Text => value.AsText().Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries),
        _ => [value.ToLine()],
    };
}
