using System.Text.Json;

namespace WorkflowEngine.Persistence.Tests.Outbox;

/// <summary>Small workflows that are no procedures.</summary>
internal static class SomeWorkflow
{
    /// <summary>A workflow that runs its steps one after another; settings are members of the document, each with a comma after it.</summary>
    public static string Of(string id, string settings, params string[] steps) => Version(id, 1, settings, steps);

    public static string Version(string id, int version, string settings, params string[] steps) => $$"""
        { "id": "{{id}}:{{version}}", "definitionId": "{{id}}", "name": "{{id}}", "version": {{version}}, {{settings}}
          "root": { "id": "chuoi", "name": "chuoi", "type": "Elsa.Sequence", "version": 1, "activities": [{{string.Join(", ", steps)}}] } }
        """;

    public static string Step(string id, string type, string settings = "\"version\": 1") =>
        $$"""{ "id": "{{id}}", "name": "{{id}}", "type": "{{type}}", {{settings}} }""";

    public static string Event(string name, string settings = "\"version\": 1") => Step("cho-" + name, "Elsa.Event", $"\"eventName\": \"{name}\", {settings}");

    public static string Publish(string name) => Step("phat-" + name, "Elsa.PublishEvent", $"\"eventName\": \"{name}\", \"payload\": {Js("({ so: 5 })")}");

    public static string Output(string name, string script) => Step("ra-" + name, "Elsa.SetOutput", $"\"outputName\": \"{name}\", \"outputValue\": {Js(script)}");

    public static string Outputs(params string[] names) => $"\"outputs\": [{string.Join(", ", names.Select(name => $$"""{ "name": "{{name}}", "type": "Object" }"""))}],";

    public static string Run(string type, string definition, bool wait, string settings = "\"version\": 1") =>
        Step("con", type, $"\"workflowDefinitionId\": \"{definition}\", \"waitForCompletion\": {(wait ? "true" : "false")}, {settings}");

    public static string Js(string script) =>
        $$"""{ "typeName": "Object", "expression": { "type": "JavaScript", "value": {{JsonSerializer.Serialize(script)}} } }""";
}
