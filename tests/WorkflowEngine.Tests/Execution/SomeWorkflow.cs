using System.Text.Json;
using WorkflowEngine.Documents;
using WorkflowEngine.Plans;

namespace WorkflowEngine.Tests.Execution;

/// <summary>Elsa documents put together from short texts.</summary>
internal static class SomeWorkflow
{
    public const string Decision = "Elsa.FlowDecision";

    /// <summary>A node with settings as JSON members, such as <c>"text": "A"</c>.</summary>
    public static string Node(string id, string type, string settings = "") =>
        $$"""{ "id": "{{id}}", "name": "{{id}}", "type": "{{type}}", "version": 1{{(settings.Length == 0 ? "" : ", " + settings)}} }""";

    /// <summary>A node that writes its own id.</summary>
    public static string Line(string id) => Node(id, "Elsa.WriteLine", $"\"text\": \"{id}\"");

    public static string LineOf(string id, string script) => Node(id, "Elsa.WriteLine", $"\"text\": {Js(script)}");

    public static string Event(string id, string name) => Node(id, "Elsa.Event", $"\"eventName\": \"{name}\"");

    public static string Set(string id, string variable, string script) =>
        Node(id, "Elsa.SetVariable", $$"""  "variable": { "id": "{{variable}}" }, "value": {{Js(script)}} """);

    public static string Choice(string id, string script) => Node(id, Decision, $"\"condition\": {Js(script)}");

    public static string Join(string id, string mode) => Node(id, "Elsa.FlowJoin", $"\"mode\": \"{mode}\"");

    public static string Fork(string id, params string[] branches) =>
        Node(id, "Elsa.FlowFork", $$""" "branches": { "typeName": "String[]", "expression": { "type": "Object", "value": {{Quote(JsonSerializer.Serialize(branches))}} } }""");

    /// <summary>A flowchart; an arrow is written <c>a -> b</c>, or <c>a:True -> b</c> from a port.</summary>
    public static string Chart(string id, string[] nodes, params string[] arrows) => ChartWith(id, "", nodes, arrows);

    public static string ChartWith(string id, string settings, string[] nodes, params string[] arrows) =>
        Node(id, "Elsa.Flowchart", $$"""{{(settings.Length == 0 ? "" : settings + ", ")}} "activities": [{{string.Join(", ", nodes)}}], "connections": [{{string.Join(", ", arrows.Select(Arrow))}}]""");

    public static string Sequence(string id, params string[] nodes) =>
        Node(id, "Elsa.Sequence", $"\"activities\": [{string.Join(", ", nodes)}]");

    public static string Js(string script) => Expression("Object", "JavaScript", script);

    public static string Expression(string typeName, string type, string value) =>
        $$"""{ "typeName": "{{typeName}}", "expression": { "type": "{{type}}", "value": {{Quote(value)}} } }""";

    /// <summary>A whole document around a root; settings are members of the document.</summary>
    public static string Document(string root, string settings = "") => $$"""
        { "id": "some:1", "definitionId": "some", "name": "Some", "version": 1{{(settings.Length == 0 ? "" : ", " + settings)}}, "root": {{root}} }
        """;

    public static string Variable(string name, string type = "Object", string value = "") =>
        $$"""{ "id": "{{name}}", "name": "{{name}}", "typeName": "{{type}}", "value": "{{value}}" }""";

    public static string Variables(params string[] variables) => $"\"variables\": [{string.Join(", ", variables)}]";

    /// <summary>A fault leaves an incident and the rest goes on.</summary>
    public const string GoesOnAfterFaults = "\"options\": { \"incidentStrategyType\": \"Elsa.Workflows.IncidentStrategies.ContinueWithIncidentsStrategy, Elsa.Workflows.Core\" }";

    /// <param name="document">The document.</param>
    /// <param name="others">Documents that may stand as its steps.</param>
    public static PlanCompilation Compile(string document, params string[] others) =>
        PlanCompiler.Compile(Read(document), others.Length == 0 ? null : new WorkflowLibrary(others.Select(Read)));

    /// <summary>A workflow that others may use as a step; settings are members of the document.</summary>
    public static string Named(string name, string root, string settings = "", int version = 1) => $$"""
        { "id": "{{name}}:{{version}}", "definitionId": "{{name}}", "name": "{{name}}", "version": {{version}}{{(settings.Length == 0 ? "" : ", " + settings)}}, "root": {{root}} }
        """;

    /// <summary>A step that stands for another workflow.</summary>
    public static string Use(string id, string name, string settings = "", int version = 1) =>
        Node(id, name, $"\"workflowDefinitionId\": \"{name}\", \"workflowDefinitionVersionId\": \"{name}:{version}\"{(settings.Length == 0 ? "" : ", " + settings)}");

    public static string Parameters(string member, params string[] names) =>
        $"\"{member}\": [{string.Join(", ", names.Select(name => $$"""{ "name": "{{name}}", "type": "Object" }"""))}]";

    /// <summary>A setting that sends an output of a step to a variable or to an output of the workflow.</summary>
    public static string To(string output, string target) => $$""" "{{output}}": { "typeName": "Object", "memoryReference": { "id": "{{target}}" } }""";

    private static WorkflowDocument Read(string document)
    {
        var read = WorkflowDocument.Read(document);
        Assert.DoesNotContain(read.Faults, fault => fault.IsError);
        return read.Document!;
    }

    private static string Arrow(string arrow)
    {
        var (from, to) = arrow.Split("->", StringSplitOptions.TrimEntries) is [var source, var target] ? (source, target) : throw new ArgumentException(arrow, nameof(arrow));
        var (activity, port) = from.Split(':') is [var named, var way] ? (named, way) : (from, "Done");
        return $$"""{ "source": { "activity": "{{activity}}", "port": "{{port}}" }, "target": { "activity": "{{to}}", "port": "In" } }""";
    }

    private static string Quote(string text) => JsonSerializer.Serialize(text);
}
