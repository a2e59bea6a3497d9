using System.Text.Json.Nodes;
using WorkflowEngine.Documents;
using WorkflowEngine.Persistence.Editing;
using WorkflowEngine.Web.SignIn;
using WorkflowEngine.Web.Studio.Definitions;
using WorkflowEngine.Web.Studio.Guarding;
using WorkflowEngine.Web.Words;

namespace WorkflowEngine.Web.Studio.Api;

/// <summary>Checks the drawing as it is on the screen, saved or not. Nothing is kept.</summary>
internal static class CheckEndpoint
{
    public const string Address = "/studio/findings";

    public static void MapStudioChecks(this WebApplication app) =>
        app.MapPost(Address + "/{definitionId}", CheckAsync).RequireAuthorization(Policies.Manages).DisableAntiforgery();

    private static async Task<IResult> CheckAsync(
        string definitionId, HttpRequest request, DefinitionReader reader, DefinitionGate gate, Text text, CancellationToken cancel)
    {
        if (!OwnOrigin.IsOwn(request))
        {
            return Results.StatusCode(StatusCodes.Status403Forbidden);
        }

        var (returned, _, wrong) = await ReturnedDefinition.ReadAsync(request.Body, cancel);
        if (returned is null)
        {
            return ApiAnswers.Refused(text, wrong!);
        }

        var opened = returned.VersionId is { } versionId ? await reader.ByVersionIdAsync(versionId, cancel) : null;
        opened ??= await reader.LatestAsync(definitionId, cancel);
        var read = WorkflowDocument.Read(returned.Against(opened));
        var findings = await gate.CheckAsync(read, cancel);
        return Results.Json(new JsonObject
        {
            ["errors"] = findings.Count(finding => finding.IsError),
            ["warnings"] = findings.Count(finding => finding.Severity == Verification.FindingSeverity.Warning),
            ["findings"] = FindingsBody.Of(findings, text),
        });
    }
}
