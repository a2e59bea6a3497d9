using System.Text.Json.Nodes;
using WorkflowEngine.Web.Studio.Definitions;
using WorkflowEngine.Web.Words;

namespace WorkflowEngine.Web.Studio.Watching;

/// <summary>Dossiers as Elsa's API writes instances, their journal and the runs of their steps.</summary>
internal static class InstanceBody
{
    public static JsonObject Of(WatchedDossier watched)
    {
        var dossier = watched.Dossier;
        return new JsonObject
        {
            ["id"] = watched.Instance,
            ["definitionId"] = dossier.Definition,
            ["definitionVersionId"] = dossier.Version,
            ["version"] = watched.Plan.VersionNumber,
            ["status"] = watched.Status,
            ["subStatus"] = watched.SubStatus,
            ["correlationId"] = watched.Code,
            ["name"] = $"{watched.Plan.Name} · {watched.Code}",
            ["incidentCount"] = dossier.Incidents.Length,
            ["createdAt"] = DefinitionBody.Moment(watched.Begun),
            ["updatedAt"] = DefinitionBody.Moment(watched.Changed),
            ["finishedAt"] = watched.Ended is { } ended ? DefinitionBody.Moment(ended) : null,
            ["workflowState"] = State(watched),
        };
    }

    public static JsonObject Journal(WatchedDossier watched, JournalEntry entry, Text text) => new()
    {
        ["id"] = $"{watched.Instance}-{entry.Sequence}",
        ["activityInstanceId"] = RunId(watched, entry.Activation),
        ["parentActivityInstanceId"] = entry.Parent == 0 ? null : RunId(watched, entry.Parent),
        ["activityId"] = entry.Node.Id,
        ["activityType"] = entry.Node.Type,
        ["activityTypeVersion"] = 1,
        ["activityName"] = entry.Node.Label,
        ["nodeId"] = entry.NodeId,
        ["timestamp"] = DefinitionBody.Moment(entry.At),
        ["sequence"] = entry.Sequence,
        ["eventName"] = entry.Event,
        ["message"] = entry.Message is { } message ? text[message] : null,
        ["source"] = null,
        ["activityState"] = new JsonObject(entry.Said.Select(said => KeyValuePair.Create(said.Name, (JsonNode?)said.Value))),
        ["payload"] = entry.Outcomes.IsEmpty ? [] : new JsonObject { ["Outcomes"] = Texts(entry.Outcomes) },
    };

    public static JsonObject Run(WatchedDossier watched, StepRun run, Text text) => new()
    {
        ["id"] = RunId(watched, run.Activation),
        ["workflowInstanceId"] = watched.Instance,
        ["activityId"] = run.Node.Id,
        ["activityNodeId"] = run.NodeId,
        ["activityType"] = run.Node.Type,
        ["activityTypeVersion"] = 1,
        ["activityName"] = run.Node.Label,
        ["activityState"] = new JsonObject(),
        ["payload"] = run.Outcomes.IsEmpty ? [] : new JsonObject { ["Outcomes"] = Texts(run.Outcomes) },
        ["outputs"] = new JsonObject(),
        ["properties"] = new JsonObject(),
        ["metadata"] = new JsonObject(),
        ["exception"] = run.Incident is { } incident ? new JsonObject { ["type"] = "Incident", ["message"] = text[incident], ["stackTrace"] = null, ["innerException"] = null } : null,
        ["startedAt"] = DefinitionBody.Moment(run.Started),
        ["hasBookmarks"] = run.Waits,
        ["status"] = run.Status,
        ["aggregateFaultCount"] = run.Incident is null ? 0 : 1,
        ["completedAt"] = run.Ended is { } ended ? DefinitionBody.Moment(ended) : null,
    };

    /// <summary>Counts per step, from which the drawing makes its badges.</summary>
    public static JsonObject Report(WatchedDossier watched, IReadOnlyCollection<string>? nodeIds) => new()
    {
        ["stats"] = new JsonArray(
        [
            .. watched.Runs.GroupBy(run => run.NodeId).Where(group => nodeIds is null || nodeIds.Contains(group.Key)).Select(group => new JsonObject
            {
                ["activityId"] = group.First().Node.Id,
                ["activityNodeId"] = group.Key,
                ["startedCount"] = group.Count(),
                ["completedCount"] = group.Count(run => run.Status == "Completed"),
                ["uncompletedCount"] = group.Count(run => run.Status is "Running" or "Faulted"),
                ["isBlocked"] = group.Any(run => run.Waits),
                ["isFaulted"] = group.Any(run => run.Incident is not null),
                ["aggregateFaultCount"] = group.Count(run => run.Incident is not null),
                ["metadata"] = new JsonObject(),
            }),
        ]),
    };

    public static JsonObject ExecutionState(WatchedDossier watched) => new()
    {
        ["status"] = watched.Status,
        ["subStatus"] = watched.SubStatus,
        ["workflowSubStatus"] = watched.SubStatus,
        ["updatedAt"] = DefinitionBody.Moment(watched.Changed),
    };

    public static string RunId(WatchedDossier watched, int activation) => $"{watched.Instance}-a{activation}";

    private static JsonObject State(WatchedDossier watched) => new()
    {
        ["id"] = watched.Instance,
        ["definitionId"] = watched.Dossier.Definition,
        ["definitionVersionId"] = watched.Dossier.Version,
        ["definitionVersion"] = watched.Plan.VersionNumber,
        ["correlationId"] = watched.Code,
        ["status"] = watched.Status,
        ["subStatus"] = watched.SubStatus,
        ["bookmarks"] = new JsonArray(),
        ["incidents"] = new JsonArray(
        [
            .. watched.Dossier.Incidents.Select(incident => new JsonObject
            {
                ["activityId"] = incident.Step,
                ["activityNodeId"] = watched.Plan.NodeOf(incident.Step) is { } node ? WatchedDossier.NodeIdOf(watched.Plan, node) : incident.Step,
                ["activityType"] = watched.Plan.NodeOf(incident.Step)?.Type,
                ["message"] = incident.Sentence.Vi,
                ["exception"] = null,
                ["timestamp"] = DefinitionBody.Moment(incident.At),
            }),
        ]),
        ["fault"] = null,
        ["completionCallbacks"] = new JsonArray(),
        ["activityExecutionContexts"] = new JsonArray(),
        ["input"] = new JsonObject(),
        ["output"] = new JsonObject(),
        ["properties"] = new JsonObject(),
        ["createdAt"] = DefinitionBody.Moment(watched.Begun),
        ["updatedAt"] = DefinitionBody.Moment(watched.Changed),
        ["finishedAt"] = watched.Ended is { } ended ? DefinitionBody.Moment(ended) : null,
    };

    private static JsonArray Texts(IEnumerable<string> texts) => [.. texts.Select(text => (JsonNode)text)];
}
