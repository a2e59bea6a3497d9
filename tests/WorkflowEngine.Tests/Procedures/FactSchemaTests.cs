using System.Text.Json.Nodes;
using WorkflowEngine.Procedures;

namespace WorkflowEngine.Tests.Procedures;

/// <summary>The published schema says what the reader holds to: no member more, none less, and the same answers.</summary>
public sealed class FactSchemaTests
{
    /// <summary>What a schema cannot say.</summary>
    private static readonly string[] BeyondSchema = [FactFaultCodes.DuplicateId, FactFaultCodes.Order, FactFaultCodes.Section, FactFaultCodes.Limit];

    private static readonly string[] Oddities =
        ["null", "true", "false", "0", "1", "1.0", "-1", "1.5", "1e300", "\"\"", "\" \"", "\"x\"", "\"today\"", "\"2026-01-31\"", "\"2026-02-30\"", "\"online\"", "\"partial\"", "\"choice\"", "\"group\"", "\"(\"", "[]", "[\"x\"]", "[null]", "[{}]", "{}"];

    [Fact]
    public void Every_member_of_the_schema_is_read_and_every_member_read_is_in_the_schema()
    {
        var asked = new HashSet<string>();
        SomeFacts.Read(SomeFacts.Full, asked);

        var published = FactSchema.Shipped.Definitions
            .Where(shape => shape.Value!["properties"] is not null)
            .SelectMany(shape => shape.Value!["properties"]!.AsObject().Select(member => $"{shape.Key}.{member.Key}"));

        Assert.Equal(published.Order(StringComparer.Ordinal), asked.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_sample_has_every_member_and_is_right_for_both()
    {
        Assert.True(FactSchema.Shipped.Allows(SomeFacts.FullObject()));
        Assert.Empty(SomeFacts.Read(SomeFacts.Full).Faults);
        var names = Everywhere(SomeFacts.FullObject()).Select(place => place.Name).ToHashSet();
        Assert.Superset(
            FactSchema.Shipped.Definitions.SelectMany(shape => shape.Value!["properties"]?.AsObject().Select(member => member.Key) ?? []).ToHashSet(),
            names);
    }

    [Fact]
    public void Schema_and_reader_agree_on_every_member_left_out_or_of_another_shape()
    {
        var disagreements = new List<string>();
        var compared = 0;
        foreach (var (json, change) in Mutations())
        {
            var allowed = FactSchema.Shipped.Allows(JsonNode.Parse(json));
            var errors = SomeFacts.Read(json).Faults.Where(fault => fault.IsError && !BeyondSchema.Contains(fault.Code)).ToList();
            compared++;
            if (allowed != (errors.Count == 0))
            {
                disagreements.Add($"{change}: the schema {(allowed ? "allows" : "refuses")} it, the reader says [{string.Join("; ", errors.Select(fault => fault.Sentence.En))}]");
            }
        }

        Assert.Empty(disagreements);
        Assert.True(compared > 2_000, $"Only {compared} mutations were compared.");
    }

    [Fact]
    public void Every_code_of_the_schema_is_read_and_no_other()
    {
        Assert.Equal(FactCodes<FieldType>.Codes, Codes("field", "type"));
        Assert.Equal(FactCodes<ComponentForm>.Codes, Codes("component", "form"));
        Assert.Equal(FactCodes<ProcedureKind>.Codes, Codes("procedure", "kind"));
        Assert.Equal(FactCodes<ProcedureStatus>.Codes, Codes("procedure", "status"));
        Assert.Equal(FactCodes<GovernmentLevel>.Codes, Codes("procedure", "level"));
        Assert.Equal(FactCodes<ServiceLevel>.Codes, Codes("serviceLevel", "level"));
        Assert.Equal(PrefillSource.All.Select(source => source.Code), Codes("field", "prefill"));
    }

    private static IEnumerable<string> Codes(string shape, string member) =>
        FactSchema.Shipped.Definitions[shape]!["properties"]![member]!["enum"]!.AsArray().Select(code => code!.GetValue<string>());

    /// <summary>The full sample, each time with one member left out or given another value.</summary>
    private static IEnumerable<(string Json, string Change)> Mutations()
    {
        var count = Everywhere(SomeFacts.FullObject()).Count();
        for (var at = 0; at < count; at++)
        {
            var without = SomeFacts.FullObject();
            var (owner, name) = Everywhere(without).ElementAt(at);
            var path = $"{owner.GetPath()}.{name}";
            owner.Remove(name);
            yield return (without.ToJsonString(), $"{path} left out");
            foreach (var oddity in Oddities)
            {
                var changed = SomeFacts.FullObject();
                (owner, name) = Everywhere(changed).ElementAt(at);
                owner[name] = JsonNode.Parse(oddity);
                yield return (changed.ToJsonString(), $"{path} = {oddity}");
            }
        }
    }

    private static IEnumerable<(JsonObject Owner, string Name)> Everywhere(JsonNode? node)
    {
        if (node is JsonArray list)
        {
            foreach (var found in list.SelectMany(Everywhere))
            {
                yield return found;
            }
        }

        if (node is not JsonObject owner)
        {
            yield break;
        }

        foreach (var (name, value) in owner)
        {
            yield return (owner, name);
            foreach (var found in Everywhere(value))
            {
                yield return found;
            }
        }
    }
}
