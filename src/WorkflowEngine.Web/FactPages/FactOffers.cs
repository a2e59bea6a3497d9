using System.Text.Json;
using WorkflowEngine.Persistence.Catalogue;
using WorkflowEngine.Procedures;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.FactPages;

/// <summary>What the office and the other procedures have that these facts may name.</summary>
internal sealed class FactOffers(CatalogueState catalogue, JsonElement facts)
{
    public const string Fields = "fields";
    public const string Receives = "receives";
    public const string Lookups = "lookups";
    public const string Results = "results";
    public const string Events = "events";
    public const string Sections = "sections";

    /// <summary>The lists that are offered while one types.</summary>
    public static IReadOnlyList<string> WhileTyping { get; } = [Fields, Lookups, Results, Events];

    private static readonly FactOption[] Units =
    [
        new("commune-onestop", FactText.CommuneOneStop), new("province-onestop", FactText.ProvinceOneStop), new("commune-police", FactText.CommunePolice),
        new("land-office", FactText.LandOffice), new("social-insurance", FactText.SocialInsurance),
    ];

    private IEnumerable<ProcedureFacts> Published => catalogue.Procedures.Select(procedure => procedure.Facts).OfType<ProcedureFacts>();

    public IReadOnlyList<FactOption> Of(string offers) => offers switch
    {
        Fields => [.. Published.Select(other => other.Field).OfType<AdministrationField>().DistinctBy(field => field.Code)
            .OrderBy(field => field.Code, StringComparer.Ordinal).Select(field => new FactOption(field.Code, Words(field.Name)))],
        Receives => [.. Units, .. Published.SelectMany(other => other.Receives).Distinct().Where(code => Units.All(unit => unit.Code != code))
            .Order(StringComparer.Ordinal).Select(code => new FactOption(code, new Sentence(code, code)))],
        Lookups => [.. Issued.Select(result => new FactOption("vault:" + result.Code, result.Name)),
            .. Published.SelectMany(other => other.Components).Select(component => component.Lookup).OfType<string>().Distinct()
                .Where(lookup => lookup.StartsWith("connector:", StringComparison.Ordinal)).Order(StringComparer.Ordinal)
                .Select(lookup => new FactOption(lookup, new Sentence(lookup, lookup)))],
        Results => [.. Issued],
        Events => [new(TimeLimitFact.Filed, LawFactText.FromFiled), new(TimeLimitFact.Accepted, LawFactText.FromAccepted)],
        _ => [new("", FieldFactText.NoSection), .. OwnSections],
    };

    /// <summary>What a field of administration is called; null for a code that no published procedure has.</summary>
    public LocalText? FieldNamed(string code) =>
        Published.Select(other => other.Field).OfType<AdministrationField>().FirstOrDefault(field => field.Code == code)?.Name;

    private IEnumerable<FactOption> Issued => Published.SelectMany(other => other.Results).DistinctBy(result => result.Code)
        .OrderBy(result => result.Code, StringComparer.Ordinal).Select(result => new FactOption(result.Code, Words(result.Name)));

    private IEnumerable<FactOption> OwnSections
    {
        get
        {
            var sections = FactPlaces.Of(facts, "sections");
            return sections.ValueKind == JsonValueKind.Array
                ? sections.EnumerateArray().Select(section => (Id: FactTyping.Plain(FactPlaces.Of(section, "id")), Title: FactPlaces.Of(section, "title")))
                    .Where(section => section.Id.Length > 0)
                    .DistinctBy(section => section.Id)
                    .Select(section => new FactOption(section.Id, FactView.WordsOf(section.Title) ?? new Sentence(section.Id, section.Id)))
                : [];
        }
    }

    private static Sentence Words(LocalText text) => new(text.Vi, text.En);
}
