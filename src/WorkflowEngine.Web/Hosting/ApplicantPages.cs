using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.DependencyInjection.Extensions;
using WorkflowEngine.Persistence.Commands;
using WorkflowEngine.Persistence.Outbox;
using WorkflowEngine.Web.Accounts;
using WorkflowEngine.Web.Applicants;
using WorkflowEngine.Web.Attempts;
using WorkflowEngine.Web.Catalogue;
using WorkflowEngine.Web.Checking;
using WorkflowEngine.Web.Digitisation;
using WorkflowEngine.Web.Dossiers.Declaring;
using WorkflowEngine.Web.Dossiers.Telling;
using WorkflowEngine.Web.Feedback;
using WorkflowEngine.Web.Filing;
using WorkflowEngine.Web.Home;
using WorkflowEngine.Web.Linked;
using WorkflowEngine.Web.Messages;
using WorkflowEngine.Web.Oversight;
using WorkflowEngine.Web.Tracking;
using WorkflowEngine.Web.Vault;
using WorkflowEngine.Web.Words;

namespace WorkflowEngine.Web.Hosting;

/// <summary>What the pages for applicants ask for, and which of them need somebody who is signed in.</summary>
internal static class ApplicantPages
{
    public static void AddApplicantPages(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddScoped<ApplicantReader>();
        services.AddScoped<OwnDossiers>();
        services.AddScoped<OwnDossierPage>();
        services.AddScoped<OwnDossierLists>();
        services.AddScoped<IAuthoriseCommand<FileNewDossier>, ApplicantCommands>();
        services.AddScoped<IAuthoriseCommand<AdvanceDossier>, ApplicantCommands>();
        services.AddScoped<ProcedureWords>();
        services.AddScoped<FilingDesk>();
        services.AddScoped<FilingSending>();
        services.AddScoped<Answers>();
        services.AddScoped<EarlierAnswers>();
        services.AddScoped<PaperFiles>();
        services.AddScoped<RequestAttempts>();
        services.AddScoped<OverseenAttempts>();
        services.AddScoped<AttemptPlaces>();
        services.AddScoped<OverseenLooks>();
        services.AddScoped<OverseenChannels>();
        services.AddScoped<OverseenPost>();
        services.AddScoped<DigitalShares>();
        services.AddScoped<Duties.PaperScans>();
        services.AddScoped<DueViews>();
        services.AddScoped<CodeLookup>();
        services.AddScoped<ResultLookup>();
        services.AddSingleton<GuessLock>();
        services.AddSingleton<TrackingPass>();
        services.AddScoped<Stages>();
        services.AddScoped<StagePage>();
        services.AddSingleton<SupplyTickets>();
        services.AddScoped<SupplyFiles>();
        services.AddScoped<Corrections>();
        services.AddScoped<OwnPapers>();
        services.AddScoped<OwnScans>();
        services.AddScoped<AccountDesk>();
        services.AddScoped<LinkedDossiers>();
        services.AddScoped<LinkedViews>();
        services.AddScoped<OwnAsks>();
        services.AddScoped<OwnMessages>();
        services.AddScoped<FeedbackDesk>();
        services.AddScoped<DossierViews>();
        builder.AddRequestLimits();
        services.AddScoped<IHomeShelf, CatalogueShelf>();
        services.TryAddScoped<Declaration>();
        services.TryAddScoped<Ledger>();
        services.TryAddScoped<PageWords>();
        // After everything else: adding Razor Pages begins its conventions anew and would drop these.
        services.PostConfigure<RazorPagesOptions>(FolderRights);
    }

    /// <summary>Filing, one's own dossiers and the vault belong to somebody; finding and tracking by code are for everybody.</summary>
    private static void FolderRights(RazorPagesOptions options)
    {
        options.Conventions.AuthorizeFolder("/Filing");
        options.Conventions.AuthorizeFolder("/Vault");
        options.Conventions.AuthorizeFolder("/Accounts");
        options.Conventions.AuthorizeFolder("/Messages");
        options.Conventions.AuthorizePage("/Ratings/Rate");
        foreach (var page in (ReadOnlySpan<string>)["Mine", "Letter", "File", "Supplement", "Draft", "Withdraw"])
        {
            options.Conventions.AuthorizePage("/Tracking/" + page);
        }
    }
}
