using System.Text.Json.Nodes;
using WorkflowEngine.Office;
using WorkflowEngine.Persistence.Editing;
using WorkflowEngine.Web.Studio.Definitions;

namespace WorkflowEngine.Web.Studio.Api;

/// <summary>What the drawing and the lists change: saving, publishing, taking back, deleting.</summary>
internal static class ChangeEndpoints
{
    public static void Map(RouteGroupBuilder definitions, RouteGroupBuilder versions, RouteGroupBuilder bulk)
    {
        definitions.MapPost("", (HttpRequest body, Saving saving, CancellationToken cancel) => saving.SaveAsync(body.Body, null, isImport: false, cancel));
        definitions.MapPost("/import", (HttpRequest body, Saving saving, CancellationToken cancel) => saving.SaveAsync(body.Body, null, isImport: true, cancel));
        definitions.MapPut("/{definitionId}/import", (string definitionId, HttpRequest body, Saving saving, CancellationToken cancel) =>
            saving.SaveAsync(body.Body, definitionId, isImport: true, cancel));
        definitions.MapPost("/{definitionId}/revert/{version:int}", RevertAsync);
        definitions.MapPost("/{definitionId}/retract", RetractAsync);
        definitions.MapPost("/{definitionId}/publish", PublishAsync);
        definitions.MapDelete("/{definitionId}", DeleteDraftAsync);
        versions.MapDelete("/{versionId}", DeleteVersionAsync);
        bulk.MapPost("/publish/workflow-definitions/by-definition-ids", BulkPublishAsync);
        bulk.MapPost("/retract/workflow-definitions/by-definition-ids", BulkRetractAsync);
        bulk.MapPost("/delete/workflow-definitions/by-definition-id", BulkDeleteAsync);
        bulk.MapPost("/delete/workflow-definitions/by-id", BulkDeleteVersionsAsync);
    }

    private static async Task<IResult> RevertAsync(string definitionId, int version, AuthorRequest request, DefinitionReader reader, CancellationToken cancel)
    {
        var official = await request.OfficialAsync(cancel);
        var answer = await request.DoAsync(new RevertToVersion(official.Code, definitionId, version), cancel);
        if (answer.Refusal is not null)
        {
            return ApiAnswers.Refused(request.Text, answer);
        }

        var glance = (await reader.VersionsAsync(definitionId, cancel)).First(known => known.Number == answer.Version!.Number);
        return Results.Json(DefinitionBody.Summary(glance, await DefinitionQueries.NameAsync(reader, definitionId, cancel) ?? definitionId, official.May(Right.Design)));
    }

    private static async Task<IResult> RetractAsync(string definitionId, AuthorRequest request, DefinitionReader reader, CancellationToken cancel)
    {
        var official = await request.OfficialAsync(cancel);
        var answer = await request.DoAsync(new RetractVersion(official.Code, definitionId), cancel);
        return answer.Refusal is null
            ? Results.Json(DefinitionBody.Of((await reader.LatestAsync(definitionId, cancel))!, official))
            : ApiAnswers.Refused(request.Text, answer);
    }

    private static async Task<IResult> PublishAsync(string definitionId, AuthorRequest request, DefinitionReader reader, CancellationToken cancel)
    {
        if (await reader.LatestAsync(definitionId, cancel) is not { } latest)
        {
            return Results.NotFound();
        }

        var official = await request.OfficialAsync(cancel);
        var answer = await request.DoAsync(new PublishVersion(official.Code, definitionId, latest.Number), cancel);
        return answer.Refusal is null ? Results.Json(DefinitionBody.Of(answer.Version!, official)) : ApiAnswers.Refused(request.Text, answer);
    }

    /// <summary>Only a draft is ever deleted: versions that dossiers may stand on stay for ever.</summary>
    private static async Task<IResult> DeleteDraftAsync(string definitionId, AuthorRequest request, DefinitionReader reader, CancellationToken cancel)
    {
        if (await reader.LatestAsync(definitionId, cancel) is not { } latest)
        {
            return Results.NotFound();
        }

        var official = await request.OfficialAsync(cancel);
        var answer = await request.DoAsync(new DeleteDraft(official.Code, definitionId, latest.Number), cancel);
        return answer.Refusal is null ? Results.NoContent() : ApiAnswers.Refused(request.Text, answer);
    }

