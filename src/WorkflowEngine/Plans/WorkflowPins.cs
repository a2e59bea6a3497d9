using System.Text.Json;
using System.Text.Json.Nodes;
using WorkflowEngine.Documents;

namespace WorkflowEngine.Plans;

/// <summary>
/// Writes into a document which version each of its steps stands for that is a workflow, as Elsa writes it, so that the
/// document compiles to the same plan whatever is published later.
/// </summary>
public static class WorkflowPins
{
    /// <summary>The document with every such step naming the version that the library gives it; the same one when all do already.</summary>
    public static WorkflowDocument Write(WorkflowDocument document, IWorkflowLibrary library)
    {
        var pins = new Dictionary<(string Id, string Type), WorkflowDocument>();
        foreach (var step in document.Activities.Values)
        {
            if (WorkflowReference.Of(step) is { } reference && library.Find(reference) is { } found && !IsPinned(reference, found))
            {
                pins[(step.Id, step.Type)] = found;
            }
        }

        if (pins.Count == 0)
        {
            return document;
        }

        var whole = JsonNode.Parse(document.WriteUtf8(), documentOptions: new JsonDocumentOptions { MaxDepth = 1_000 })!;
        foreach (var (name, member) in whole.AsObject().ToList())
        {
            if (string.Equals(name, "root", StringComparison.OrdinalIgnoreCase))
            {
                Pin(member, pins);
            }
        }

        var text = whole.ToJsonString(new JsonSerializerOptions { MaxDepth = 1_000, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        return WorkflowDocument.Read(text).Document ?? document;
    }

    private static bool IsPinned(WorkflowReference reference, WorkflowDocument found) =>
        reference.Definition == found.DefinitionId && reference.VersionId == found.VersionId;

    private static void Pin(JsonNode? node, Dictionary<(string Id, string Type), WorkflowDocument> pins)
    {
        if (node is JsonArray list)
        {
            foreach (var item in list)
            {
                Pin(item, pins);
            }
        }

        if (node is not JsonObject step)
        {
            return;
        }

        foreach (var (_, member) in step.ToList())
        {
            Pin(member, pins);
        }

        if (Text(step, "id") is { } id && Text(step, "type") is { } type && pins.TryGetValue((id, type), out var found))
        {
            Set(step, "workflowDefinitionId", found.DefinitionId);
            Set(step, "workflowDefinitionVersionId", found.VersionId);
        }
    }

    private static string? Text(JsonObject step, string name) =>
        Member(step, name) is { } key && step[key] is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

    private static void Set(JsonObject step, string name, string value) => step[Member(step, name) ?? name] = value;

    private static string? Member(JsonObject step, string name) =>
        step.Select(member => member.Key).FirstOrDefault(key => string.Equals(key, name, StringComparison.OrdinalIgnoreCase));
}
