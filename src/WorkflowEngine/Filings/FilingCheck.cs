using WorkflowEngine.Procedures;
using WorkflowEngine.Values;
using WorkflowEngine.Words;

namespace WorkflowEngine.Filings;

/// <summary>Something in the answers that keeps a dossier from being filed.</summary>
/// <param name="Place"><c>fields.ID</c>, <c>fields.GROUP[2].ID</c>, <c>components.ID</c>, or <c>applicant</c>.</param>
/// <param name="Sentence">What to do about it.</param>
public sealed record FilingFault(string Place, Sentence Sentence)
{
    /// <summary>The same for whoever sends answers by a program, which writes some of them otherwise than people do; null where it is no other.</summary>
    public Sentence? ForPrograms { get; init; }
}

/// <summary>Holds answers against the procedure's facts: what is missing, what is wrong, what the form does not have.</summary>
public static partial class FilingCheck
{
    /// <summary>All faults, in the order of the form.</summary>
    /// <exception cref="FilingRuleException">A rule of the facts could not be answered.</exception>
    public static IReadOnlyList<FilingFault> Of(FilingRules rules, FilingAnswers answers)
    {
        var faults = new List<FilingFault>();
        CheckFields(rules, rules.Facts.Fields, answers.Fields, answers, "fields.", faults);
        CheckComponents(rules, answers, faults);
        CheckMandate(rules, answers, faults);
        if (ApplicantCheck.Of(rules.Facts, answers.Applicant) is { } notTheirs)
        {
            faults.Insert(0, new FilingFault("applicant", notTheirs));
        }

        return faults;
    }

    /// <summary>The first field among those of a step that the case requires and that nobody has filled in yet; null when there is none.</summary>
    /// <exception cref="FilingRuleException">A rule of the facts could not be answered.</exception>
    public static Sentence? Unwritten(FilingRules rules, IEnumerable<string> fields, FilingAnswers answers)
    {
        foreach (var id in fields)
        {
            if (rules.Facts.Fields.FirstOrDefault(field => field.Id == id) is { } field
                && IsEmpty(answers.Fields[id])
                && rules.IsRequired(field, answers))
            {
                return Missing(field);
            }
        }

        return null;
    }

    /// <summary>Answers to fields that are not visible are dropped: what is hidden was not asked.</summary>
    public static ValueMap Visible(FilingRules rules, FilingAnswers answers) => ValueMap.From(rules.Facts.Fields
        .Where(field => answers.Fields.Contains(field.Id) && rules.IsVisible(field, answers))
        .Select(field => KeyValuePair.Create(field.Id, answers.Fields[field.Id])));

    private static void CheckFields(
        FilingRules rules, IEnumerable<FieldFact> fields, ValueMap values, FilingAnswers answers, string path, List<FilingFault> faults)
    {
        var known = fields.ToList();
        foreach (var field in known)
        {
            if (!rules.IsVisible(field, answers))
            {
                continue;
            }

            CheckField(rules, field, values[field.Id], answers, path + field.Id, faults);
        }

        foreach (var (name, _) in values)
        {
            if (known.TrueForAll(field => field.Id != name))
            {
                faults.Add(new FilingFault(path + name, NoSuchField(name)));
            }
        }
    }

    private static void CheckField(FilingRules rules, FieldFact field, Value value, FilingAnswers answers, string place, List<FilingFault> faults)
    {
        if (IsEmpty(value))
        {
            if (rules.IsRequired(field, answers))
            {
                faults.Add(new FilingFault(place, Missing(field)));
            }

            return;
        }

        if (field.Type == FieldType.Group)
        {
            CheckGroup(rules, field, value, answers, place, faults);
            return;
        }

        if (Wrong(field, value, answers) is { } wrong)
        {
            faults.Add(new FilingFault(place, wrong));
        }
    }

    private static void CheckGroup(FilingRules rules, FieldFact field, Value value, FilingAnswers answers, string place, List<FilingFault> faults)
    {
        if (value.Kind != ValueKind.List)
        {
            faults.Add(new FilingFault(place, NotAList(field)));
            return;
        }

        var rows = value.AsList();
        for (var i = 0; i < rows.Count; i++)
        {
            CheckFields(rules, field.Fields, rows[i].MapOrEmpty, answers, $"{place}[{i}].", faults);
        }
    }

    private static void CheckComponents(FilingRules rules, FilingAnswers answers, List<FilingFault> faults)
    {
        var provided = answers.Components.Select(component => component.Component).ToHashSet(StringComparer.Ordinal);
        var asked = rules.Components(answers);
        foreach (var (component, required, _) in asked)
        {
            if (!required || provided.Contains(component.Id) || !component.MayAsk)
            {
                continue;
            }

            var alternatives = component.Group is null ? [] : asked.Where(other => other.Component.Group == component.Group).ToList();
            if (alternatives.Exists(other => provided.Contains(other.Component.Id))
                || (alternatives.Count > 0 && alternatives[0].Component.Id != component.Id))
            {
                continue;
            }

            faults.Add(new FilingFault("components." + component.Id, alternatives.Count > 1
                ? new Sentence(
                    $"Nộp một trong các giấy tờ: {string.Join("; ", alternatives.Select(other => other.Component.Name.Vi))}.",
                    $"Provide one of these papers: {string.Join("; ", alternatives.Select(other => other.Component.Name.En))}.")
                : new Sentence(
                    $"Tải lên {FieldInput.Name(component.Name.Vi)}.",
                    $"Upload {FieldInput.Name(component.Name.En)}.")));
        }

        foreach (var component in answers.Components)
        {
            if (asked.All(known => known.Component.Id != component.Component))
            {
                faults.Add(new FilingFault("components." + component.Component, NoSuchPaper(component.Component)));
            }
        }
    }

    private static void CheckMandate(FilingRules rules, FilingAnswers answers, List<FilingFault> faults)
    {
        if (MandateCheck.Of(rules, answers) is { } refusal)
        {
            faults.Insert(0, new FilingFault("applicant", refusal));
        }
    }

    private static bool IsEmpty(Value value) => value.Kind switch
    {
        ValueKind.Null => true,
        ValueKind.Text => string.IsNullOrWhiteSpace(value.AsText()),
        ValueKind.List => value.AsList().Count == 0,
        _ => false,
    };
}
