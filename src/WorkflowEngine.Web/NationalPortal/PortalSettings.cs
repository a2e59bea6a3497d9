using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;
using WorkflowEngine.Persistence.Calls;
using WorkflowEngine.Persistence.NationalPortal;

namespace WorkflowEngine.Web.NationalPortal;

/// <summary>The link to the National Public Service Portal: where it is and the shared secret stand in the node's settings.</summary>
internal static class PortalSettings
{
    private const string Section = "NationalPortal";
    private const string Messages = "national-portal";
    private const int MessagesPerMinute = 1200;

    /// <summary>The secret, and the one before it while both sides change it.</summary>
    private static readonly string[] Names = ["Secret", "OldSecret"];

    public static void AddNationalPortal(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddSingleton(SettingOf(builder.Configuration.GetSection(Section)) with { Site = (builder.Configuration["Site:Address"] ?? "").TrimEnd('/') });
        services.AddSingleton<PortalClient>();
        services.AddSingleton<PortalDesk>();
        services.AddSingleton<PortalStatusList>();
        services.AddSingleton<StatusDetails>();
        services.AddSingleton<PortalRounds>();
        services.AddSingleton<PortalSender>();
        services.AddSingleton<PortalMessages>();
        services.AddSingleton<PortalWork>();
        services.AddScoped<PortalPersons>();
        services.AddScoped<PortalFiles>();
        services.AddScoped<PortalFiling>();
        services.AddScoped<PortalActs>();
        services.AddScoped<PortalDrafts>();
        services.AddScoped<PortalSupplies>();
        services.AddScoped<PortalResults>();
        services.AddScoped<PortalIntake>();
        services.AddScoped<PortalEndpoint>();
        services.AddScoped<PortalForgeries>();
        services.Configure<RateLimiterOptions>(options => options.AddPolicy(Messages, context => RateLimitPartition.GetFixedWindowLimiter(
            context.Connection.RemoteIpAddress?.ToString() ?? "",
            _ => new FixedWindowRateLimiterOptions { PermitLimit = MessagesPerMinute, Window = TimeSpan.FromMinutes(1) })));
        if (builder.Configuration.GetValue("Work:Background", true))
        {
            services.AddHostedService<PortalLoop>();
        }
    }

    public static void MapNationalPortal(this WebApplication app)
    {
        app.MapPost("/national-portal/dossiers", PortalEndpoint.TakeAsync).AllowAnonymous().DisableAntiforgery().RequireRateLimiting(Messages);
        app.MapGet("/national-portal/messages/{id}", PortalEndpoint.AskAsync).AllowAnonymous().RequireRateLimiting(Messages);
        app.MapGet("/national-portal/results/{code}/{file}", PortalEndpoint.ResultAsync).AllowAnonymous().RequireRateLimiting(Messages);
    }

    private static PortalSetting SettingOf(IConfigurationSection section) => new()
    {
        Address = section["Address"] is not { Length: > 0 } text ? null
            : Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "https" or "http" && address.AbsolutePath.EndsWith('/') ? address
            : throw new InvalidOperationException($"Expected an address that ends with a slash in {Section}:Address, found “{text}”."),
        Secrets = [.. Names.Where(name => section[name] is { Length: > 0 }).Select(name => SecretOf(section, name))],
    };

    private static byte[] SecretOf(IConfigurationSection section, string name)
    {
        var bytes = new byte[256];
        return Convert.TryFromBase64String(section[name]!, bytes, out var length) && length >= MessageSignature.LeastSecret
            ? bytes[..length]
            : throw new InvalidOperationException(
                $"Expected at least {MessageSignature.LeastSecret} bytes in base64 in {Section}:{name} (openssl rand -base64 32), found something else.");
    }
}
