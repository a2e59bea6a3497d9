using System.Globalization;
using System.Security.Claims;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using WorkflowEngine.Web.Api.Accounts;
using WorkflowEngine.Web.Api.Answering;
using WorkflowEngine.Web.Api.Applying;
using WorkflowEngine.Web.Api.Assisting;
using WorkflowEngine.Web.Api.Bodies;
using WorkflowEngine.Web.Api.Describing;
using WorkflowEngine.Web.Api.Finding;
using WorkflowEngine.Web.Api.Following;
using WorkflowEngine.Web.Api.Money;
using WorkflowEngine.Web.Api.Once;
using WorkflowEngine.Web.Api.Overseeing;
using WorkflowEngine.Web.Api.Petitions;
using WorkflowEngine.Web.Api.Receiving;
using WorkflowEngine.Web.Api.Tokens;
using WorkflowEngine.Web.Api.Working;

namespace WorkflowEngine.Web.Api;

/// <summary>What programs of people do: everything that the pages do, by the same commands.</summary>
internal static class ApiSettings
{
    private const string Limit = "api";
    private const string Scheme = "by-address";
    private const int UsualPerMinute = 300;
    private const int UsualAnonymousPerMinute = 30;

    public static void AddApi(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        // The session of a browser says nothing to the API, and a token says nothing to a page.
        services.AddAuthentication(options => options.DefaultScheme = options.DefaultAuthenticateScheme = options.DefaultChallengeScheme = options.DefaultForbidScheme = Scheme)
            .AddPolicyScheme(Scheme, null, options => options.ForwardDefaultSelector = context =>
                context.Request.Path.StartsWithSegments(ApiRoutes.Root) ? TokenHandler.Name : IdentityConstants.ApplicationScheme)
            .AddScheme<AuthenticationSchemeOptions, TokenHandler>(TokenHandler.Name, null);
        services.Configure<AuthorizationOptions>(ScopePolicies.Add);
        services.AddScoped<IAuthorizationHandler, ScopeNeedsHandler>();
        services.AddApplying();
        services.AddFollowing();
        services.AddWorking();
        services.AddReceiving();
        services.AddScoped<AssistRequest>();
        services.AddDescription();
        AddLimits(builder);
        services.PostConfigure<RazorPagesOptions>(options => options.Conventions.AuthorizeFolder("/Api/Tokens"));
        if (builder.Configuration.GetValue("Work:Background", true))
        {
            services.AddHostedService<AnswerLoop>();
        }
    }

    /// <summary>After it is known who asks, and how much they may.</summary>
    public static void UseApiKeys(this WebApplication app) => app.UseWhen(
        context => context.Request.Path.StartsWithSegments(ApiRoutes.Root),
        branch => branch.UseMiddleware<OnceMiddleware>());

    public static void MapApi(this WebApplication app)
    {
        var api = app.MapGroup(ApiRoutes.Root)
            .AddEndpointFilter<BodyGate>()
            .AddEndpointFilter<RuleGate>()
            .RequireRateLimiting(Limit)
            .DisableAntiforgery()
            .WithMetadata(new RequestSizeLimitAttribute(Body<object>.MostBytes));
        api.MapFinding();
        api.MapApplying();
        api.MapFollowing();
        api.MapAccount();
        api.MapPetitions();
        api.MapWorking();
        api.MapReceiving();
        api.MapAssist();
        api.MapOfficeMoney();
        api.MapOverseeing();
        app.MapOpenApi(ApiRoutes.Document).RequireRateLimiting(Limit);
    }

    /// <summary>So many requests a minute for each token, and fewer for each address that shows none.</summary>
    private static void AddLimits(WebApplicationBuilder builder)
    {
        var (known, anonymous) = (builder.Configuration.GetValue("Api:PerMinute", UsualPerMinute), builder.Configuration.GetValue("Api:AnonymousPerMinute", UsualAnonymousPerMinute));
        builder.Services.Configure<RateLimiterOptions>(options =>
        {
            options.AddPolicy(Limit, context => context.User.FindFirstValue(TokenHandler.TokenClaim) is { } token
                ? Window("token:" + token, known)
                : Window("address:" + context.Connection.RemoteIpAddress, anonymous));
            options.OnRejected = (rejected, _) =>
            {
                if (rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var after))
                {
                    rejected.HttpContext.Response.Headers.RetryAfter = Math.Ceiling(after.TotalSeconds).ToString(CultureInfo.InvariantCulture);
                }

                return ValueTask.CompletedTask;
            };
        });
    }

    private static RateLimitPartition<string> Window(string who, int permits) => RateLimitPartition.GetFixedWindowLimiter(
        who, _ => new FixedWindowRateLimiterOptions { PermitLimit = permits, Window = TimeSpan.FromMinutes(1) });
}
