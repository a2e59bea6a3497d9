using System.Collections.Immutable;
using System.Globalization;
using WorkflowEngine.Procedures;
using WorkflowEngine.Values;
using WorkflowEngine.Web.Words;
using TypedMap = System.Collections.Immutable.ImmutableSortedDictionary<string, System.Collections.Immutable.ImmutableArray<string>>;

namespace WorkflowEngine.Web.Filing;

/// <summary>Values as somebody would have typed them, for a form that corrects what was answered before.</summary>
internal static class ValueTyping
{
    public static TypedMap Of(IEnumerable<FieldFact> fields, ValueMap values, Formats formats)
    {
        var typed = ImmutableSortedDictionary.CreateBuilder<string, ImmutableArray<string>>(StringComparer.Ordinal);
        Add(typed, fields, values, FormPlace.Fields, formats);
        return typed.ToImmutable();
    }

    private static void Add(TypedMap.Builder typed, IEnumerable<FieldFact> fields, ValueMap values, string prefix, Formats formats)
    {
        foreach (var one in fields)
        {
            var (place, value) = (prefix + one.Id, values[one.Id]);
            if (one.Type == FieldType.Group && value.Kind == ValueKind.List)
            {
                var rows = value.AsList();
                for (var row = 0; row < rows.Count; row++)
                {
                    Add(typed, one.Fields, rows[row].MapOrEmpty, FormPlace.Row(place, row), formats);
                }
            }
            else if (Texts(one, value, formats) is { Length: > 0 } texts)
            {
                typed[place] = texts;
            }
        }
    }

    private static ImmutableArray<string> Texts(FieldFact one, Value value, Formats formats) => value.Kind switch
    {
        ValueKind.Null => [],
        ValueKind.Boolean => value.AsBoolean() ? ["true"] : [],
        ValueKind.List => [.. value.Texts()],
        ValueKind.Money => [formats.Number(value.AsMoney())],
        ValueKind.Number => [value.AsNumber().ToString("0.###############", CultureInfo.InvariantCulture).Replace('.', ',')],
        _ when one.Type == FieldType.Date && DateOnly.TryParseExact(value.TextOrNull, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) =>
            [formats.Date(day)],
        _ => [value.ToLine()],
    };
}
