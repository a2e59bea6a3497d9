using WorkflowEngine.Filings;
using WorkflowEngine.Procedures;
using WorkflowEngine.Values;

namespace WorkflowEngine.Web.NationalPortal;

/// <summary>Answers that came as JSON, as the e-form has them.</summary>
internal static class PortalFields
{
    /// <summary>Amounts of money are exact; all else stays as it came, and the check of the form says what is wrong with it.</summary>
    public static ValueMap Of(IEnumerable<FieldFact> fields, ValueMap sent)
    {
        var known = fields.ToDictionary(field => field.Id, StringComparer.Ordinal);
        return ValueMap.From(sent.Select(pair => KeyValuePair.Create(pair.Key, known.TryGetValue(pair.Key, out var field) ? Of(field, pair.Value) : pair.Value)));
    }

    /// <summary>
    /// The case with its answers. What is hidden was not asked and is left out, which may hide more; a field that the form does
    /// not have stays, so that it is refused by its name.
    /// </summary>
    public static FilingAnswers Settle(FilingRules rules, FilingAnswers answers, ValueMap sent)
    {
        answers = answers with { Fields = sent };
        for (var round = 0; round <= rules.Facts.Fields.Length; round++)
        {
            var before = answers;
            var shown = ValueMap.From(before.Fields.Where(pair => rules.Facts.Fields.FirstOrDefault(field => field.Id == pair.Key) is not { } field || rules.IsVisible(field, before)));
            if (shown.Count == before.Fields.Count)
            {
                break;
            }

            answers = before with { Fields = shown };
        }

        return answers;
    }

    private static Value Of(FieldFact field, Value value) => (field.Type, value.Kind) switch
    {
        (FieldType.Money, ValueKind.Number) when Math.Abs(value.AsNumber()) < 1e15 => Value.OfMoney((decimal)value.AsNumber()),
        (FieldType.Group, ValueKind.List) => ValueList.From(value.AsList().Select(row => row.Kind == ValueKind.Map ? Value.Of(Of(field.Fields, row.AsMap())) : row)),
        _ => value,
    };
}
