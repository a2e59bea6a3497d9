using WorkflowEngine.Persistence.Notes;
using WorkflowEngine.Persistence.Notices;
using WorkflowEngine.Web.Counter;
using WorkflowEngine.Web.Dossiers.Access;
using WorkflowEngine.Web.Dossiers.Beside;
using WorkflowEngine.Web.Dossiers.Deciding;
using WorkflowEngine.Web.Dossiers.Declaring;
using WorkflowEngine.Web.Dossiers.Drafting;
using WorkflowEngine.Web.Dossiers.Drawing;
using WorkflowEngine.Web.Dossiers.Telling;
using WorkflowEngine.Web.Duties;
using WorkflowEngine.Web.FactPages;
using WorkflowEngine.Web.Inbox;
using WorkflowEngine.Web.Kiosk;
using WorkflowEngine.Web.Lateness;
using WorkflowEngine.Web.Letters;
using WorkflowEngine.Web.Office;
using WorkflowEngine.Web.Procedures;
using WorkflowEngine.Web.Rules;
using WorkflowEngine.Web.Signing;
using WorkflowEngine.Web.Steps;
using WorkflowEngine.Web.Words;

namespace WorkflowEngine.Web.Dossiers;

internal static class DossierSettings
{
    /// <summary>What the officials' pages are made of.</summary>
    public static void AddDesk(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddScoped<PageWords>();
        services.AddScoped<NoticeList>();
        services.AddScoped<LatenessList>();
        services.AddInbox();
        services.AddScoped<DossierList>();
        services.AddScoped<StuckSteps>();
        services.AddScoped<PortalGlance>();
        services.AddScoped<WebhookPages>();
        services.AddProcedurePages();
        services.AddStepTables();
        services.AddRulePages();
        services.AddLetterPages();
        services.AddScoped<FactsDesk>();
        services.AddScoped<CounterDesk>();
        services.AddScoped<KnownPersons>();
        services.AddScoped<GuidedDrafts>();
        services.AddScoped<KioskSession>();
        services.AddScoped<DossierLog>();
        services.AddScoped<DossierDesk>();
        services.AddScoped<ManyDossiers>();
        services.AddScoped<OpenDossier>();
        services.AddScoped<DossierNotes>();
        services.AddScoped<Beside.NoteWriting>();
        services.AddScoped<DossierLinks>();
        services.AddScoped<RelatedDossiers>();
        services.AddScoped<LetterSignatures>();
        services.AddScoped<DossierSheet>();
        services.AddScoped<DossierTelling>();
        services.AddScoped<Declaration>();
        services.AddScoped<Papers>();
        services.AddScoped<SignedCopies>();
        services.AddScoped<ResultUpload>();
        services.AddScoped<EventWords>();
        services.AddScoped<History>();
        services.AddScoped<Ledger>();
        services.AddScoped<FlowState>();
        services.AddSingleton<FlowShapes>();
        services.AddScoped<Preview>();
        services.AddScoped<LeftDuties>();
        services.AddScoped<DecisionDesk>();
        services.AddScoped<LetterWording>();
    }
}
