using WorkflowEngine.Persistence.Letters;

namespace WorkflowEngine.Web.Letters;

internal static class LetterSettings
{
    /// <summary>What the pages of letters are made of.</summary>
    public static void AddLetterPages(this IServiceCollection services)
    {
        services.AddMemoryCache();
        services.AddLetterEditing();
        services.AddScoped<LetterDesk>();
        services.AddScoped<LetterSamples>();
        services.AddScoped<LetterTrials>();
        services.AddScoped<LetterReader>();
        services.AddScoped<LetterPage>();
        services.AddScoped<LetterKeeping>();
    }
}
