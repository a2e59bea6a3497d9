using Microsoft.AspNetCore.Authorization;
using WorkflowEngine.Office;

namespace WorkflowEngine.Web.SignIn;

/// <summary>A position in the office today; with rights named, one that carries any of them somewhere.</summary>
internal sealed record Needs(params Right[] AnyOf) : IAuthorizationRequirement;

internal sealed class NeedsHandler(Officials officials) : AuthorizationHandler<Needs>
{
    protected override async Task HandleRequirementAsync(AuthorizationHandlerContext context, Needs requirement)
    {
        if (await officials.FindAsync() is { } official && (requirement.AnyOf.Length == 0 || requirement.AnyOf.Any(official.May)))
        {
            context.Succeed(requirement);
        }
    }
}
