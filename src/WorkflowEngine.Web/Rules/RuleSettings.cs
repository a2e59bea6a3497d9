namespace WorkflowEngine.Web.Rules;

internal static class RuleSettings
{
    /// <summary>What the page of rules is made of.</summary>
    public static void AddRulePages(this IServiceCollection services)
    {
        services.AddScoped<RuleDesk>();
        services.AddScoped<TrialData>();
        services.AddScoped<RuleSaving>();
        services.AddScoped<RulePage>();
    }
}
