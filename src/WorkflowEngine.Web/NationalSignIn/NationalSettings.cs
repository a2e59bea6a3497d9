using Microsoft.AspNetCore.Identity;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using WorkflowEngine.Persistence.Accounts;

namespace WorkflowEngine.Web.NationalSignIn;

internal static class NationalSettings
{
    public const string Section = "National";

    /// <summary>Signing in with a national identity, where the settings name a provider.</summary>
    public static void AddNationalSignIn(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.Configure<NationalOptions>(builder.Configuration.GetSection(Section));
        services.AddScoped<NationalAccounts>();
        services.AddScoped<NationalClaims>();
        services.AddSingleton<IdentityTokens>();
        var settings = builder.Configuration.GetSection(Section).Get<NationalOptions>() ?? new NationalOptions();
        if (!settings.IsThere)
        {
            return;
        }

        if (settings.ClientId.Length == 0 || settings.ClientSecret.Length == 0)
        {
            throw new InvalidOperationException("National:Authority is set, so National:ClientId and National:ClientSecret must be set too.");
        }

        services.AddAuthentication().AddOAuth<NationalSchemeOptions, NationalHandler>(NationalHandler.Provider, options => Set(options, settings));
    }

    private static void Set(NationalSchemeOptions options, NationalOptions settings)
    {
        var authority = settings.Authority.TrimEnd('/');
        options.Provider = new ConfigurationManager<OpenIdConnectConfiguration>(
            authority + "/.well-known/openid-configuration",
            new OpenIdConnectConfigurationRetriever(),
            new HttpDocumentRetriever { RequireHttps = !settings.AllowHttp });
        // The provider's own words take their place before anything is sent.
        options.AuthorizationEndpoint = authority;
        options.TokenEndpoint = authority;
        options.ClientId = settings.ClientId;
        options.ClientSecret = settings.ClientSecret;
        options.CallbackPath = "/sign-in/national/back";
        options.SignInScheme = IdentityConstants.ExternalScheme;
        options.UsePkce = true;
        options.Scope.Clear();
        foreach (var scope in settings.Scope.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            options.Scope.Add(scope);
        }

        options.CorrelationCookie.SameSite = SameSiteMode.Lax;
        options.CorrelationCookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        options.Events.OnRemoteFailure = context =>
        {
            context.Response.Redirect("/sign-in?national=failed");
            context.HandleResponse();
            return Task.CompletedTask;
        };
    }
}
