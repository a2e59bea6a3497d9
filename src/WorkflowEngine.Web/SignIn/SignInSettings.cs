using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.RazorPages;
using WorkflowEngine.Persistence.Accounts;
using WorkflowEngine.Persistence.Commands;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Web.Signing;

namespace WorkflowEngine.Web.SignIn;

internal static class SignInSettings
{
    private static readonly TimeSpan Session = TimeSpan.FromHours(9);

    /// <summary>Accounts, sessions, and who may open which folder.</summary>
    public static void AddSignIn(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddIdentityCore<Account>(options =>
            {
                // Length protects; demands for kinds of signs only make people write passwords down.
                options.Password.RequiredLength = 12;
                options.Password.RequireNonAlphanumeric = false;
                options.Password.RequireUppercase = false;
                options.Password.RequireDigit = false;
                options.Lockout.MaxFailedAccessAttempts = 5;
                options.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15);
            })
            .AddEntityFrameworkStores<WorkflowDbContext>()
            .AddSignInManager()
            .AddClaimsPrincipalFactory<AccountClaims>();
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddIdentityCookies();
        services.ConfigureApplicationCookie(options =>
        {
            options.Cookie.Name = "session";
            options.Cookie.SameSite = SameSiteMode.Lax;
            options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            options.LoginPath = "/sign-in";
            options.ReturnUrlParameter = nameof(IndexModel.ReturnUrl);
            options.ExpireTimeSpan = Session;
            options.SlidingExpiration = true;
        });

        services.AddScoped<Officials>();
        services.AddScoped<IClaimsTransformation, PlaceClaims>();
        services.AddScoped<IAuthorizationHandler, NeedsHandler>();
        services.AddSingleton<IAuthorizationMiddlewareResultHandler, Refusals>();
        services.AddScoped<IAuthoriseCommand<AdvanceDossier>, OfficialCommands>();
        services.AddScoped<IAuthoriseCommand<FileNewDossier>, OfficialCommands>();
        services.AddScoped<IAuthoriseCommand<AdvanceDossier>, SignatureCommands>();
        services.Configure<AuthorizationOptions>(Policies.Add);
        // After the framework's own set-up, which begins the list of conventions anew.
        services.PostConfigure<RazorPagesOptions>(FolderRights);
    }

    public static void UseSignIn(this WebApplication app)
    {
        app.UseAuthentication();
        app.UseAuthorization();
    }

    private static void FolderRights(RazorPagesOptions options)
    {
        options.Conventions.AuthorizeFolder("/Inbox", Policies.Official);
        options.Conventions.AuthorizeFolder("/Dossiers", Policies.Official);
        options.Conventions.AuthorizeFolder("/Absence", Policies.Official);
        options.Conventions.AuthorizeFolder("/Desk", Policies.Official);
        options.Conventions.AuthorizeFolder("/Duties", Policies.Official);
        options.Conventions.AuthorizeFolder("/Notices", Policies.Official);
        options.Conventions.AuthorizeFolder("/Lateness", Policies.Official);
        options.Conventions.AuthorizeFolder("/Office", Policies.Official);
        options.Conventions.AuthorizeFolder("/Post", Policies.Official);
        options.Conventions.AuthorizeFolder("/Assist", Policies.Guides);
        options.Conventions.AuthorizeFolder("/Counter", Policies.Receives);
        options.Conventions.AuthorizeFolder("/Oversight", Policies.Oversees);
        options.Conventions.AuthorizeFolder("/Procedures", Policies.Manages);
        options.Conventions.AuthorizeFolder("/Steps", Policies.Manages);
        options.Conventions.AuthorizeFolder("/FactPages", Policies.Manages);
        options.Conventions.AuthorizeFolder("/Rules", Policies.Manages);
        options.Conventions.AuthorizeFolder("/Letters", Policies.Manages);
        options.Conventions.AuthorizeFolder("/Practice", Policies.Manages);
        options.Conventions.AuthorizeFolder("/Attempts", Policies.Oversees);
        options.Conventions.AuthorizeFolder("/Digitisation", Policies.Oversees);
        options.Conventions.AuthorizePage("/Ratings/Index", Policies.Oversees);
        options.Conventions.AuthorizePage("/Feedback/Desk", Policies.Official);
        options.Conventions.AuthorizePage("/Feedback/Case", Policies.Official);
        options.Conventions.AuthorizePage("/Office/Incidents", Policies.Repairs);
        options.Conventions.AuthorizePage("/Office/Drafts", Policies.Repairs);
        options.Conventions.AuthorizePage("/Office/Webhooks", Policies.Repairs);
        options.Conventions.AuthorizePage("/Office/WebhookEdit", Policies.Repairs);
        options.Conventions.AuthorizePage("/Office/Portal", Policies.SeesLinks);
        options.Conventions.AuthorizePage("/SignIn/Positions", Policies.Official);
    }
}
