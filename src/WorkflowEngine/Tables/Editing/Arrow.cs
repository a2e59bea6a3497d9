using System.Text.Json.Nodes;

namespace WorkflowEngine.Tables.Editing;

/// <summary>A connection of the drawing, in either of the two shapes that documents have.</summary>
internal sealed class Arrow(JsonObject json)
{
    private const string DefaultPort = "Done";

    public JsonObject Json => json;

    public string Source => End("source");

    public string Target => End("target");

    public string Port => json.Member("source") is JsonObject end
        ? end.Text("port") ?? DefaultPort
        : json.Text("sourcePort") ?? DefaultPort;

    public static Arrow Make(string source, string port, string target) => new(new JsonObject
    {
        ["source"] = new JsonObject { ["activity"] = source, ["port"] = port },
        ["target"] = new JsonObject { ["activity"] = target, ["port"] = "In" },
        ["vertices"] = new JsonArray(),
    });

    /// <summary>Bends of the old line say nothing about the new one.</summary>
    public void PointTo(string target)
    {
        Move("target", target);
        if (json.Member("vertices") is JsonArray { Count: > 0 })
        {
            json.Put("vertices", new JsonArray());
        }
    }

    public void ComeFrom(string source, string port)
    {
        Move("source", source);
        if (json.Member("source") is JsonObject end)
        {
            end.Put("port", port);
        }
        else
        {
            json.Put("sourcePort", port);
        }
    }

    private string End(string side) => json.Member(side) switch
    {
        JsonObject end => end.Text("activity") ?? "",
        JsonValue value when value.TryGetValue<string>(out var text) => text,
        _ => "",
    };

    private void Move(string side, string step)
    {
        if (json.Member(side) is JsonObject end)
        {
            end.Put("activity", step);
        }
        else
        {
            json.Put(side, step);
        }
    }
}
