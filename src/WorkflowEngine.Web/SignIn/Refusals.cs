using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Policy;
using WorkflowEngine.Web.Hosting;

namespace WorkflowEngine.Web.SignIn;

/// <summary>A refusal is a page that names the position which may, not a journey back to signing in.</summary>
internal sealed class Refusals : IAuthorizationMiddlewareResultHandler
{
    private readonly AuthorizationMiddlewareResultHandler _usual = new();

    public async Task HandleAsync(RequestDelegate next, HttpContext context, AuthorizationPolicy policy, PolicyAuthorizationResult authorizeResult)
    {
        if (!authorizeResult.Forbidden)
        {
            await _usual.HandleAsync(next, context, policy, authorizeResult);
            return;
        }

        if (Policies.WhoMay(policy) is { } who)
        {
            context.Features.Set(new NotAllowed(who));
        }

        context.Response.StatusCode = StatusCodes.Status403Forbidden;
    }
}
