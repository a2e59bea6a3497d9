using System.Text.Json.Nodes;
using WorkflowEngine.Tests.Architecture;

namespace WorkflowEngine.Tests.Verification.Mutations;

/// <summary>A shipped document that is changed, and the letters that go with it.</summary>
internal sealed class MutantDocument
{
    private MutantDocument(JsonObject json) => Json = json;

    public JsonObject Json { get; }

    public JsonObject Facts => Json["customProperties"]!["procedure"]!.AsObject();

    public JsonArray Steps => Json["root"]!["activities"]!.AsArray();

    public JsonArray Connections => Json["root"]!["connections"]!.AsArray();

    /// <summary>Templates that replace or join the shipped ones.</summary>
    public Dictionary<string, string> Letters { get; } = [];

    public static MutantDocument Of(string file) => new(JsonNode.Parse(SourceTree.Read(file))!.AsObject());

    public IEnumerable<JsonObject> StepsOf(params string[] types) =>
        Steps.Select(step => step!.AsObject()).Where(step => types.Contains(step["type"]!.ToString()));

    public JsonObject? First(params string[] types) => StepsOf(types).FirstOrDefault();

    public JsonObject Step(string id) => Steps.Select(step => step!.AsObject()).Single(step => step["id"]!.ToString() == id);

    /// <summary>Officials' steps that are not the first one.</summary>
    public IEnumerable<JsonObject> Officials => StepsOf("Procedure.Work", "Procedure.Review", "Procedure.Issue");

    public IEnumerable<JsonObject> From(string step, string? port = null) => Connections.Select(one => one!.AsObject())
        .Where(one => one["source"]!["activity"]!.ToString() == step && (port is null || one["source"]!["port"]!.ToString() == port));

    public IEnumerable<JsonObject> Into(string step) => Connections.Select(one => one!.AsObject()).Where(one => one["target"]!["activity"]!.ToString() == step);

    public string TargetOf(string step, string port) => From(step, port).First()["target"]!["activity"]!.ToString();

    public void Cut(IEnumerable<JsonObject> connections)
    {
        foreach (var connection in connections.ToList())
        {
            Connections.Remove(connection);
        }
    }

    public void Connect(string from, string port, string to) => Connections.Add((JsonNode)new JsonObject
    {
        ["source"] = new JsonObject { ["activity"] = from, ["port"] = port },
        ["target"] = new JsonObject { ["activity"] = to, ["port"] = "In" },
    });

    public JsonObject Add(string id, string type, string members = "{}")
    {
        var step = new JsonObject { ["id"] = id, ["type"] = type, ["version"] = 1 };
        foreach (var (name, value) in JsonNode.Parse(members)!.AsObject())
        {
            step[name] = value?.DeepClone();
        }

        Steps.Add((JsonNode)step);
        return step;
    }

    /// <summary>Puts a chain of steps before one that is there; the last of the chain leads to it by a port.</summary>
    public void Before(JsonObject step, string first, string last, string port)
    {
        var id = step["id"]!.ToString();
        foreach (var connection in Into(id).ToList())
        {
            connection["target"]!["activity"] = first;
        }

        Connect(last, port, id);
    }

    public JsonArray List(string member)
    {
        if (Facts[member] is not JsonArray list)
        {
            Facts[member] = list = [];
        }

        return list;
    }

    public Place AddTo(string member, string json)
    {
        var list = List(member);
        list.Add(JsonNode.Parse(json));
        return Place.Facts($"{member}[{list.Count - 1}]");
    }

    public static JsonNode Rule(string source) => JsonNode.Parse(SomeProcedure.Rule(source))!;
}
