using System.Text.Json;

namespace WorkflowEngine.Cli.Tests.Running;

/// <summary>Small Elsa documents.</summary>
internal static class SomeDocument
{
    /// <summary>A document that runs its activities one after another.</summary>
    public static string Of(params string[] activities) => Named("some", "", activities);

    public static string Named(string id, string settings, params string[] activities) =>
        Rooted(id, settings, Node("all", "Elsa.Sequence", $"\"activities\": [{string.Join(", ", activities)}]"));

    public static string Rooted(string id, string settings, string root) =>
        $$"""{ "id": "{{id}}:1", "definitionId": "{{id}}", "name": "The {{id}}", "version": 1{{(settings.Length == 0 ? "" : ", " + settings)}}, "root": {{root}} }""";

    public static string Node(string id, string type, string settings) =>
        $$"""{ "id": "{{id}}", "name": "{{id}}", "type": "{{type}}", {{settings}} }""";

    public static string Line(string text) => Node("l-" + text, "Elsa.WriteLine", $"\"text\": \"{text}\"");

    public static string Scripted(string id, string script) => Node(id, "Elsa.WriteLine", $"\"text\": {Js(script)}");

    public static string Js(string script) =>
        $$"""{ "typeName": "Object", "expression": { "type": "JavaScript", "value": {{JsonSerializer.Serialize(script)}} } }""";

    public static string Event(string name, string settings = "\"version\": 1") => Node("e-" + name, "Elsa.Event", $"\"eventName\": \"{name}\", {settings}");

    public static string Publish(string name, string payload = "null", string settings = "\"version\": 1") =>
        Node("p-" + name, "Elsa.PublishEvent", $"\"eventName\": \"{name}\", \"payload\": {Js(payload)}, {settings}");
}
