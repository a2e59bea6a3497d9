namespace WorkflowEngine.Web.Procedures;

internal static class ProcedureSettings
{
    /// <summary>What the pages of the life of a version are made of.</summary>
    public static void AddProcedurePages(this IServiceCollection services)
    {
        services.AddScoped<VersionTable>();
        services.AddScoped<Keeping>();
        services.AddScoped<DesignHeads>();
        services.AddSingleton<DesignTabs>();
    }
}
