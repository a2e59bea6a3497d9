using WorkflowEngine.Templates;
using WorkflowEngine.Values;

namespace WorkflowEngine.Tests.Templates;

/// <summary>Makes and renders templates for tests: a dossier as the model, the seventh of May 2024 in Hà Nội as the time.</summary>
internal static class Letter
{
    public static readonly DateTimeOffset Now = new(2024, 5, 7, 14, 5, 9, TimeSpan.FromHours(7));

    public static readonly ValueMap Model = ValueMap.Of(
        ("dossier", ValueMap.Of(
            ("code", "H01.23"),
            ("applicant", "Nguyễn Văn A & <con>"),
            ("received", "2024-05-07T14:05:00+07:00"),
            ("due", "2024-06-03"),
            ("fee", Value.OfMoney(2_000_000.00m)),
            ("copies", 3),
            ("area", 72.5),
            ("papers", ValueList.Of(
                ValueMap.Of(("name", "Đơn"), ("original", true)),
                ValueMap.Of(("name", "Giấy tờ"), ("original", false)))))),
        ("numbers", ValueList.Of(3, 1, 2)),
        ("nothing", Value.Null));

    public static string Render(string source, string name = "letter.txt", bool strict = false)
    {
        var result = Result(source, name, strict);
        return result.Text ?? throw new InvalidOperationException(result.Fault!.ToString());
    }

    public static TemplateFault Fault(string source, bool strict = false, TemplateBudget? budget = null)
    {
        var parse = Template.Parse("text", source);
        return parse.Template is null
            ? parse.Faults[0]
            : parse.Template.Render(Input(strict), budget ?? TemplateBudget.Default).Fault
                ?? throw new InvalidOperationException("Expected a fault.");
    }

    public static TemplateResult Result(string source, string name = "letter.txt", bool strict = false, TemplateBudget? budget = null) =>
        Parsed(source, name).Render(Input(strict), budget ?? TemplateBudget.Default);

    public static Template Parsed(string source, string name = "letter.txt")
    {
        var parse = Template.Parse(name, source);
        return parse.Template ?? throw new InvalidOperationException(string.Join('\n', parse.Faults));
    }

    public static TemplateInput Input(bool strict = false, Func<string, Template?>? include = null) => new()
    {
        Model = Model,
        Now = Now,
        Seed = "H01.23/1",
        Strict = strict,
        Include = include,
    };

    /// <summary>Renders the first of some templates, with the others there to be included by name.</summary>
    public static TemplateResult RenderAmong(params (string Name, string Source)[] sources)
    {
        var templates = sources.ToDictionary(source => source.Name, source => Parsed(source.Source, source.Name));
        return templates[sources[0].Name].Render(Input(include: templates.GetValueOrDefault), TemplateBudget.Default);
    }
}
