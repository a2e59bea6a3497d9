using WorkflowEngine.Office;
using WorkflowEngine.Persistence.Catalogue;
using WorkflowEngine.Web.Words;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Studio.Describing;

/// <summary>Fills drop-downs from the office as it stands today and from the document that is being drawn.</summary>
internal sealed class Choices(CatalogueState catalogue, IReadOnlyCollection<string> sources, DateOnly today, Text text)
{
    private static readonly (string Value, Sentence Shown)[] UnitRules =
    [
        ("receiving", InputText.UnitReceiving), ("competent", InputText.UnitCompetent), ("authority of competent", InputText.UnitAuthority),
        ("responsible", InputText.UnitResponsible), ("one-stop of receiving", InputText.UnitOneStop), ("parent of receiving", InputText.UnitParent),
    ];

    /// <summary>The lists that ask the office are the same for every step; each is made once.</summary>
    private readonly Dictionary<ChoiceOf, IReadOnlyList<Choice>> _made = [];

    private OfficeSnapshot? Office => catalogue.Office?.Snapshot;

    /// <summary>The choices of a setting, those that the document already uses among them.</summary>
    public IReadOnlyList<Choice> Of(string type, StepInput input, OpenDocument document)
    {
        var choices = new List<Choice>(input.Choices switch
        {
            ChoiceOf.Own => input.Own.Select(own => new Choice(own.Value, text[own.Shown])),
            ChoiceOf.Steps => document.Steps.Select(step => new Choice(step.Id, step.Name)).Prepend(Choice.None),
            ChoiceOf.People => People(document),
            ChoiceOf.Results => document.Results.Select(result => new Choice(result.Code, $"{result.Name} ({result.Code})")),
            ChoiceOf.Templates => Templates(input),
            _ => OfOffice(input.Choices),
        });
        var known = choices.Select(choice => choice.Value).ToHashSet(StringComparer.Ordinal);
        choices.AddRange(document.Used.GetValueOrDefault((type, input.Name), []).Where(value => !known.Contains(value)).Select(value => new Choice(value, value)));
        return choices;
    }

    private IReadOnlyList<Choice> OfOffice(ChoiceOf what)
    {
        if (!_made.TryGetValue(what, out var made))
        {
            made = _made[what] = what switch
            {
                ChoiceOf.Units => [.. Units()],
                ChoiceOf.Roles => [.. Office?.Roles.Select(role => new Choice(role.Code, $"{text[role.Name]} ({role.Code})")) ?? []],
                ChoiceOf.Sources => [.. Sources()],
                ChoiceOf.Procedures => [.. catalogue.Procedures.Where(one => one.Facts is not null).Select(one => new Choice(one.Facts!.Code, $"{one.Facts.Code} {one.Facts.Name.In(text.Language)}")).DistinctBy(choice => choice.Value)],
                _ => [],
            };
        }

        return made;
    }

    private IEnumerable<Choice> Units()
    {
        foreach (var (value, shown) in UnitRules)
        {
            yield return new Choice(value, text[shown]);
        }

        foreach (var unit in Office?.UnitsAt(today) ?? [])
        {
            yield return new Choice("unit:" + unit.Code, text[InputText.UnitNamed, text[unit.Name]]);
        }
    }

    private IEnumerable<Choice> People(OpenDocument document) =>
        document.Steps.Select(step => new Choice("same-as:" + step.Id, text[InputText.AssignSame, step.Name]))
            .Prepend(new Choice("least-loaded", text[InputText.AssignLeast]))
            .Prepend(new Choice("pool", text[InputText.AssignPool]));

    /// <summary>A template is named without its language and ending.</summary>
    private IEnumerable<Choice> Templates(StepInput input) => catalogue.Templates.Keys
        .Where(name => input.Folders.Any(folder => name.StartsWith(folder + "/", StringComparison.Ordinal)))
        .Select(name => name.Split('.')[0])
        .Distinct(StringComparer.Ordinal)
        .Select(name => new Choice(name, name));

    /// <summary>The vault, and whatever stored documents ask: connectors have no list of their own.</summary>
    private IEnumerable<Choice> Sources() => sources
        .Where(source => source != "vault")
        .Select(source => new Choice(source, source))
        .Prepend(new Choice("vault", text[InputText.Vault]));
}

/// <summary>One line of a drop-down.</summary>
internal sealed record Choice(string Value, string Shown)
{
    public static readonly Choice None = new("", "—");
}
