using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using WorkflowEngine.Filings;
using WorkflowEngine.Procedures;
using WorkflowEngine.Web.Api.Answering;
using WorkflowEngine.Web.Api.Bodies;
using WorkflowEngine.Web.Filing;
using WorkflowEngine.Words;
using TypedMap = System.Collections.Immutable.ImmutableSortedDictionary<string, System.Collections.Immutable.ImmutableArray<string>>;

namespace WorkflowEngine.Web.Api.Applying;

/// <summary>All answers of a form as a program sends them, held against those that stand.</summary>
internal static class SentAnswers
{
    /// <summary>
    /// The answers in the place of those before. What was chosen about papers stands among what was typed and stays; so do
    /// answers that wait for a choice, unless the program has seen them.
    /// </summary>
    public static TypedMap Put(TypedMap before, TypedMap sent, bool hasSeen)
    {
        var kept = FormMerge.WithoutPages(before);
        kept = kept.RemoveRange(kept.Keys.Where(place => place.StartsWith(FormPlace.Fields, StringComparison.Ordinal)));
        return (hasSeen ? OtherAnswers.None(kept) : kept).SetItems(sent);
    }

    /// <summary>All answers that stand: what is no value of its field's type as it was sent, so that a program sees what it has to put right.</summary>
    public static JsonObject Kept(FilingCase filing)
    {
        var kept = PlainJson.Of(filing.Answers.Fields);
        Add(kept, filing.Facts.ApplicantFields, filing.Draft.Typed, FormPlace.Fields);
        return kept;
    }

    private static void Add(JsonObject kept, IEnumerable<FieldFact> fields, TypedMap typed, string prefix)
    {
        foreach (var field in fields)
        {
            var place = prefix + field.Id;
            if (field.Type == FieldType.Group && kept[field.Id] is JsonArray rows)
            {
                var numbers = TypedForm.RowsOf(typed.Keys, place);
                foreach (var (row, number) in rows.Zip(numbers))
                {
                    Add(row!.AsObject(), field.Fields, typed, FormPlace.Row(place, number));
                }
            }
            else if (field.Type is not (FieldType.Group or FieldType.Choices) && typed.GetValueOrDefault(place, []) is [var text, ..] && !FieldInput.TryRead(field, text, out _, out _))
            {
                kept[field.Id] = field.Type is FieldType.Number or FieldType.Money && decimal.TryParse(text.Replace(',', '.'), NumberStyles.Number, CultureInfo.InvariantCulture, out var number)
                    ? JsonValue.Create(number)
                    : JsonValue.Create(text);
            }
        }
    }

    /// <summary>Fields whose answer is another than the one that stands: what stands is expected, what was sent was found.</summary>
    public static IReadOnlyList<ProblemPart> Differing(FilingCase filing, JsonElement sent, Answers words)
    {
        var typed = FormAnswers.OfApplicant(filing.Facts, sent, "/answers").Typed;
        return
        [
            .. filing.Facts.ApplicantFields
                .Where(field => FieldState.Of(typed, FormPlace.Of(field.Id)) != FieldState.Of(filing.Draft.Typed, FormPlace.Of(field.Id)))
                .Select(field => new ProblemPart(FormAnswers.PointerOf(FormPlace.Of(field.Id), "/answers"), new Sentence(field.Label.Vi, field.Label.En))
                {
                    Expected = string.Join("; ", words.Of(field, filing.Draft.Typed)),
                    Found = string.Join("; ", words.Of(field, typed)),
                }),
        ];
    }
}
