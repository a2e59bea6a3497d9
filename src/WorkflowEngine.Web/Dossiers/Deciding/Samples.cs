using System.Globalization;
using System.Text.RegularExpressions;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Plans;
using WorkflowEngine.Procedures;
using WorkflowEngine.Values;

namespace WorkflowEngine.Web.Dossiers.Deciding;

/// <summary>A value for each field that a step fills in, so that an outcome can be tried before anybody has typed anything.</summary>
internal static class Samples
{
    private const int LongestNumber = 20;

    public static ValueMap Of(OpenedDossier opened, Wait wait) =>
        wait.Item is { } item && PlanStep.Of(opened.Plan, item.Step) is { } step
            ? ValueMap.From(DecisionForm.FactsOf(opened, step).Select(field => KeyValuePair.Create(field.Id, Of(field, opened))))
            : ValueMap.Empty;

    private static Value Of(FieldFact field, OpenedDossier opened) => field.Type switch
    {
        FieldType.Number => (double)(field.Min?.Number ?? 1),
        FieldType.Money => Value.OfMoney(field.Min?.Number ?? 1),
        FieldType.Date => opened.Official.Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        FieldType.Boolean => true,
        FieldType.Choice => field.Choices[0].Id,
        FieldType.Choices => ValueList.Of(field.Choices[0].Id),
        FieldType.Identity => "000000000000",
        FieldType.Phone => "0900000000",
        FieldType.Email => "a@example.vn",
        _ => Text(field),
    };

    /// <summary>Numbers of any usual length stand for what a pattern asks for; a pattern that none of them meets has no sample.</summary>
    private static string Text(FieldFact field) => field.Pattern is not { } pattern ? "…"
        : Enumerable.Range(1, LongestNumber).Select(length => new string('0', length))
            .FirstOrDefault(number => Regex.IsMatch(number, $"^(?:{pattern})$", RegexOptions.NonBacktracking)) ?? "…";
}
