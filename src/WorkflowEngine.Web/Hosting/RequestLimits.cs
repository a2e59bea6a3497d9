using System.Threading.RateLimiting;

namespace WorkflowEngine.Web.Hosting;

/// <summary>How often one address may ask for what could be guessed.</summary>
internal static class RequestLimits
{
    public const string Tracking = "tracking";

    private const int PerMinute = 30;

    public static void AddRequestLimits(this WebApplicationBuilder builder) => builder.Services.AddRateLimiter(options =>
    {
        options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        options.AddPolicy(Tracking, context => RateLimitPartition.GetFixedWindowLimiter(
            context.Connection.RemoteIpAddress?.ToString() ?? "",
            _ => new FixedWindowRateLimiterOptions { PermitLimit = PerMinute, Window = TimeSpan.FromMinutes(1) }));
    });
}
