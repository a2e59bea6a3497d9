using System.Text.Json.Nodes;
using WorkflowEngine.Web.Words;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Studio.Watching;

/// <summary>What the drawing of a running dossier asks. What applicants declared is left out of every answer.</summary>
internal static class InstanceEndpoints
{
    private const int MostAtOnce = 1_000;

    private static readonly Sentence Hidden = new("(không hiển thị)", "(not shown)");

    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/workflow-instances/{id}", (string id, WatchingReader dossiers, CancellationToken cancel) => With(dossiers, id, InstanceBody.Of, cancel));
        api.MapPost("/workflow-instances", async (InstanceQuery query, InstanceList list, CancellationToken cancel) => Results.Json(await list.ReadAsync(query, cancel)));
        api.MapPost("/workflow-instances/{id}/journal", JournalAsync);
        api.MapGet("/workflow-instances/{id}/journal", (string id, int? skip, int? take, WatchingReader dossiers, Text text, CancellationToken cancel) =>
            JournalAsync(id, skip, take, null, dossiers, text, cancel));
        api.MapGet("/workflow-instances/{id}/variables", VariablesAsync);
        api.MapGet("/workflow-instances/{id}/execution-state", (string id, WatchingReader dossiers, CancellationToken cancel) => With(dossiers, id, InstanceBody.ExecutionState, cancel));
        api.MapPost("/activity-executions/report", (ReportRequest body, WatchingReader dossiers, CancellationToken cancel) =>
            With(dossiers, body.WorkflowInstanceId ?? "", watched => InstanceBody.Report(watched, body.ActivityNodeIds), cancel));
        api.MapGet("/activity-executions/list", RunsAsync);
        api.MapGet("/activity-execution-summaries/list", RunsAsync);
        api.MapGet("/activity-executions/by-id", RunAsync);
        api.MapGet("/activity-executions/{id}", (string id, WatchingReader dossiers, Text text, CancellationToken cancel) => RunAsync(id, dossiers, text, cancel));
        api.MapGet("/activity-executions/{id}/call-stack", (string id) => Results.Json(new JsonObject { ["activityExecutionId"] = id, ["items"] = new JsonArray(), ["totalCount"] = 0 }));
    }

    private static Task<IResult> JournalAsync(
        string id, int? skip, int? take, JournalRequest? body, WatchingReader dossiers, Text text, CancellationToken cancel) => With(dossiers, id, watched =>
    {
        var filter = body?.Filter;
        var fitting = watched.Journal
            .Where(entry => filter?.ActivityIds is not { Length: > 0 } ids || ids.Contains(entry.Node.Id))
            .Where(entry => filter?.ActivityNodeIds is not { Length: > 0 } nodes || nodes.Contains(entry.NodeId))
            .Where(entry => filter?.ExcludedActivityTypes is not { Length: > 0 } without || !without.Contains(entry.Node.Parent < 0 ? "Elsa.Workflow" : entry.Node.Type))
            .Where(entry => filter?.EventNames is not { Length: > 0 } names || names.Contains(entry.Event))
            .ToList();
        var page = fitting.Skip(Math.Max(0, skip ?? 0)).Take(Math.Clamp(take ?? MostAtOnce, 0, MostAtOnce));
        return new JsonObject { ["items"] = new JsonArray([.. page.Select(entry => InstanceBody.Journal(watched, entry, text))]), ["totalCount"] = fitting.Count };
    }, cancel);

    /// <summary>Names of the variables; their values may be an applicant's and stay where they are.</summary>
    private static Task<IResult> VariablesAsync(string id, WatchingReader dossiers, Text text, CancellationToken cancel) => With(dossiers, id, watched =>
    {
        var names = watched.Dossier.Variables.Select(pair => pair.Key)
            .Concat(watched.Dossier.Activations.SelectMany(activation => activation.Variables.Select(pair => pair.Key))).Distinct().ToList();
        return new JsonObject
        {
            ["items"] = new JsonArray([.. names.Select(name => new JsonObject { ["id"] = name, ["name"] = name, ["value"] = text[Hidden] })]),
            ["count"] = names.Count,
        };
    }, cancel);

    private static Task<IResult> RunsAsync([AsParameters] RunsQuery query, WatchingReader dossiers, Text text, CancellationToken cancel) =>
        With(dossiers, query.WorkflowInstanceId ?? "", watched =>
        {
            var items = watched.Runs.Where(run => query.ActivityNodeId is not { Length: > 0 } node || run.NodeId == node).Select(run => InstanceBody.Run(watched, run, text)).ToList();
            return new JsonObject { ["items"] = new JsonArray([.. items]), ["count"] = items.Count };
        }, cancel);

    private static Task<IResult> RunAsync(string id, WatchingReader dossiers, Text text, CancellationToken cancel) =>
        With(dossiers, id.Split("-a")[0], watched =>
            watched.Runs.FirstOrDefault(run => InstanceBody.RunId(watched, run.Activation) == id) is { } run ? InstanceBody.Run(watched, run, text) : null, cancel);

    private static async Task<IResult> With(WatchingReader dossiers, string id, Func<WatchedDossier, JsonObject?> answer, CancellationToken cancel)
    {
        var (watched, notAllowed) = await dossiers.OpenAsync(id, cancel);
        return notAllowed ? Results.StatusCode(StatusCodes.Status403Forbidden)
            : watched is null || answer(watched) is not { } body ? Results.NotFound()
            : Results.Json(body);
    }

    internal sealed record JournalRequest(JournalFilter? Filter);

    internal sealed record JournalFilter(string[]? ActivityIds, string[]? ActivityNodeIds, string[]? ExcludedActivityTypes, string[]? EventNames);

    internal sealed record ReportRequest(string? WorkflowInstanceId, string[]? ActivityNodeIds);

    internal sealed record RunsQuery
    {
        public string? WorkflowInstanceId { get; init; }

        public string? ActivityNodeId { get; init; }
    }
}
