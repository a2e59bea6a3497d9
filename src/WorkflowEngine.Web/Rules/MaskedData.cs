using System.Collections.Immutable;
using WorkflowEngine.Authoring;
using WorkflowEngine.Procedures;
using WorkflowEngine.Values;
using WorkflowEngine.Web.Dossiers.Declaring;

namespace WorkflowEngine.Web.Rules;

/// <summary>A real dossier's data with identity and telephone numbers masked, as its page shows them.</summary>
internal static class MaskedData
{
    private static readonly string[] OfApplicant = ["identity", "phone", "number"];

    public static RuleData Of(RuleData data, ProcedureFacts? facts) => data with
    {
        Applicant = Applicant(data.Applicant),
        Fields = Fields(facts?.Fields ?? [], data.Fields),
    };

    public static ValueMap Applicant(ValueMap applicant) => ValueMap.From(applicant.Select(pair => OfApplicant.Contains(pair.Key) ? Mask(pair) : pair));

    public static ValueMap Fields(ImmutableArray<FieldFact> fields, ValueMap values) => ValueMap.From(values.Select(pair =>
        fields.FirstOrDefault(field => field.Id == pair.Key) switch
        {
            { Type: FieldType.Identity or FieldType.Phone } => Mask(pair),
            { Type: FieldType.Group } group when pair.Value.Kind == ValueKind.List => KeyValuePair.Create(pair.Key, Value.Of(ValueList.From(
                pair.Value.AsList().Select(row => row.Kind == ValueKind.Map ? Value.Of(Fields(group.Fields, row.AsMap())) : row)))),
            _ => pair,
        }));

    private static KeyValuePair<string, Value> Mask(KeyValuePair<string, Value> pair) =>
        pair.Value.TextOrNull is { } number ? KeyValuePair.Create<string, Value>(pair.Key, Masked.Of(number)) : pair;
}
