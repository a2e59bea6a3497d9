using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using WorkflowEngine.Persistence.Payments;
using WorkflowEngine.Persistence.Payments.Gateways;
using WorkflowEngine.Web.Fees;
using WorkflowEngine.Web.SignIn;

namespace WorkflowEngine.Web.Payments;

/// <summary>Paying fees: the gateways that configuration names, the pages, and the work behind them.</summary>
internal static class PaymentSettings
{
    public const string Callbacks = "callbacks";

    private const string Section = "Payments:Gateways";
    private const int CallbacksPerMinute = 600;

    public static void AddPayments(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddPayments(builder.Configuration.GetSection(Section).GetChildren().Select(Gateway));
        services.AddScoped<PayDesk>();
        services.AddScoped<ReceiptPapers>();
        services.AddScoped<MoneyList>();
        services.AddScoped<MoneyDays>();
        services.Configure<RateLimiterOptions>(options => options.AddPolicy(Callbacks, context => RateLimitPartition.GetFixedWindowLimiter(
            context.Connection.RemoteIpAddress?.ToString() ?? "",
            _ => new FixedWindowRateLimiterOptions { PermitLimit = CallbacksPerMinute, Window = TimeSpan.FromMinutes(1) })));
        services.PostConfigure<RazorPagesOptions>(options =>
        {
            options.Conventions.AuthorizeFolder("/Payments");
            options.Conventions.AuthorizeFolder("/Fees", Policies.SeesMoney);
        });
        if (builder.Configuration.GetValue("Work:Background", true))
        {
            services.AddHostedService<PaymentLoop>();
            services.AddHostedService<SettlementLoop>();
        }
    }

    public static void MapPayments(this WebApplication app)
    {
        app.MapPost("/payments/callbacks/{provider}", CallbackEndpoint.TakeAsync).AllowAnonymous().DisableAntiforgery().RequireRateLimiting(Callbacks);
        app.MapGet(ArrivedEndpoint.Route, ArrivedEndpoint.AskAsync);
    }

    private static GatewaySetting Gateway(IConfigurationSection section) => new()
    {
        Code = section.Key,
        Address = Uri.TryCreate(section["Address"], UriKind.Absolute, out var address) && address.Scheme is "https" or "http" && address.AbsolutePath.EndsWith('/')
            ? address
            : throw new InvalidOperationException($"Expected an address that ends with a slash in {section.Path}:Address, found “{section["Address"]}”."),
        Merchant = section["Merchant"] ?? "",
        Secrets = section["OldSecret"] is { Length: > 0 } old ? [Secret(section, "Secret", section["Secret"]), Secret(section, "OldSecret", old)] : [Secret(section, "Secret", section["Secret"])],
        Timeout = section.GetValue("Timeout", TimeSpan.FromSeconds(15)),
    };

    private static byte[] Secret(IConfigurationSection section, string name, string? text)
    {
        var bytes = new byte[256];
        return Convert.TryFromBase64String(text ?? "", bytes, out var length) && length >= GatewaySetting.LeastSecret
            ? bytes[..length]
            : throw new InvalidOperationException(
                $"Expected at least {GatewaySetting.LeastSecret} bytes in base64 in {section.Path}:{name} (openssl rand -base64 32), found something else.");
    }
}
