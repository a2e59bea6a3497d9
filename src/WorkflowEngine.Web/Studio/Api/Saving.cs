using System.Text.Json.Nodes;
using WorkflowEngine.Persistence.Editing;
using WorkflowEngine.Web.SignIn;
using WorkflowEngine.Web.Studio.Definitions;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Studio.Api;

/// <summary>Saves and publishes what the drawing returns. A save that comes twice is one save.</summary>
internal sealed class Saving(AuthorRequest request, DefinitionReader reader)
{
    private static readonly Sentence Sent = new(
        "Thủ tục này cần người khác phê duyệt nên chưa được công bố. Bản nháp đã được gửi phê duyệt.",
        "This procedure needs somebody else’s approval, so it is not published yet. The draft was sent for approval.");

    public async Task<IResult> SaveAsync(Stream body, string? definition, bool isImport, CancellationToken cancel)
    {
        var (returned, publish, wrong) = await ReturnedDefinition.ReadAsync(body, cancel);
        if (returned is null)
        {
            return ApiAnswers.Refused(request.Text, wrong!);
        }

        var official = await request.OfficialAsync(cancel);
        var saved = await KeepAsync(returned, definition, isImport, official, cancel);
        if (saved.Refusal is not null)
        {
            return ApiAnswers.Refused(request.Text, saved);
        }

        var version = saved.Version!;
        if (!publish)
        {
            return Results.Json(isImport ? DefinitionBody.Of(version, official) : Answer(version, official));
        }

        var published = await request.DoAsync(new PublishVersion(official.Code, version.Definition, version.Number), cancel);
        return published.Refusal is null
            ? Results.Json(Answer(published.Version!, official, published.AlreadyDone, published.SentForApproval))
            : ApiAnswers.Refused(request.Text, published, isSaved: true);
    }

    private async Task<EditingAnswer> KeepAsync(ReturnedDefinition returned, string? definition, bool isImport, Official official, CancellationToken cancel)
    {
        definition ??= returned.Definition;
        var latest = definition is null ? null : await reader.LatestAsync(definition, cancel);
        var opened = returned.VersionId is { } versionId ? await reader.ByVersionIdAsync(versionId, cancel) : null;
        var isSame = opened is not null && opened.Definition == definition;
        // A copy under another id is merged with what it was copied from; what else names no version, with what there is.
        var content = returned.Against(isSame || definition is null || latest is null ? opened : latest);
        return await request.DoAsync(
            new SaveDefinitionDraft(official.Code, definition, content)
            {
                BaseVersionId = isSame && !isImport ? opened!.VersionId : latest?.VersionId,
                BaseRevision = isSame && !isImport ? returned.Mark?.Revision : null,
                Session = request.SessionOf(official),
            },
            cancel);
    }

    private JsonObject Answer(EditedVersion version, Official official, bool alreadyPublished = false, bool sent = false)
    {
        var answer = new JsonObject
        {
            ["workflowDefinition"] = DefinitionBody.Of(version, official),
            ["alreadyPublished"] = alreadyPublished,
            ["consumingWorkflowCount"] = 0,
            ["validationErrors"] = sent ? new JsonArray(new JsonObject { ["activityId"] = null, ["propertyName"] = null, ["message"] = request.Text[Sent] }) : new JsonArray(),
        };
        if (sent)
        {
            answer["workflowEngine"] = new JsonObject { ["kind"] = "SentForApproval", ["message"] = request.Text[Sent] };
        }

        return answer;
    }
}
