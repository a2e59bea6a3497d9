using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Execution;
using WorkflowEngine.Office;
using WorkflowEngine.Plans;
using WorkflowEngine.Procedures;
using WorkflowEngine.Tests.Architecture;
using WorkflowEngine.Values;

namespace WorkflowEngine.Tests.Walks;

/// <summary>The scenarios beside a shipped procedure: how dossiers are filed, what is done to them, what must come of it.</summary>
internal sealed record ScenarioFile(IReadOnlyList<ScenarioInput> Inputs, IReadOnlyList<Scenario> Walks)
{
    private static readonly ConcurrentDictionary<string, ScenarioFile> Files = new();

    public static ScenarioFile Of(string procedure) => Files.GetOrAdd(procedure, Read);

    private static ScenarioFile Read(string procedure)
    {
        using var json = JsonDocument.Parse(SourceTree.Read(procedure.Replace(".json", ".scenarios.json", StringComparison.Ordinal)));
        var walks = json.RootElement.GetProperty("walks").EnumerateArray().Select(walk => walk.Clone()).ToList();
        var samples = walks
            .SelectMany(walk => walk.GetProperty("steps").EnumerateArray())
            .Where(step => step.TryGetProperty("fields", out _))
            .Select(step => ValueJson.Read(step.GetProperty("fields")).AsMap())
            .ToList();
        var inputs = json.RootElement.GetProperty("inputs").EnumerateArray()
            .Select(input => new ScenarioInput(input.Clone(), samples))
            .ToDictionary(input => input.Id);
        return new ScenarioFile([.. inputs.Values], [.. walks.Select(walk => new Scenario(walk, inputs[walk.GetProperty("input").GetString()!]))]);
    }
}

/// <summary>One walk of a scenario file.</summary>
internal sealed record Scenario(JsonElement Json, ScenarioInput Input)
{
    public string Name => Json.GetProperty("name").GetString()!;

    public IEnumerable<JsonElement> Steps => Json.GetProperty("steps").EnumerateArray();

    public JsonElement Expected => Json.GetProperty("expect");
}

/// <summary>A dossier of a scenario file as it is filed.</summary>
/// <param name="Samples">What steps of the file's walks write, by field id.</param>
internal sealed record ScenarioInput(JsonElement Json, IReadOnlyList<ValueMap> Samples)
{
    public string Id => Json.GetProperty("id").GetString()!;

    public DateTimeOffset FiledAt => DateTimeOffset.Parse(Json.GetProperty("filedAt").GetString()!, CultureInfo.InvariantCulture);

    public bool Answers(string field) => Json.GetProperty("fields").TryGetProperty(field, out _);

    /// <summary>Files the dossier; without one answer, when the applicant left it out and the counter took the form in all the same.</summary>
    public DossierWalk Begin(Plan plan, string? without = null)
    {
        var file = Filing(plan);
        file = without is null ? file : file with { Fields = file.Fields.Without(without) };
        var samples = Samples.SelectMany(written => FieldsOf(plan.Procedure!, written)).Distinct();
        var walk = new DossierWalk(plan) { Samples = samples.ToLookup(pair => pair.Key, pair => pair.Value) };
        walk.File(file, FiledAt);
        return walk;
    }

    public FileDossier Filing(Plan plan) => new(1, "H27.012.00-261112-0001")
    {
        Channel = Json.GetProperty("channel").GetString()!,
        Unit = Json.TryGetProperty("unit", out var named) ? named.GetString()! : UnitFor(plan.Procedure!),
        Applicant = ValueJson.Read(Json.GetProperty("applicant")).AsMap(),
        Fields = FieldsOf(plan.Procedure!, ValueJson.Read(Json.GetProperty("fields")).AsMap()),
        Components = ComponentsOf(Json.GetProperty("components")),
        Secret = "7K4M",
    };

    public static System.Collections.Immutable.ImmutableArray<ProvidedComponent> ComponentsOf(JsonElement components) =>
    [
        .. components.EnumerateObject()
            .Where(component => !component.Value.TryGetProperty("provided", out var provided) || provided.GetBoolean())
            .Select(component => new ProvidedComponent(
                component.Name,
                component.Value.TryGetProperty("from", out var from) ? from.GetString()! : "upload",
                component.Value.TryGetProperty("quantity", out var quantity) ? quantity.GetInt32() : 1)),
    ];

    /// <summary>Scenarios write money as a plain number; a form keeps it exact.</summary>
    public static ValueMap FieldsOf(ProcedureFacts facts, ValueMap written) => ValueMap.From(written.Select(pair =>
        facts.Fields.Any(field => field.Id == pair.Key && field.Type == FieldType.Money) && pair.Value.Kind == ValueKind.Number
            ? KeyValuePair.Create(pair.Key, Value.OfMoney((decimal)pair.Value.AsNumber()))
            : pair));

    private static string UnitFor(ProcedureFacts facts)
    {
        var level = facts.Level switch
        {
            GovernmentLevel.Province => AuthorityLevel.Province,
            GovernmentLevel.Ministry => AuthorityLevel.Ministry,
            _ => AuthorityLevel.Commune,
        };
        var units = Shipped.Office.ReceivingUnits(level, facts.Field!.Code, new DateOnly(2026, 11, 12));
        return (units.FirstOrDefault(unit => unit.Code.StartsWith("thanh-sen", StringComparison.Ordinal)) ?? units[0]).Code;
    }
}
