using System.Globalization;
using System.Text.Json.Nodes;
using WorkflowEngine.Office;
using WorkflowEngine.Persistence.Editing;
using WorkflowEngine.Web.SignIn;

namespace WorkflowEngine.Web.Studio.Definitions;

/// <summary>Documents as Elsa's API writes them.</summary>
internal static class DefinitionBody
{
    /// <summary>What is missing here the drawing shows as an empty flowchart instead of failing.</summary>
    private const string EmptyRoot = """{"id":"luu-do","nodeId":"Workflow1:luu-do","name":"LuuDo","type":"Elsa.Flowchart","version":1,"customProperties":{},"metadata":{},"activities":[],"connections":[]}""";

    /// <summary>A version with its document. Only who may design it, and only in its latest version, finds the links that let it be edited.</summary>
    public static JsonObject Of(EditedVersion version, Official? reader)
    {
        var body = StoredForm.Of(StoredForm.Parse(version.Content));
        body["id"] = version.VersionId;
        body["definitionId"] = version.Definition;
        body["name"] ??= version.Definition;
        body["version"] = version.Number;
        body["createdAt"] = Moment(version.CreatedAt);
        body["isLatest"] = version.IsLatest;
        body["isPublished"] = version.IsPublished;
        body["root"] ??= JsonNode.Parse(EmptyRoot);
        body["links"] = Links(version.Definition, reader is not null && version.IsLatest && reader.May(Right.Design));
        EditingMark.Of(version).WriteTo(body);
        return body;
    }

    /// <summary>A document that is kept beside the versions, to be looked at only.</summary>
    public static JsonObject Kept(string content)
    {
        var body = StoredForm.Of(StoredForm.Parse(content));
        body["links"] = Links(Steps.Text(body, "definitionId") ?? "", mayDesign: false);
        return body;
    }

    /// <summary>A version in a list.</summary>
    public static JsonObject Summary(VersionGlance version, string name, bool mayDesign) => new()
    {
        ["id"] = version.VersionId,
        ["definitionId"] = version.Definition,
        ["name"] = name,
        ["description"] = version.Note,
        ["version"] = version.Number,
        ["toolVersion"] = null,
        ["isLatest"] = version.IsLatest,
        ["isPublished"] = version.IsPublished,
        ["isReadonly"] = false,
        ["createdAt"] = Moment(version.CreatedAt),
        ["providerName"] = null,
        ["materializerName"] = "Json",
        ["isMaterializerAvailable"] = true,
        ["links"] = Links(version.Definition, mayDesign),
    };

    public static string Moment(DateTimeOffset moment) => moment.ToString("yyyy-MM-ddTHH:mm:ss.FFFFFFFzzz", CultureInfo.InvariantCulture);

    /// <summary>The drawing is editable where it finds the link to publish, whoever may then publish.</summary>
    private static JsonArray Links(string definition, bool mayDesign)
    {
        var address = "/workflow-definitions/" + Uri.EscapeDataString(definition);
        var links = new JsonArray(Link(address, "self", "GET"));
        if (mayDesign)
        {
            links.Add(Link(address + "/publish", "publish", "POST"));
            links.Add(Link(address + "/retract", "retract", "POST"));
            links.Add(Link(address, "delete", "DELETE"));
        }

        return links;
    }

    public static JsonObject Link(string address, string rel, string method) => new() { ["href"] = address, ["rel"] = rel, ["method"] = method };
}
