using WorkflowEngine.Web.Components;
using WorkflowEngine.Web.Frame;

namespace WorkflowEngine.Web.Hosting;

internal static class FrameSettings
{
    public static void AddFrame(this WebApplicationBuilder builder)
    {
        builder.Services.AddAuthorization();
        builder.Services.AddSingleton<IconSet>();
        builder.Services.AddScoped<IRailCounts, NoRailCounts>();
        builder.Services.AddScoped<Navigation>();
        builder.Services.AddScoped<ContentPolicy>();
    }
}
