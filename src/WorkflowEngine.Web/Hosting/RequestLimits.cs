using System.Threading.RateLimiting;

namespace WorkflowEngine.Web.Hosting;

/// <summary>How often one address may ask for what could be guessed, or may have something written down without signing in.</summary>
internal static class RequestLimits
{
    public const string Tracking = "tracking";

    /// <summary>Of the machines that everybody uses: several of them may stand behind one address.</summary>
    public const string Kiosk = "kiosk";

    private const int PerMinute = 30;
    private const int PerMinuteAtKiosks = 240;

    public static void AddRequestLimits(this WebApplicationBuilder builder) => builder.Services.AddRateLimiter(options =>
    {
        options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        options.AddPolicy(Tracking, context => Of(context, PerMinute));
        options.AddPolicy(Kiosk, context => Of(context, PerMinuteAtKiosks));
    });

    private static RateLimitPartition<string> Of(HttpContext context, int perMinute) => RateLimitPartition.GetFixedWindowLimiter(
        context.Connection.RemoteIpAddress?.ToString() ?? "",
        _ => new FixedWindowRateLimiterOptions { PermitLimit = perMinute, Window = TimeSpan.FromMinutes(1) });
}
