using System.Text.Json.Nodes;
using WorkflowEngine.Web.SignIn;
using WorkflowEngine.Web.Studio.Guarding;
using WorkflowEngine.Web.Studio.Watching;
using WorkflowEngine.Web.Words;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Studio.Api;

/// <summary>Elsa's API as far as its drawing tool needs it, for whoever has signed in here.</summary>
internal static class StudioApi
{
    public const string Root = "/elsa/api";

    public static readonly Sentence ForeignOrigin = new(
        "Yêu cầu đến từ một trang web khác nên không được nhận.", "The request comes from another site and was not taken.");

    public static void MapStudioApi(this WebApplication app)
    {
        var all = app.MapGroup(Root).AddEndpointFilter(OnlyOwnAsync).DisableAntiforgery();
        var keepers = all.MapGroup("").RequireAuthorization(Policies.Manages);
        var officials = all.MapGroup("").RequireAuthorization(Policies.Official);
        DefinitionQueries.Map(keepers.MapGroup("/workflow-definitions"));
        ExportEndpoint.Map(keepers.MapGroup("/bulk-actions"));
        officials.MapGet("/workflow-definitions/by-id/{versionId}", DefinitionQueries.ByVersion);
        PracticeEndpoint.Map(keepers.MapGroup("/workflow-definitions"));
        ChangeEndpoints.Map(keepers.MapGroup("/workflow-definitions"), keepers.MapGroup("/workflow-definition-versions"), keepers.MapGroup("/bulk-actions"));
        DescriptorEndpoints.Map(officials.MapGroup("/descriptors"));
        ScriptingEndpoints.Map(keepers.MapGroup("/scripting"));
        InstanceEndpoints.Map(officials);
        officials.MapGet("/features/installed", () => Results.Json(new JsonObject
        {
            ["count"] = 1,
            ["items"] = new JsonArray(new JsonObject
            {
                ["name"] = "RealTimeWorkflowUpdates",
                ["namespace"] = "Elsa",
                ["fullName"] = "Elsa.RealTimeWorkflowUpdates",
                ["displayName"] = "Real-time updates",
                ["description"] = "",
            }),
        }));
    }

    /// <summary>A page of another site never changes anything with its reader's cookie, nor our own page for somebody else.</summary>
    private static async ValueTask<object?> OnlyOwnAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        if (OwnOrigin.IsSafe(http.Request.Method))
        {
            return await next(context);
        }

        var text = http.RequestServices.GetRequiredService<Text>();
        return !OwnOrigin.IsOwn(http.Request)
            ? Results.Json(new JsonObject { ["message"] = text[ForeignOrigin] }, statusCode: StatusCodes.Status403Forbidden)
            : await PageToken.IsSamePersonAsync(http) ? await next(context) : ApiAnswers.Refused(text, StudioText.OtherPerson);
    }
}
