using WorkflowEngine.Activities.Flow;
using WorkflowEngine.Procedures;
using WorkflowEngine.Verification.Times;

namespace WorkflowEngine.Verification;

/// <summary>Whether the cases of a switch leave nothing over.</summary>
internal static class Exhaustion
{
    private const string Fields = "fields.";

    /// <summary>The cases name every choice of a field that is always filled in, or one of them always holds.</summary>
    public static bool IsWhole(CheckedDocument document, SwitchCases cases)
    {
        var conditions = cases.Cases.Select(one => Condition.Of(one.Condition)).ToList();
        if (conditions.Exists(condition => condition?.Under(Assumptions.None) == true))
        {
            return true;
        }

        var parts = conditions.SelectMany(PartsOf).ToList();
        return parts.Select(part => part.Subject).Distinct().Any(subject =>
            FieldOf(document, subject) is { Type: FieldType.Choice, Required.IsAlways: true, Visible: null or { IsAlways: true } } field
            && field.Choices.All(choice => parts.Contains(new Condition.Part(subject, $"'{choice.Id}'"))));
    }

    private static IEnumerable<Condition.Part> PartsOf(Condition? condition) => condition switch
    {
        Condition.Part part => [part],
        Condition.Any any => any.Inner.SelectMany(PartsOf),
        _ => [],
    };

    private static FieldFact? FieldOf(CheckedDocument document, string subject) => subject.StartsWith(Fields, StringComparison.Ordinal)
        ? document.Facts?.Fields.FirstOrDefault(field => field.Id == subject[Fields.Length..])
        : null;
}
