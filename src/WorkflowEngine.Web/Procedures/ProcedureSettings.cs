namespace WorkflowEngine.Web.Procedures;

internal static class ProcedureSettings
{
    /// <summary>What the pages of the life of a version are made of.</summary>
    public static void AddProcedurePages(this IServiceCollection services)
    {
        services.AddScoped<Designing>();
        services.AddScoped<DesignHeads>();
        services.AddScoped<GateFindings>();
        services.AddScoped<VersionLines>();
        services.AddScoped<OverviewSheets>();
        services.AddScoped<ManagedRows>();
        services.AddSingleton<FindingCounts>();
        services.AddSingleton<OnlineList>();
        services.AddSingleton<DesignTabs>();
    }
}
