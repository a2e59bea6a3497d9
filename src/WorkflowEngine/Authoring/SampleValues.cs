using System.Globalization;
using System.Text.RegularExpressions;
using WorkflowEngine.Procedures;
using WorkflowEngine.Values;

namespace WorkflowEngine.Authoring;

/// <summary>A value for each kind of field, for dossiers that nobody filed.</summary>
internal static class SampleValues
{
    private const int LongestNumber = 20;

    public static Value Of(FieldFact field, DateOnly today) => field.Type switch
    {
        FieldType.Number => (double)(field.Min?.Number ?? 1),
        FieldType.Money => Value.OfMoney(field.Min?.Number ?? 1_000_000),
        FieldType.Date => (field.Min?.Date ?? field.Max?.Date ?? today).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        FieldType.Boolean => true,
        FieldType.Choice => field.Choices.IsEmpty ? "" : field.Choices[0].Id,
        FieldType.Choices => field.Choices.IsEmpty ? ValueList.Empty : ValueList.From([field.Choices[0].Id]),
        FieldType.Identity => "001200000001",
        FieldType.Phone => "0900000000",
        FieldType.Email => "a@example.vn",
        FieldType.Group => ValueList.From([ValueMap.From(field.Fields.Select(inner => KeyValuePair.Create(inner.Id, Of(inner, today))))]),
        _ => Text(field),
    };

    /// <summary>Numbers of any usual length stand for what a pattern asks for; a pattern that none of them meets has no sample.</summary>
    private static string Text(FieldFact field) => field.Pattern is not { } pattern ? "Mẫu"
        : Enumerable.Range(1, LongestNumber).Select(length => new string('0', length))
            .FirstOrDefault(number => Regex.IsMatch(number, $"^(?:{pattern})$", RegexOptions.NonBacktracking)) ?? "Mẫu";
}
