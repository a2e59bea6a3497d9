using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Office;
using WorkflowEngine.Persistence.Catalogue;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Persistence.Editing;
using WorkflowEngine.Persistence.Practice;
using WorkflowEngine.Web.SignIn;
using WorkflowEngine.Web.Studio.Definitions;

namespace WorkflowEngine.Web.Studio.Api;

/// <summary>Documents and their versions as the drawing asks for them.</summary>
internal static class DefinitionQueries
{
    private const int MostOnAPage = 1_000;

    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/by-definition-id/{definitionId}", ByDefinition);
        api.MapGet("", ListAsync);
        api.MapGet("/validation/is-name-unique", IsNameUnique);
        api.MapGet("/{definitionId}/export", ExportAsync);
        api.MapGet("/query/count", CountAsync);
    }

    /// <summary>A version for ever: the viewer of an old dossier asks for it, or of one that somebody practised with.</summary>
    public static async Task<IResult> ByVersion(string versionId, DefinitionReader reader, WorkflowDbContext context, Officials officials, CancellationToken cancel)
    {
        if (versionId.StartsWith(PracticeDocuments.Prefix, StringComparison.Ordinal))
        {
            var kept = await context.Set<PracticeDocumentRow>().AsNoTracking().Where(row => row.VersionId == versionId).Select(row => row.Content).SingleOrDefaultAsync(cancel);
            return kept is null ? Results.NotFound() : Results.Json(DefinitionBody.Kept(kept));
        }

        return await reader.ByVersionIdAsync(RevisionId.Read(versionId).VersionId, cancel) is { } version
            ? Results.Json(DefinitionBody.Of(version, await officials.GetAsync(cancel)))
            : Results.NotFound();
    }

    private static async Task<IResult> ByDefinition(string definitionId, string? versionOptions, DefinitionReader reader, Officials officials, CancellationToken cancel) =>
        await FindAsync(reader, definitionId, versionOptions, cancel) is { } version
            ? Results.Json(DefinitionBody.Of(version, await officials.GetAsync(cancel)))
            : Results.NotFound();

    private static async Task<IResult> ListAsync([AsParameters] ListQuery query, DefinitionReader reader, Officials officials, CancellationToken cancel)
    {
        var mayDesign = (await officials.GetAsync(cancel)).May(Right.Design);
        var size = Math.Clamp(query.PageSize ?? 100, 1, MostOnAPage);
        if (query.Ids is { Length: > 0 } versionIds)
        {
            var found = new List<JsonObject>();
            foreach (var id in versionIds)
            {
                if (await reader.ByVersionIdAsync(id, cancel) is { } version && await NameAsync(reader, version.Definition, cancel) is { } name)
                {
                    var glance = (await reader.VersionsAsync(version.Definition, cancel)).First(known => known.Number == version.Number);
                    found.Add(DefinitionBody.Summary(glance, name, mayDesign));
                }
            }

            return Page(found, found.Count, mayDesign);
        }

        if (query.VersionOptions is "AllVersions" or "All" && query.DefinitionIds is [var definition])
        {
            var versions = await reader.VersionsAsync(definition, cancel);
            var name = await NameAsync(reader, definition, cancel) ?? definition;
            var ordered = query.OrderDirection == "Ascending" ? versions.Reverse() : versions;
            return Page([.. ordered.Skip((query.Page ?? 0) * size).Take(size).Select(version => DefinitionBody.Summary(version, name, mayDesign))], versions.Count, mayDesign);
        }

        var page = await reader.ListAsync(query.ToQuery(size), cancel);
        var items = page.Items
            .SelectMany(item => (query.VersionOptions switch
            {
                "Published" => [item.Published],
                "LatestOrPublished" => [item.Published ?? item.Latest],
                "LatestAndPublished" or "AllVersions" => new[] { item.Latest, item.Published }.Distinct(),
                _ => (VersionGlance?[])[item.Latest],
            }).OfType<VersionGlance>().Select(version => DefinitionBody.Summary(version, item.Name, mayDesign)));
        return Page([.. items], page.Total, mayDesign);
    }

    private static async Task<IResult> IsNameUnique(string? name, string? definitionId, DefinitionReader reader, CancellationToken cancel)
    {
        var same = await reader.ListAsync(new DefinitionQuery { Words = name, PageSize = MostOnAPage }, cancel);
        var isUnique = !same.Items.Any(item => item.Name.Equals(name?.Trim(), StringComparison.OrdinalIgnoreCase) && item.Definition != definitionId);
        return Results.Json(new JsonObject { ["isUnique"] = isUnique });
    }

    private static async Task<IResult> ExportAsync(string definitionId, string? versionOptions, DefinitionReader reader, CancellationToken cancel) =>
        await FindAsync(reader, definitionId, versionOptions, cancel) is { } version
            ? Results.Text(version.Content, "application/json", System.Text.Encoding.UTF8).Named($"{definitionId}-v{version.Number}.json")
            : Results.NotFound();

    private static async Task<IResult> CountAsync(DefinitionReader reader, CancellationToken cancel) =>
        Results.Json(new JsonObject { ["count"] = (await reader.ListAsync(new DefinitionQuery { PageSize = 1 }, cancel)).Total });

    /// <summary>The version that the options name; the latest when they name none.</summary>
    internal static async Task<EditedVersion?> FindAsync(DefinitionReader reader, string definition, string? options, CancellationToken cancel) => options switch
    {
        "Published" => await reader.PublishedAsync(definition, cancel),
        "LatestOrPublished" or "LatestAndPublished" => await reader.LatestAsync(definition, cancel) ?? await reader.PublishedAsync(definition, cancel),
        "Draft" => await reader.LatestAsync(definition, cancel) is { IsDraft: true } draft ? draft : null,
        _ when int.TryParse(options, out var number) => await reader.ByNumberAsync(definition, number, cancel),
        _ => await reader.LatestAsync(definition, cancel),
    };

    internal static async Task<string?> NameAsync(DefinitionReader reader, string definition, CancellationToken cancel) =>
        (await reader.ListAsync(new DefinitionQuery { Ids = [definition], PageSize = 1 }, cancel)).Items is [var item] ? item.Name : null;

    private static IResult Page(IReadOnlyList<JsonObject> items, int total, bool mayDesign)
    {
        const string Base = "/workflow-definitions";
        JsonArray links = mayDesign
            ?
            [
                DefinitionBody.Link(Base, "create", "POST"), DefinitionBody.Link(Base + "/import", "import", "POST"),
                DefinitionBody.Link("/bulk-actions/publish/workflow-definitions/by-definition-ids", "bulk-publish", "POST"),
                DefinitionBody.Link("/bulk-actions/retract/workflow-definitions/by-definition-ids", "bulk-retract", "POST"),
                DefinitionBody.Link("/bulk-actions/delete/workflow-definitions/by-definition-id", "bulk-delete", "POST"),
            ]
            : [];
        return Results.Json(new JsonObject { ["items"] = new JsonArray([.. items]), ["totalCount"] = total, ["links"] = links });
    }
}

/// <summary>What a list is asked for; names come in PascalCase and bind in any case.</summary>
internal sealed record ListQuery
{
    public string? VersionOptions { get; init; }

    public string? SearchTerm { get; init; }

    public string[]? DefinitionIds { get; init; }

    public string[]? Ids { get; init; }

    public int? Page { get; init; }

    public int? PageSize { get; init; }

    public string? OrderBy { get; init; }

    public string? OrderDirection { get; init; }

    public DefinitionQuery ToQuery(int size) => new()
    {
        Words = SearchTerm,
        Ids = DefinitionIds ?? [],
        Status = VersionOptions switch { "Published" => VersionStatus.Published, "Draft" => VersionStatus.Draft, _ => null },
        Page = Math.Max(0, Page ?? 0),
        PageSize = size,
        Order = OrderBy switch { "Name" => DefinitionOrder.Name, "Created" => DefinitionOrder.Created, _ => DefinitionOrder.Code },
        Descending = OrderDirection == "Descending",
    };
}
