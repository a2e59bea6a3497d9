using System.Collections.Immutable;
using System.Text.RegularExpressions;
using WorkflowEngine.Activities.Procedures;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Execution;
using WorkflowEngine.Filings;
using WorkflowEngine.Forms;
using WorkflowEngine.Plans;
using WorkflowEngine.Procedures;
using WorkflowEngine.Values;
using WorkflowEngine.Words;

namespace WorkflowEngine.Issuing;

/// <summary>
/// The answers of which an issued result is made. Only what its template prints can be wrong in it, so nothing else is put right by
/// correcting it; of a result on paper alone nobody knows what it prints.
/// </summary>
public static partial class ResultAnswers
{
    private const string Fields = "fields.";

    /// <summary>What the result of a dossier prints, in the document's order, as it stands now.</summary>
    /// <param name="plan">The pinned version.</param>
    /// <param name="dossier">The dossier, its personal values open.</param>
    /// <param name="facts">The world now.</param>
    public static ImmutableArray<ResultAnswer> Of(Plan plan, Dossier dossier, Facts facts)
    {
        if (plan.Procedure is not { } procedure || dossier.Result is null)
        {
            return [];
        }

        var burst = new Burst(plan, dossier, facts);
        var read = PrintedBy(burst);
        return
        [
            .. procedure.Fields.Where(field => IsShown(plan, field, burst))
                .SelectMany(field => Rows(field, dossier.Fields[field.Id]))
                .Where(answer => IsPrinted(read, answer.Id)),
        ];
    }

    /// <summary>The fields that differ from those of a dossier once these answers stand in them, whole.</summary>
    /// <param name="fields">The answers as they are kept.</param>
    /// <param name="right">Answers as they are right, by the ids of <see cref="Of"/>.</param>
    public static ValueMap Changed(ValueMap fields, IEnumerable<KeyValuePair<string, Value>> right)
    {
        var changed = ValueMap.Empty;
        foreach (var (id, value) in right)
        {
            if (Row().Match(id) is not { Success: true } row)
            {
                changed = changed.With(id, value);
                continue;
            }

            var (group, at, member) = (row.Groups[1].Value, int.Parse(row.Groups[2].ValueSpan, System.Globalization.CultureInfo.InvariantCulture), row.Groups[3].Value);
            var rows = (changed.Contains(group) ? changed[group] : fields[group]).AsList();
            changed = changed.With(group, ValueList.From(rows.Select((old, no) => no == at ? Value.Of(old.MapOrEmpty.With(member, value)) : old)));
        }

        return ValueMap.From(changed.Where(pair => !Same(fields[pair.Key], pair.Value)));
    }

    /// <summary>What was put right, answer by answer.</summary>
    /// <param name="facts">The document's facts; what it does not name is left out.</param>
    /// <param name="changes">By field: what stood there and what does since, as <see cref="ResultRevision.Fixed"/> keeps it.</param>
    public static IEnumerable<ResultFix> FixesOf(ProcedureFacts? facts, ValueMap changes) =>
        from field in facts?.Fields ?? []
        where changes[field.Id].Kind == ValueKind.List && changes[field.Id].AsList().Count == 2
        let pair = changes[field.Id].AsList()
        from fix in Differences(field, pair[0], pair[1])
        select fix;

    /// <summary>Old and new values of fields that change, as a revision keeps them.</summary>
    internal static ValueMap Pairs(ValueMap before, ValueMap changed) =>
        ValueMap.From(changed.Select(pair => KeyValuePair.Create(pair.Key, Value.Of(ValueList.Of(before[pair.Key], pair.Value)))));

    /// <summary>What is put right and stands nowhere on the result.</summary>
    internal static IReadOnlyList<ResultFix> Unprinted(Burst burst, ValueMap changed)
    {
        var read = PrintedBy(burst);
        return [.. FixesOf(burst.Plan.Procedure, Pairs(burst.Dossier.Fields, changed)).Where(fix => !IsPrinted(read, fix.Id))];
    }

