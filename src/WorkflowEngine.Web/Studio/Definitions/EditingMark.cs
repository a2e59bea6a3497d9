using System.Text.Json;
using System.Text.Json.Nodes;
using WorkflowEngine.Persistence.Editing;

namespace WorkflowEngine.Web.Studio.Definitions;

/// <summary>
/// Which save of which version an author has before them. It travels among the document's custom properties, the only place
/// that the drawing gives back untouched, and is taken out before anything is stored.
/// </summary>
internal sealed record EditingMark(string VersionId, long Revision)
{
    private const string Member = "workflowEngine.editing";

    public static EditingMark Of(EditedVersion version) => new(version.VersionId, version.Revision);

    public void WriteTo(JsonObject document)
    {
        if (document["customProperties"] is not JsonObject properties)
        {
            document["customProperties"] = properties = [];
        }

        properties[Member] = new JsonObject { ["versionId"] = VersionId, ["revision"] = Revision };
    }

    /// <summary>Takes the mark out of a document; null when it has none.</summary>
    public static EditingMark? TakeFrom(JsonObject document)
    {
        if (document["customProperties"] is not JsonObject properties || properties[Member] is not { } found)
        {
            return null;
        }

        properties.Remove(Member);
        return found is JsonObject mark && Steps.Text(mark, "versionId") is { Length: > 0 } versionId
            && mark["revision"] is JsonValue number && number.GetValueKind() == JsonValueKind.Number && number.TryGetValue<long>(out var revision)
            ? new EditingMark(versionId, revision)
            : null;
    }
}