    private static async Task<IResult> DeleteVersionAsync(string versionId, AuthorRequest request, DefinitionReader reader, CancellationToken cancel)
    {
        if (await reader.ByVersionIdAsync(versionId, cancel) is not { } version)
        {
            return Results.NotFound();
        }

        var official = await request.OfficialAsync(cancel);
        var answer = await request.DoAsync(new DeleteDraft(official.Code, version.Definition, version.Number), cancel);
        return answer.Refusal is null ? Results.NoContent() : ApiAnswers.Refused(request.Text, answer);
    }

    private static async Task<IResult> BulkPublishAsync(BulkRequest body, AuthorRequest request, DefinitionReader reader, CancellationToken cancel)
    {
        var official = await request.OfficialAsync(cancel);
        var lists = new BulkLists();
        foreach (var definition in body.DefinitionIds ?? [])
        {
            if (await reader.LatestAsync(definition, cancel) is not { } latest)
            {
                lists.Add("notFound", definition);
                continue;
            }

            var answer = await request.DoAsync(new PublishVersion(official.Code, definition, latest.Number), cancel);
            lists.Add(answer switch { { AlreadyDone: true } => "alreadyPublished", { Refusal: null, SentForApproval: false } => "published", _ => "skipped" }, definition);
        }

        return Results.Json(lists.Body("published", "alreadyPublished", "notFound", "skipped"));
    }

    private static async Task<IResult> BulkRetractAsync(BulkRequest body, AuthorRequest request, DefinitionReader reader, CancellationToken cancel)
    {
        var official = await request.OfficialAsync(cancel);
        var lists = new BulkLists();
        foreach (var definition in body.DefinitionIds ?? [])
        {
            if (await reader.PublishedAsync(definition, cancel) is null)
            {
                lists.Add("alreadyRetracted", definition);
                continue;
            }

            var answer = await request.DoAsync(new RetractVersion(official.Code, definition), cancel);
            lists.Add(answer.Refusal is null ? "retracted" : "skipped", definition);
        }

        return Results.Json(lists.Body("retracted", "alreadyRetracted", "notFound", "skipped"));
    }

    private static async Task<IResult> BulkDeleteAsync(BulkRequest body, AuthorRequest request, DefinitionReader reader, CancellationToken cancel)
    {
        var official = await request.OfficialAsync(cancel);
        var deleted = 0;
        foreach (var definition in body.DefinitionIds ?? [])
        {
            if (await reader.LatestAsync(definition, cancel) is { } latest
                && (await request.DoAsync(new DeleteDraft(official.Code, definition, latest.Number), cancel)).Refusal is null)
            {
                deleted++;
            }
        }

        return Results.Json(new JsonObject { ["deleted"] = deleted });
    }

    private static async Task<IResult> BulkDeleteVersionsAsync(BulkRequest body, AuthorRequest request, DefinitionReader reader, CancellationToken cancel)
    {
        var official = await request.OfficialAsync(cancel);
        var deleted = 0;
        foreach (var versionId in body.Ids ?? [])
        {
            if (await reader.ByVersionIdAsync(versionId, cancel) is { } version
                && (await request.DoAsync(new DeleteDraft(official.Code, version.Definition, version.Number), cancel)).Refusal is null)
            {
                deleted++;
            }
        }

        return Results.Json(new JsonObject { ["deleted"] = deleted });
    }

    /// <summary>Ids of documents, or of versions.</summary>
    internal sealed record BulkRequest(string[]? DefinitionIds, string[]? Ids);

    private sealed class BulkLists
    {
        private readonly Dictionary<string, List<string>> _lists = [];

        public void Add(string list, string definition) => (_lists.TryGetValue(list, out var known) ? known : _lists[list] = []).Add(definition);

        public JsonObject Body(params ReadOnlySpan<string> names)
        {
            var body = new JsonObject();
            foreach (var name in names)
            {
                body[name] = new JsonArray([.. (_lists.GetValueOrDefault(name) ?? []).Select(id => (JsonNode)id)]);
            }

            return body;
        }
    }
}
