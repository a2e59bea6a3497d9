using WorkflowEngine.Web.Home;

namespace WorkflowEngine.Web.Hosting;

internal static class HomeSettings
{
    public static void AddHome(this WebApplicationBuilder builder) =>
        builder.Services.AddScoped<IHomeShelf, EmptyHomeShelf>();
}
