using System.Globalization;
using System.Text.RegularExpressions;
using WorkflowEngine.Plans;
using WorkflowEngine.Procedures;
using WorkflowEngine.Values;

namespace WorkflowEngine.Web.Tracking;

/// <summary>
/// Made-up answers for the fields that a step fills in, such as any engine would accept: only for looking ahead, never kept.
/// </summary>
internal static class SampleAnswers
{
    private const string Digits = "12345678901234567890";
    private static readonly TimeSpan PatternTime = TimeSpan.FromMilliseconds(50);

    public static ValueMap Of(Plan plan, string step) => PlanStep.Of(plan, step) is { } known && plan.Procedure is { } facts
        ? ValueMap.From(facts.Fields.Where(one => known.MayWrite.Contains(one.Id)).Select(one => KeyValuePair.Create(one.Id, Of(one))))
        : ValueMap.Empty;

    private static Value Of(FieldFact one) => one.Type switch
    {
        FieldType.Number => (double)(one.Min?.Number ?? 1),
        FieldType.Money => Value.OfMoney(one.Min?.Number ?? 1),
        FieldType.Boolean => true,
        FieldType.Date => (one.Min?.Date ?? one.Max?.Date ?? new DateOnly(2000, 1, 1)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        FieldType.Choice => one.Choices[0].Id,
        FieldType.Choices => ValueList.Of(one.Choices[0].Id),
        FieldType.Identity => Digits[..12],
        FieldType.Phone => "0" + Digits[..9],
        FieldType.Email => "a@a.vn",
        FieldType.Group => ValueList.Of(ValueMap.From(one.Fields.Select(inner => KeyValuePair.Create(inner.Id, Of(inner))))),
        _ => Text(one.Pattern),
    };

    private static string Text(string? pattern) => pattern is null
        ? "A"
        : Enumerable.Range(1, Digits.Length).Select(length => Digits[..length])
            .FirstOrDefault(text => Regex.IsMatch(text, $"^(?:{pattern})$", RegexOptions.NonBacktracking, PatternTime)) ?? "A";
}