    private static IEnumerable<ResultFix> Differences(FieldFact field, Value was, Value now)
    {
        if (field.Type != FieldType.Group || was.Kind != ValueKind.List || now.Kind != ValueKind.List || was.AsList().Count != now.AsList().Count)
        {
            return [new ResultFix(field.Id, new Sentence(field.Label.Vi, field.Label.En), field, was, now)];
        }

        return from pair in Rows(field, was).Zip(Rows(field, now))
               where !Same(pair.First.Value, pair.Second.Value)
               select new ResultFix(pair.First.Id, pair.First.Label, pair.First.Fact, pair.First.Value, pair.Second.Value);
    }

    /// <summary>A field as one answer; a group as the members of its rows.</summary>
    private static IEnumerable<ResultAnswer> Rows(FieldFact field, Value value) =>
        field.Type != FieldType.Group ? [new ResultAnswer(field.Id, new Sentence(field.Label.Vi, field.Label.En), field, value)]
        : value.Kind != ValueKind.List ? []
        : value.AsList().SelectMany((row, at) => field.Fields.Select(inner => new ResultAnswer(
            $"{field.Id}.{at}.{inner.Id}",
            new Sentence($"{field.Label.Vi}, dòng {at + 1}: {inner.Label.Vi}", $"{field.Label.En}, row {at + 1}: {inner.Label.En}"),
            inner,
            row.MapOrEmpty[inner.Id])));

    /// <summary>Nothing and an empty text are the same answer.</summary>
    private static bool Same(Value one, Value other) => one == other || (IsEmpty(one) && IsEmpty(other));

    private static bool IsEmpty(Value value) => value.IsNull || (value.Kind == ValueKind.Text && string.IsNullOrWhiteSpace(value.AsText()));

    /// <summary>The paths that the result's template reads; null where the result has no text.</summary>
    private static IReadOnlySet<string>? PrintedBy(Burst burst)
    {
        var language = burst.Dossier.Applicant["language"].TextOrNull ?? "vi";
        return burst.Dossier.Result is { Letter: > 0 } && ResultPapers.IssuingStep(burst.Plan, burst.Dossier)?.Of<StepSettings>().Template is { } name
            && burst.FindTemplate(name, language) is { } found
            ? FormValues.ReadsOf(found.Letter.Template, include => burst.FindTemplate(include, language)?.Letter.Template)
            : null;
    }

    private static bool IsPrinted(IReadOnlySet<string>? read, string id) =>
        read is null || read.Contains(Fields + Row().Replace(id, "$1[].$3")) || read.Contains(Fields.TrimEnd('.'));

    private static bool IsShown(Plan plan, FieldFact field, Burst burst)
    {
        try
        {
            return field.IsOfficials || plan.Rules is not { } rules || rules.IsVisible(field, burst.Answers());
        }
        catch (FilingRuleException)
        {
            return true;
        }
    }

    [GeneratedRegex(@"^([^.]+)\.(\d{1,4})\.([^.]+)$")]
    private static partial Regex Row();
}

/// <summary>One answer that a result prints: a field, or a member of one row of a group.</summary>
/// <param name="Id">The field's id; of a row <c>nganhNghe.0.tenNganh</c>, rows counted from 0.</param>
/// <param name="Label">What people call it.</param>
/// <param name="Fact">The field, or the member of the group.</param>
/// <param name="Value">What stands there now.</param>
public sealed record ResultAnswer(string Id, Sentence Label, FieldFact Fact, Value Value);

/// <summary>An answer that was put right.</summary>
/// <param name="Id">As in <see cref="ResultAnswer"/>.</param>
/// <param name="Label">What people call it.</param>
/// <param name="Fact">The field, or the member of the group.</param>
/// <param name="Was">What stood there.</param>
/// <param name="Now">What stands there since.</param>
public sealed record ResultFix(string Id, Sentence Label, FieldFact Fact, Value Was, Value Now);
