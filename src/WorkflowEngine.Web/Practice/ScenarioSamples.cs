using System.Collections.Immutable;
using System.Text.Json;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Procedures;
using WorkflowEngine.Values;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Practice;

/// <summary>Reads the cases that the office wrote beside a procedure (docs/workflow-format.md, Scenarios).</summary>
internal static class ScenarioSamples
{
    /// <summary>The cases in their order; of a case that lacks what a filing needs nothing is made up, it is left out.</summary>
    public static IReadOnlyList<Sample> Of(string scenarios, ProcedureFacts facts)
    {
        using var json = JsonDocument.Parse(scenarios);
        return json.RootElement.TryGetProperty("inputs", out var inputs) && inputs.ValueKind == JsonValueKind.Array
            ? [.. inputs.EnumerateArray().Select(input => Read(input, facts)).OfType<Sample>()]
            : [];
    }

    private static Sample? Read(JsonElement input, ProcedureFacts facts)
    {
        if (Text(input, "id") is not { } id || Text(input, "channel") is not { } channel || Map(input, "applicant") is not { } applicant)
        {
            return null;
        }

        var who = applicant["name"].TextOrNull ?? id;
        return new Sample(id, new Sentence($"{id}: {who}", $"{id}: {who}"))
        {
            Channel = channel,
            Unit = Text(input, "unit"),
            Applicant = applicant,
            Fields = Exact(facts, Map(input, "fields") ?? ValueMap.Empty),
            Components = input.TryGetProperty("components", out var components) && components.ValueKind == JsonValueKind.Object ? Provided(components) : [],
        };
    }

    /// <summary>Scenarios write money as a plain number; a form keeps it exact.</summary>
    private static ValueMap Exact(ProcedureFacts facts, ValueMap fields) => ValueMap.From(fields.Select(pair =>
        pair.Value.Kind == ValueKind.Number && facts.Fields.Any(field => field.Id == pair.Key && field.Type == FieldType.Money)
            ? KeyValuePair.Create(pair.Key, Value.OfMoney((decimal)pair.Value.AsNumber()))
            : pair));

    private static ImmutableArray<ProvidedComponent> Provided(JsonElement components) =>
    [
        .. components.EnumerateObject()
            .Where(one => one.Value.ValueKind == JsonValueKind.Object && !(one.Value.TryGetProperty("provided", out var there) && there.ValueKind == JsonValueKind.False))
            .Select(one => new ProvidedComponent(
                one.Name,
                Text(one.Value, "from") ?? "upload",
                one.Value.TryGetProperty("quantity", out var quantity) && quantity.TryGetInt32(out var number) ? number : 1)),
    ];

    private static string? Text(JsonElement holder, string member) =>
        holder.TryGetProperty(member, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static ValueMap? Map(JsonElement holder, string member) =>
        holder.TryGetProperty(member, out var value) && value.ValueKind == JsonValueKind.Object ? ValueJson.Read(value).AsMap() : null;
}
