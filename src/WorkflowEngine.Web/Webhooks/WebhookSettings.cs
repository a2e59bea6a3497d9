using WorkflowEngine.Persistence.Calls;
using WorkflowEngine.Persistence.Webhooks;

namespace WorkflowEngine.Web.Webhooks;

/// <summary>Telling other systems of states: secrets and allowed hosts stand in the node's settings.</summary>
internal static class WebhookSettings
{
    private const string Section = "Webhooks:Secrets";
    private const string OldSection = "Webhooks:OldSecrets";

    public static void AddWebhooks(this WebApplicationBuilder builder)
    {
        var (services, configuration) = (builder.Services, builder.Configuration);
        services.AddSingleton(new WebhookOptions
        {
            Secrets = configuration.GetSection(Section).GetChildren().ToDictionary(one => one.Key, SecretOf),
            OldSecrets = configuration.GetSection(OldSection).GetChildren().ToDictionary(one => one.Key, SecretOf),
            Calls = configuration.GetSection("Http").Get<CallOptions>() ?? new CallOptions(),
            Site = (configuration["Site:Address"] ?? "").TrimEnd('/'),
        });
        services.AddSingleton<WebhookSecrets>();
        services.AddSingleton<WebhookPost>();
        services.AddSingleton<WebhookLog>();
        services.AddSingleton<WebhookMessages>();
        services.AddSingleton<WebhookSender>();
        if (configuration.GetValue("Work:Background", true))
        {
            services.AddHostedService<WebhookLoop>();
        }
    }

    private static byte[] SecretOf(IConfigurationSection section)
    {
        var bytes = new byte[256];
        return Convert.TryFromBase64String(section.Value ?? "", bytes, out var length) && length >= MessageSignature.LeastSecret
            ? bytes[..length]
            : throw new InvalidOperationException(
                $"Expected at least {MessageSignature.LeastSecret} bytes in base64 in {section.Path} (openssl rand -base64 32), found something else.");
    }
}
