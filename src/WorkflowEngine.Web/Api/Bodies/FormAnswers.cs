using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using WorkflowEngine.Filings;
using WorkflowEngine.Procedures;
using WorkflowEngine.Web.Api.Answering;
using WorkflowEngine.Web.Filing;
using WorkflowEngine.Words;
using TypedMap = System.Collections.Immutable.ImmutableSortedDictionary<string, System.Collections.Immutable.ImmutableArray<string>>;

namespace WorkflowEngine.Web.Api.Bodies;

/// <summary>
/// Answers to an e-form as a program sends them: one JSON member for each field. They become what somebody would have typed,
/// so that the one reading of forms reads both.
/// </summary>
internal sealed class FormAnswers
{
    private readonly TypedMap.Builder _typed = ImmutableSortedDictionary.CreateBuilder<string, ImmutableArray<string>>(StringComparer.Ordinal);
    private readonly List<ProblemPart> _wrong = [];

    private FormAnswers()
    {
    }

    public TypedMap Typed => _typed.ToImmutable();

    /// <summary>Members that the form does not have, and values that no field can hold.</summary>
    public IReadOnlyList<ProblemPart> Wrong => _wrong;

    /// <summary>How many members the form does not have.</summary>
    public int Unknown { get; private set; }

    /// <param name="fields">The fields of the form.</param>
    /// <param name="answers">A JSON object; dates as 2026-12-01, money and numbers as numbers, a group as a list of objects.</param>
    /// <param name="pointer">Where it stands in the body.</param>
    public static FormAnswers Read(IEnumerable<FieldFact> fields, JsonElement answers, string pointer)
    {
        var form = new FormAnswers();
        if (answers.ValueKind != JsonValueKind.Object)
        {
            form.Kind(pointer, "object", answers);
        }
        else
        {
            form.Take([.. fields], answers, FormPlace.Fields, pointer);
        }

        return form;
    }

    /// <summary>The answers of whoever files, or of somebody for them: what officials alone write is no part of that form.</summary>
    public static FormAnswers OfApplicant(ProcedureFacts facts, JsonElement answers, string pointer) => Read(facts.ApplicantFields, answers, pointer);

    /// <summary>What is no value of its field, of fields that stand in no group, in the words of a program.</summary>
    public IReadOnlyList<ProblemPart> NoValues(IEnumerable<FieldFact> fields, string pointer) =>
    [
        .. from field in fields
           let place = FormPlace.Of(field.Id)
           let typed = Typed.GetValueOrDefault(place, [])
           where !typed.IsEmpty && field.Type is not (FieldType.Group or FieldType.Choices)
           let wrong = FieldInput.TryRead(field, typed[0], out _, out var why) ? null : FieldInput.ForPrograms(field, typed[0]) ?? why
           where wrong is not null
           select new ProblemPart(PointerOf(place, pointer), wrong),
    ];

    /// <summary>Where in the body something stands that a form calls by its place: <c>fields.a[1].b</c> is <c>/answers/a/1/b</c>.</summary>
    public static string PointerOf(string place, string pointer) => place.StartsWith(FormPlace.Fields, StringComparison.Ordinal)
        ? $"{pointer}/{place[FormPlace.Fields.Length..].Replace('[', '/').Replace("]", "", StringComparison.Ordinal).Replace('.', '/')}"
        : "/" + place.Replace('.', '/');

    private void Take(IReadOnlyList<FieldFact> fields, JsonElement answers, string prefix, string pointer)
    {
        foreach (var member in answers.EnumerateObject())
        {
            var at = $"{pointer}/{BodyCheck.Escape(member.Name)}";
            if (fields.FirstOrDefault(field => field.Id == member.Name) is { } known)
            {
                Take(known, member.Value, prefix + known.Id, at);
            }
            else
            {
                Unknown++;
                _wrong.Add(new ProblemPart(at, ProblemText.UnknownMember) { Expected = string.Join(", ", fields.Select(field => field.Id)), Found = member.Name });
            }
        }
    }

    private void Take(FieldFact field, JsonElement value, string place, string pointer)
    {
        switch (field.Type, value.ValueKind)
        {
            case (_, JsonValueKind.Null):
                break;
            case (FieldType.Group, JsonValueKind.Array):
                TakeRows(field, value, place, pointer);
                break;
            case (FieldType.Choices, JsonValueKind.Array) when value.EnumerateArray().All(item => item.ValueKind == JsonValueKind.String):
                _typed[place] = [.. value.EnumerateArray().Select(item => item.GetString()!)];
                break;
            case (FieldType.Group or FieldType.Choices, _):
                Kind(pointer, field.Type == FieldType.Group ? "array of objects" : "array of strings", value);
                break;
            case (FieldType.Boolean, JsonValueKind.True or JsonValueKind.False):
                _typed[place] = value.GetBoolean() ? ["true"] : [];
                break;
            case (FieldType.Number or FieldType.Money, JsonValueKind.Number) when value.TryGetDecimal(out var number):
                _typed[place] = [number.ToString(CultureInfo.InvariantCulture).Replace('.', ',')];
                break;
            case (not (FieldType.Boolean or FieldType.Number or FieldType.Money), JsonValueKind.String):
                _typed[place] = value.GetString() is { Length: > 0 } text ? [text] : [];
                break;
            default:
                Kind(pointer, field.Type switch { FieldType.Boolean => "boolean", FieldType.Number or FieldType.Money => "number", _ => "string" }, value);
                break;
        }
    }

    private void TakeRows(FieldFact group, JsonElement rows, string place, string pointer)
    {
        var most = (int)Math.Min(group.Max?.Number ?? TypedForm.MostRows, TypedForm.MostRows);
        if (rows.GetArrayLength() > most)
        {
            _wrong.Add(new ProblemPart(pointer, new Sentence($"Nhiều nhất {most} dòng.", $"At most {most} rows.")) { Expected = $"≤ {most}", Found = $"{rows.GetArrayLength()}" });
            return;
        }

        var row = 0;
        foreach (var item in rows.EnumerateArray())
        {
            var at = string.Create(CultureInfo.InvariantCulture, $"{pointer}/{row}");
            if (item.ValueKind == JsonValueKind.Object)
            {
                Take(group.Fields, item, FormPlace.Row(place, row), at);
            }
            else
            {
                Kind(at, "object", item);
            }

            row++;
        }
    }

    private void Kind(string pointer, string expected, JsonElement found) =>
        _wrong.Add(new ProblemPart(pointer, ProblemText.WrongKind) { Expected = expected, Found = BodyCheck.NameOf(found) });
}
