using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using WorkflowEngine.Codes;
using WorkflowEngine.Deadlines;

namespace WorkflowEngine.Tests.Deadlines;

/// <summary>The schemas in docs/schemas say what the readers hold to, shown on every object of every shipped document.</summary>
public sealed class SchemaTests
{
    public static TheoryData<string, string> Documents =>
        [.. new[] { ("calendars", "calendar"), ("laws", "clock-law"), ("codes", "code-pattern") }
            .SelectMany(pair => Some.Names(pair.Item1).Select(name => (name, pair.Item2)))];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_member_of_a_shipped_document_is_in_the_schema(string document, string schema)
    {
        foreach (var (node, rule) in Objects(document, schema))
        {
            Assert.All(node, member => Assert.True(rule["properties"]!.AsObject().ContainsKey(member.Key), $"{node.GetPath()}.{member.Key}"));
        }
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void The_reader_wants_what_the_schema_requires_and_nothing_more(string document, string schema)
    {
        foreach (var (node, rule) in Objects(document, schema))
        {
            // These members may be left out by themselves but are needed by what stands elsewhere in the same document.
            var required = rule["required"]!.AsArray().Select(name => name!.GetValue<string>()).ToHashSet();
            foreach (var name in node.Select(member => member.Key).Where(name => name is not ("holidays" or "optional" or "counter" or "issuer" or "templates")).ToList())
            {
                var at = node.ToList().FindIndex(member => member.Key == name);
                var value = node[name];
                node.Remove(name);
                var faults = Faults(node.Root.ToJsonString(), schema);
                node.Insert(at, name, value);

                Assert.True((faults.Count > 0) == required.Contains(name), $"{node.GetPath()}.{name}: {string.Join("; ", faults)}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void The_reader_refuses_a_member_that_the_schema_does_not_have(string document, string schema)
    {
        foreach (var (node, rule) in Objects(document, schema))
        {
            Assert.False(rule["additionalProperties"]!.GetValue<bool>());
            node["unheard-of"] = 1;
            var faults = Faults(node.Root.ToJsonString(), schema);
            node.Remove("unheard-of");

            Assert.Contains(faults, path => path.EndsWith(".unheard-of", StringComparison.Ordinal));
        }
    }

    private static List<string> Faults(string json, string schema)
    {
        var faults = schema switch
        {
            "calendar" => WorkingCalendar.Read(json).Faults,
            "clock-law" => ClockLaw.Read(json).Faults,
            _ => CodePattern.Read(json).Faults,
        };
        return [.. faults.Select(fault => fault.Path)];
    }

    private static List<(JsonObject Node, JsonObject Rule)> Objects(string document, string schema)
    {
        var root = JsonNode.Parse(File.ReadAllText(SchemaPath(schema)))!.AsObject();
        var found = new List<(JsonObject, JsonObject)>();
        Walk(JsonNode.Parse(Some.Text(document)), root, root, found);
        Assert.NotEmpty(found);
        return found;
    }

    private static void Walk(JsonNode? node, JsonObject rule, JsonObject root, List<(JsonObject, JsonObject)> found)
    {
        while (rule["$ref"] is { } reference)
        {
            rule = root["$defs"]![reference.GetValue<string>()["#/$defs/".Length..]]!.AsObject();
        }

        if (rule["anyOf"] is JsonArray choices)
        {
            foreach (var choice in choices)
            {
                var resolved = choice!["$ref"] is { } named ? root["$defs"]![named.GetValue<string>()["#/$defs/".Length..]]!.AsObject() : choice.AsObject();
                if (Fits(node, resolved))
                {
                    Walk(node, resolved, root, found);
                }
            }

            return;
        }

        switch (node)
        {
            case JsonObject members:
                found.Add((members, rule));
                foreach (var (name, value) in members)
                {
                    Walk(value, rule["properties"]?[name]?.AsObject() ?? [], root, found);
                }

                break;
            case JsonArray items:
                foreach (var item in items)
                {
                    Walk(item, rule["items"]?.AsObject() ?? [], root, found);
                }

                break;
        }
    }

    private static bool Fits(JsonNode? node, JsonObject rule) => node switch
    {
        JsonObject members => rule["type"]?.ToString() == "object"
            && (rule["properties"]!["part"]?["const"]?.ToString() is not { } part || part == members["part"]?.ToString()),
        JsonArray => rule["type"]?.ToString() == "array",
        _ => false,
    };

    private static string SchemaPath(string schema, [CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, $"../../../docs/schemas/{schema}.schema.json"));
}
