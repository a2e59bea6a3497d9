using System.Collections.Immutable;
using WorkflowEngine.Deadlines;
using WorkflowEngine.Templates;
using WorkflowEngine.Words;

namespace WorkflowEngine.Forms;

/// <summary>
/// What each form of the one-stop must say, from a dated document: a template that does not print it is not complete, and a
/// form in which it would be empty is not sent.
/// </summary>
public sealed class FormRules : IDated
{
    private FormRules(DatedDocument head, ImmutableArray<FormRule> forms)
    {
        Head = head;
        Forms = forms;
    }

    public DatedDocument Head { get; }

    public ImmutableArray<FormRule> Forms { get; }

    /// <summary>Reads a document of forms (docs/schemas/forms.schema.json).</summary>
    public static DatedRead<FormRules> Read(string json) => MemberReader.Document(json, "forms", Read);

    /// <summary>The form that a template makes on a day; null when it makes none that the law describes.</summary>
    public static FormRule? Of(IEnumerable<FormRules> rules, string template, DateOnly day) =>
        DatedDocument.InForce(rules, day)?.Forms.FirstOrDefault(form => form.Template == template);

    private static FormRules Read(MemberReader root, DatedDocument head)
    {
        root.TextOrNull("note");
        var forms = ImmutableArray.CreateBuilder<FormRule>();
        foreach (var item in root.Items("forms"))
        {
            var fields = ImmutableArray.CreateBuilder<FormField>();
            var form = new FormRule(item.Text("no"), item.Text("template"), item.Words("name"), item.Mark("evidence"));
            foreach (var field in item.Items("fields"))
            {
                fields.Add(new FormField(field.Text("path"), field.Words("name"), field.Flag("mayBeEmpty", false)));
                field.Close();
            }

            if (fields.Count == 0)
            {
                item.Add("fields", new Sentence(
                    $"{item.Path}.fields: cần ít nhất một nội dung của biểu mẫu, nhưng không thấy.",
                    $"{item.Path}.fields: expected at least one field of the form, found none."));
            }

            item.Close();
            forms.Add(form with { Fields = fields.ToImmutable() });
        }

        return new FormRules(head, forms.ToImmutable());
    }
}

/// <summary>One form: its number in the circular, the template that makes it, and what it must say.</summary>
public sealed record FormRule(string No, string Template, Sentence Name, Evidence Evidence)
{
    public ImmutableArray<FormField> Fields { get; init; } = [];

    /// <summary>Fields that a letter would leave empty, though they may not be.</summary>
    public IReadOnlyList<FormField> EmptyIn(Values.ValueMap model) =>
        [.. Fields.Where(field => !field.MayBeEmpty && !FormValues.IsFilled(model, field.Path))];

    /// <summary>Fields that neither the template nor what it includes prints.</summary>
    /// <param name="template">The template as it stands.</param>
    /// <param name="include">Finds the templates that it includes.</param>
    public IReadOnlyList<FormField> NotPrintedBy(Template template, Func<string, Template?> include)
    {
        var read = FormValues.ReadsOf(template, include);
        return [.. Fields.Where(field => !read.Contains(field.Path))];
    }
}

/// <summary>Something that a form says.</summary>
/// <param name="Path">Name in the letter's model; elements of lists are written <c>components[].name</c>.</param>
/// <param name="Name">What people call it.</param>
/// <param name="MayBeEmpty">It is printed, and nothing may stand there.</param>
public sealed record FormField(string Path, Sentence Name, bool MayBeEmpty);
