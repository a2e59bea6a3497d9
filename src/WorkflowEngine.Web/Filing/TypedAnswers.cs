using WorkflowEngine.Filings;
using WorkflowEngine.Procedures;
using WorkflowEngine.Values;
using TypedMap = System.Collections.Immutable.ImmutableSortedDictionary<string, System.Collections.Immutable.ImmutableArray<string>>;

namespace WorkflowEngine.Web.Filing;

/// <summary>What was typed, read as values; what is no value of its field's type is a fault and has no value.</summary>
internal sealed record TypedAnswers(ValueMap Values, IReadOnlyList<FilingFault> Faults)
{
    public static TypedAnswers Read(IEnumerable<FieldFact> fields, TypedMap typed)
    {
        var faults = new List<FilingFault>();
        return new TypedAnswers(Read(fields, typed, FormPlace.Fields, faults), faults);
    }

    private static ValueMap Read(IEnumerable<FieldFact> fields, TypedMap typed, string prefix, List<FilingFault> faults)
    {
        var values = new List<KeyValuePair<string, Value>>();
        foreach (var field in fields)
        {
            var value = Read(field, typed, prefix + field.Id, faults);
            if (!value.IsNull)
            {
                values.Add(KeyValuePair.Create(field.Id, value));
            }
        }

        return ValueMap.From(values);
    }

    private static Value Read(FieldFact field, TypedMap typed, string place, List<FilingFault> faults)
    {
        if (field.Type == FieldType.Group)
        {
            var rows = TypedForm.RowsOf(typed.Keys, place);
            return rows.Count == 0
                ? Value.Null
                : ValueList.From(rows.Select(row => Value.Of(Read(field.Fields, typed, FormPlace.Row(place, row), faults))));
        }

        if (!typed.TryGetValue(place, out var texts) || texts.IsEmpty)
        {
            return Value.Null;
        }

        if (field.Type == FieldType.Choices)
        {
            return ValueList.From(texts.Select(text => Value.Of(text)));
        }

        if (FieldInput.TryRead(field, texts[0], out var value, out var wrong))
        {
            return value;
        }

        faults.Add(new FilingFault(place, wrong!) { ForPrograms = FieldInput.ForPrograms(field, texts[0]) });
        return Value.Null;
    }
}
