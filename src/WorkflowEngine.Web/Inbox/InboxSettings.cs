using WorkflowEngine.Persistence.SavedViews;
using WorkflowEngine.Web.Frame;

namespace WorkflowEngine.Web.Inbox;

internal static class InboxSettings
{
    public static void AddInbox(this IServiceCollection services)
    {
        services.AddScoped<InboxCounter>();
        services.AddScoped<InboxRows>();
        services.AddScoped<InboxWords>();
        services.AddScoped<InboxList>();
        services.AddScoped<InboxWay>();
        services.AddScoped<InboxTabs>();
        services.AddScoped<ChosenWork>();
        services.AddScoped<ChosenActs>();
        services.AddScoped<ViewShelf>();
        services.AddScoped<IRailCounts, RailCounts>();
    }
}
