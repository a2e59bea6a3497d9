using Microsoft.AspNetCore.Authorization;
using WorkflowEngine.Office;
using WorkflowEngine.Web.Api.Answering;
using WorkflowEngine.Web.SignIn;

namespace WorkflowEngine.Web.Api.Tokens;

/// <summary>The token was made for this.</summary>
internal sealed record ScopeNeeds(string Scope) : IAuthorizationRequirement;

internal sealed class ScopeNeedsHandler(IHttpContextAccessor http) : AuthorizationHandler<ScopeNeeds>
{
    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, ScopeNeeds requirement)
    {
        if (context.User.HasClaim(TokenHandler.ScopeClaim, requirement.Scope))
        {
            context.Succeed(requirement);
        }
        else if (context.User.Identity is { IsAuthenticated: true })
        {
            http.HttpContext?.Features.Set(new MissingScope(requirement.Scope));
        }

        return Task.CompletedTask;
    }
}

/// <summary>The policies of the API: a token with the scope, and whatever position the scope needs today.</summary>
internal static class ScopePolicies
{
    private const string Prefix = "api-";

    public const string Read = Prefix + Scope.Read;
    public const string File = Prefix + Scope.File;
    public const string Work = Prefix + Scope.Work;
    public const string Receive = Prefix + Scope.Receive;
    public const string Oversee = Prefix + Scope.Oversee;

    /// <summary>Of work: for whoever helps people to file.</summary>
    public const string Guides = Work + ".guides";

    /// <summary>Of work: for whoever collects fees or oversees that.</summary>
    public const string Money = Work + ".money";

    public static void Add(AuthorizationOptions options)
    {
        Add(options, Read);
        Add(options, File);
        Add(options, Work, new Needs());
        Add(options, Guides, new Needs(Right.Guide));
        Add(options, Money, new Needs(Right.CollectFee, Right.Oversee));
        Add(options, Receive, new Needs(Right.Receive));
        Add(options, Oversee, new Needs(Right.Oversee, Right.Audit));
    }

    /// <summary>The scope of a policy; null when it is none of the API's.</summary>
    public static string? ScopeOf(string? policy) => policy?.StartsWith(Prefix, StringComparison.Ordinal) == true ? policy[Prefix.Length..].Split('.')[0] : null;

    private static void Add(AuthorizationOptions options, string name, params IAuthorizationRequirement[] more) => options.AddPolicy(name, policy => policy
        .AddAuthenticationSchemes(TokenHandler.Name).RequireAuthenticatedUser().AddRequirements(new ScopeNeeds(ScopeOf(name)!)).AddRequirements(more));
}
