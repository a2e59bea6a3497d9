namespace WorkflowEngine.Web.Steps;

internal static class StepsSettings
{
    /// <summary>What the pages of step tables are made of.</summary>
    public static void AddStepTables(this IServiceCollection services)
    {
        services.AddScoped<TableDesk>();
        services.AddScoped<TableViews>();
        services.AddScoped<NewDesk>();
    }
}
