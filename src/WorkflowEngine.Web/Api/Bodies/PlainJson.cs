using System.Text.Json.Nodes;
using WorkflowEngine.Values;

namespace WorkflowEngine.Web.Api.Bodies;

/// <summary>Values as a program reads them: money is a number of đồng.</summary>
internal static class PlainJson
{
    public static JsonObject Of(ValueMap map) => new(map.Select(pair => KeyValuePair.Create(pair.Key, Of(pair.Value))));

    public static JsonNode? Of(Value value) => value.Kind switch
    {
        ValueKind.Null => null,
        ValueKind.Boolean => JsonValue.Create(value.AsBoolean()),
        ValueKind.Number => JsonValue.Create(value.AsNumber()),
        ValueKind.Money => JsonValue.Create(value.AsMoney()),
        ValueKind.List => new JsonArray([.. value.AsList().Select(Of)]),
        ValueKind.Map => Of(value.AsMap()),
        _ => JsonValue.Create(value.ToLine()),
    };
}
