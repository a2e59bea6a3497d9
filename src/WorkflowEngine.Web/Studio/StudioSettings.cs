using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.RazorPages;
using WorkflowEngine.Web.SignIn;
using WorkflowEngine.Web.Studio.Api;
using WorkflowEngine.Web.Studio.Describing;
using WorkflowEngine.Web.Studio.Package;
using WorkflowEngine.Web.Studio.Watching;

namespace WorkflowEngine.Web.Studio;

/// <summary>The drawing of documents: Elsa Studio's files, our pages around it, and the API that it speaks.</summary>
internal static class StudioSettings
{
    private static readonly PathString Programs = new("/elsa");

    public static void AddStudio(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddSingleton<StoredKinds>();
        services.AddScoped<Descriptors>();
        services.AddScoped<AuthorRequest>();
        services.AddScoped<Saving>();
        services.AddScoped<WatchedDossiers>();
        services.AddScoped<WatchingReader>();
        services.AddScoped<InstanceList>();
        services.AddSingleton<Watchers>();
        services.AddHostedService<DossierWatch>();
        services.AddSignalR();
        services.AddResponseCompression(options => options.EnableForHttps = true);
        services.PostConfigure<RazorPagesOptions>(options =>
        {
            options.Conventions.AuthorizePage("/Studio/Edit", Policies.Manages);
            options.Conventions.AuthorizePage("/Studio/View", Policies.Official);
            options.Conventions.AuthorizePage("/Studio/SignedIn");
        });
        services.PostConfigure<CookieAuthenticationOptions>(IdentityConstants.ApplicationScheme, AnswerPrograms);
    }

    /// <summary>Lists of kinds are long and are asked for at every save; nothing in them is secret.</summary>
    public static void UseStudio(this WebApplication app) => app.UseWhen(
        context => context.Request.Path.StartsWithSegments(StudioApi.Root + "/descriptors"),
        branch => branch.UseResponseCompression());

    public static void MapStudio(this WebApplication app)
    {
        app.MapStudioFiles();
        app.MapStudioApi();
        app.MapStudioChecks();
        app.MapStudioHub();
    }

    /// <summary>A program is told with a status that nobody is signed in; a page would be sent to sign in.</summary>
    private static void AnswerPrograms(CookieAuthenticationOptions options)
    {
        var usual = options.Events.OnRedirectToLogin;
        options.Events.OnRedirectToLogin = context =>
        {
            if (!context.Request.Path.StartsWithSegments(Programs) && !context.Request.Path.StartsWithSegments(CheckEndpoint.Address))
            {
                return usual(context);
            }

            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return Task.CompletedTask;
        };
    }
}
