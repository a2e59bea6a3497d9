using Microsoft.AspNetCore.Mvc.RazorPages;
using WorkflowEngine.Persistence.Commands;
using WorkflowEngine.Persistence.Practice;
using WorkflowEngine.Web.SignIn;

namespace WorkflowEngine.Web.Practice;

internal static class PracticeSettings
{
    /// <summary>What the pages for practising ask for, and who may open them.</summary>
    public static void AddPractice(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddSingleton<PracticeDocuments>();
        services.AddScoped<IAuthoriseCommand<BeginPractice>, PracticeAuthority>();
        services.AddScoped<IAuthoriseCommand<AdvancePractice>, PracticeAuthority>();
        services.AddScoped<Samples>();
        services.AddScoped<DossierPlans>();
        services.AddScoped<PracticeDesk>();
        services.AddScoped<PracticeShelf>();
        services.PostConfigure<RazorPagesOptions>(options => options.Conventions.AuthorizeFolder("/Practice", Policies.Manages));
    }
}
