using WorkflowEngine.Persistence.Editing;
using WorkflowEngine.Web.Studio.Scripting;
using WorkflowEngine.Web.Words;

namespace WorkflowEngine.Web.Studio.Api;

/// <summary>Declarations for the completion of rules.</summary>
internal static class ScriptingEndpoints
{
    public static void Map(RouteGroupBuilder api) =>
        api.MapPost("/javascript/type-definitions/{definitionId}", async (string definitionId, DefinitionReader reader, Text text, CancellationToken cancel) =>
            Results.Text(TypeDefinitions.Of((await reader.LatestAsync(definitionId, cancel))?.Read.Document, text.Language), "text/plain", System.Text.Encoding.UTF8));
}
