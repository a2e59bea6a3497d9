using WorkflowEngine.Procedures;

namespace WorkflowEngine.Web.Api.Finding;

/// <summary>Fields and papers of documents as programs read them.</summary>
internal static class Fields
{
    public static FieldView Of(FieldFact field, string language) => new(field.Id, field.Label.In(language), Small(field.Type.ToString()))
    {
        Section = field.Section,
        Hint = field.Hint?.In(language),
        Required = field.Required is { } required ? When(required) : "never",
        Visible = field.Visible is { } visible ? When(visible) : "always",
        MaxLength = field.MaxLength,
        Pattern = field.Pattern,
        Choices = field.Choices.IsEmpty ? null : [.. field.Choices.Select(choice => new ChoiceView(choice.Id, choice.Label.In(language)))],
        Fields = field.Fields.IsEmpty ? null : [.. field.Fields.Select(inner => Of(inner, language))],
    };

    public static PaperView Of(ComponentFact paper, string language) => new(paper.Id, paper.Name.In(language), paper.Quantity) { NeverAsked = !paper.MayAsk };

    /// <summary>A name as JSON writes it.</summary>
    internal static string Small(string name) => name.Length == 0 ? name : char.ToLowerInvariant(name[0]) + name[1..];

    private static string When(RuleText rule) => rule.Constant switch { true => "always", false => "never", _ => rule.Source };
}
