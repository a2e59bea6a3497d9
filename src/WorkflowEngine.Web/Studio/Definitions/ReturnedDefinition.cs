using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using WorkflowEngine.Persistence.Editing;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Studio.Definitions;

/// <summary>A document as the drawing, an import or another program sent it.</summary>
/// <param name="Model">Without our mark; names as they came.</param>
internal sealed record ReturnedDefinition(JsonObject Model, EditingMark? Mark)
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, MaxDepth = StoredForm.MaxDepth };

    private static readonly Sentence NoModel = new(
        "Yêu cầu không có tài liệu quy trình (“model”), nên không có gì để lưu.", "The request holds no document (“model”), so there is nothing to save.");

    private static readonly string[] OfTheAnswer = ["links", "latestVersion", "isMaterializerAvailable"];

    public string? Definition => Steps.Text(Model, "definitionId") is { Length: > 0 } id ? id : null;

    /// <summary>Which version was being edited, as far as the sender says.</summary>
    public string? VersionId => Mark?.VersionId ?? (Steps.Text(Model, "id") is { Length: > 0 } id ? id : null);

    /// <summary>Reads a request; the sentence says why there is nothing in it to save.</summary>
    public static async Task<(ReturnedDefinition? Returned, bool Publish, Sentence? Wrong)> ReadAsync(Stream body, CancellationToken cancel)
    {
        try
        {
            var request = await JsonNode.ParseAsync(body, documentOptions: StoredForm.Reading, cancellationToken: cancel) as JsonObject;
            // An import sends the document itself, a save has it under "model".
            var model = request?["model"] as JsonObject ?? (request?["root"] is JsonObject ? request : null);
            if (model is null)
            {
                return (null, false, NoModel);
            }

            model = (JsonObject)model.DeepClone();
            var publish = request!["publish"] is JsonValue flag && flag.GetValueKind() == JsonValueKind.True;
            return (new ReturnedDefinition(model, EditingMark.TakeFrom(model)), publish, null);
        }
        catch (JsonException error)
        {
            return (null, false, new Sentence(
                $"Nội dung gửi lên không phải JSON đúng (dòng {error.LineNumber + 1}): {error.Message}",
                $"What was sent is not valid JSON (line {error.LineNumber + 1}): {error.Message}"));
        }
    }

    /// <summary>The text to store: what was opened, with what the author changed and nothing else.</summary>
    public string Against(EditedVersion? opened)
    {
        foreach (var name in OfTheAnswer)
        {
            Model.Remove(name);
        }

        if (opened is null)
        {
            if (Model["root"] is JsonObject newRoot)
            {
                Steps.WriteNodeIds(newRoot);
            }

            return Model.ToJsonString(Readable);
        }

        var stored = StoredForm.Parse(opened.Content);
        var merged = Merging.Document(stored, StoredForm.Of(stored), Kept(stored));
        foreach (var name in (ReadOnlySpan<string>)["id", "version", "createdAt", "isLatest", "isPublished"])
        {
            merged[name] = stored[name]?.DeepClone() ?? merged[name]?.DeepClone();
        }

        // A copy is no version of what it was copied from.
        if (Definition != opened.Definition)
        {
            merged.Remove("id");
            merged.Remove("definitionId");
            if (Definition is { } own)
            {
                merged["definitionId"] = own;
            }
        }

        if (merged["root"] is JsonObject root)
        {
            var without = opened.Read.Document?.Activities.Values.Where(step => step.NodeId is null).Select(step => step.Id).ToHashSet(StringComparer.Ordinal) ?? [];
            Steps.WriteNodeIds(root, Steps.TopParent, id => !without.Contains(id));
        }

        return merged.ToJsonString(Readable);
    }

    /// <summary>What is sent with a procedure's facts taken from what is stored, where the sender knows none.</summary>
    private JsonObject Kept(JsonObject stored)
    {
        if (stored["customProperties"] is not JsonObject properties || properties["procedure"] is not { } facts)
        {
            return Model;
        }

        if (Model["customProperties"] is not JsonObject own)
        {
            Model["customProperties"] = own = [];
        }

        if (own["procedure"] is null)
        {
            own["procedure"] = facts.DeepClone();
        }

        return Model;
    }
}
