using System.Text.Json;
using System.Text.Json.Nodes;
using WorkflowEngine.Documents;

namespace WorkflowEngine.Tables.Pasting;

/// <summary>
/// Makes the document of a procedure from its rows: received first, then row by row, with the usual ways to supplement, refuse
/// and return, notices to the applicant, and the drawing laid out.
/// </summary>
public static class DraftDocument
{
    private static readonly JsonSerializerOptions Written = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="procedure">Complete: its check finds nothing missing.</param>
    /// <exception cref="ArgumentException">Something is missing.</exception>
    public static WorkflowDocument Make(DraftedProcedure procedure)
    {
        if (procedure.Check() is [var (member, sentence), ..])
        {
            throw new ArgumentException($"{member}: {sentence.En}", nameof(procedure));
        }

        var flow = new DraftFlow(procedure);
        var document = new JsonObject
        {
            ["$schema"] = "https://elsaworkflows.io/schemas/workflow-definition/v3.0.0/schema.json",
            ["id"] = procedure.Definition + "-v1",
            ["definitionId"] = procedure.Definition,
            ["name"] = procedure.Name.Trim(),
            ["version"] = 1,
            ["toolVersion"] = "3.8.2.0",
            ["variables"] = new JsonArray(),
            ["inputs"] = new JsonArray(),
            ["outputs"] = new JsonArray(),
            ["outcomes"] = new JsonArray(),
            ["customProperties"] = new JsonObject { ["procedure"] = DraftFacts.Of(procedure) },
            ["isReadonly"] = false,
            ["isSystem"] = false,
            ["isLatest"] = true,
            ["isPublished"] = false,
            ["options"] = new JsonObject { ["usableAsActivity"] = false, ["autoUpdateConsumingWorkflows"] = false },
            ["root"] = flow.Root(),
        };
        var made = WorkflowDocument.Read(document.ToJsonString(Written)).Document!;
        return flow.Complete(made);
    }
}
