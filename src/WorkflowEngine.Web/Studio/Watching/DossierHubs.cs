using WorkflowEngine.Web.SignIn;
using WorkflowEngine.Web.Studio.Guarding;

namespace WorkflowEngine.Web.Studio.Watching;

/// <summary>Puts the hub where the drawing looks for it.</summary>
internal static class DossierHubs
{
    private const string Address = "/elsa/hubs/workflow-instance";

    public static void MapStudioHub(this WebApplication app)
    {
        app.UseWhen(
            context => context.Request.Path.StartsWithSegments(Address),
            // A page of another site may open a socket with its reader's cookie; the browser says that it is another.
            branch => branch.Use(async (context, next) =>
            {
                if (OwnOrigin.IsOwn(context.Request))
                {
                    await next(context);
                    return;
                }

                context.Response.StatusCode = StatusCodes.Status403Forbidden;
            }));
        app.MapHub<DossierHub>(Address).RequireAuthorization(Policies.Official);
    }
}
