using System.Globalization;
using System.Text.Json.Nodes;
using WorkflowEngine.Persistence.Editing;
using WorkflowEngine.Web.Practice;

namespace WorkflowEngine.Web.Studio.Api;

/// <summary>The drawing's Run begins a practice dossier of what was saved last: nothing is sent, nothing is counted.</summary>
internal static class PracticeEndpoint
{
    private const string Begun = "x-elsa-workflow-instance-id";
    private const string NotBegun = "x-elsa-workflow-cannot-start";

    public static void Map(RouteGroupBuilder definitions)
    {
        definitions.MapPost("/{definitionId}/execute", RunAsync);
        definitions.MapPost("/{definitionId}/dispatch", RunAsync);
    }

    private static async Task<IResult> RunAsync(
        string definitionId, HttpResponse response, AuthorRequest request, DefinitionReader reader, PracticeDesk practice, CancellationToken cancel)
    {
        if (await reader.LatestAsync(definitionId, cancel) is not { } latest)
        {
            return Results.NotFound();
        }

        var answer = await practice.BeginAsync(new PracticeStart(latest.Content), await request.OfficialAsync(cancel), cancel);
        if (answer.Refusal is { } why)
        {
            response.Headers[NotBegun] = "true";
            return Results.Json(new JsonObject { ["workflowEngine"] = new JsonObject { ["kind"] = "CannotStart", ["message"] = request.Text[why] } });
        }

        var id = answer.Dossier.Id.ToString(CultureInfo.InvariantCulture);
        response.Headers[Begun] = id;
        return Results.Json(new JsonObject { ["workflowInstanceId"] = id });
    }
}
