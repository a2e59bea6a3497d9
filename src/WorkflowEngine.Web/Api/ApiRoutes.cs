namespace WorkflowEngine.Web.Api;

/// <summary>Where the API is.</summary>
internal static class ApiRoutes
{
    public const string Root = "/api/v1";

    /// <summary>The document that describes it.</summary>
    public const string Document = Root + "/openapi.json";
}
