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

/// <summary>The scenarios beside a shipped procedure: how a dossier is filed, what is done to it, what must come of it.</summary>
internal sealed record ScenarioFile(IReadOnlyList<Scenario> Walks)
{
    public static ScenarioFile Of(string procedure)
    {
        using var json = JsonDocument.Parse(SourceTree.Read(procedure.Replace(".json", ".scenarios.json", StringComparison.Ordinal)));
        var inputs = json.RootElement.GetProperty("inputs").EnumerateArray().ToDictionary(input => input.GetProperty("id").GetString()!, input => input.Clone());
        return new ScenarioFile([.. json.RootElement.GetProperty("walks").EnumerateArray()
            .Select(walk => new Scenario(walk.Clone(), inputs[walk.GetProperty("input").GetString()!]))]);
    }
}

/// <summary>One walk of a scenario file.</summary>
internal sealed record Scenario(JsonElement Json, JsonElement Input)
{
    public string Name => Json.GetProperty("name").GetString()!;

    public IEnumerable<JsonElement> Steps => Json.GetProperty("steps").EnumerateArray();

    public JsonElement Expected => Json.GetProperty("expect");

    public DossierWalk Begin(Plan plan)
    {
        var walk = new DossierWalk(plan);
        var unit = Input.TryGetProperty("unit", out var named) ? named.GetString()! : UnitFor(plan.Procedure!);
        walk.File(
            new FileDossier(1, "H27.012.00-261112-0001")
            {
                Channel = Input.GetProperty("channel").GetString()!,
                Unit = unit,
                Applicant = ValueJson.Read(Input.GetProperty("applicant")).AsMap(),
                Fields = FieldsOf(plan.Procedure!, ValueJson.Read(Input.GetProperty("fields")).AsMap()),
                Components = ComponentsOf(Input.GetProperty("components")),
                Secret = "7K4M",
            },
            DateTimeOffset.Parse(Input.GetProperty("filedAt").GetString()!, CultureInfo.InvariantCulture));
        return walk;
    }

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
