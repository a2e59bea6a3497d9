using MediatR;
using Microsoft.Extensions.DependencyInjection;
using WorkflowEngine.Persistence.OfficeEditing;
using WorkflowEngine.Persistence.Webhooks;

namespace WorkflowEngine.Persistence.Editing;

/// <summary>Puts editing into an application's services.</summary>
public static class EditingRegistration
{
    /// <summary>Adds the readers, the gate and the commands. The application adds the catalogue.</summary>
    public static IServiceCollection AddEditing(this IServiceCollection services)
    {
        services.AddSingleton<Editors>();
        services.AddSingleton<DefinitionReader>();
        services.AddSingleton<DefinitionGate>();
        services.AddSingleton<OfficeDocuments>();
        services.AddScoped<IRequestHandler<SaveOfficeDraft, OfficeAnswer>, OfficeHandlers>();
        services.AddScoped<IRequestHandler<PublishOfficeDrafts, OfficeAnswer>, OfficeHandlers>();
        services.AddScoped<IRequestHandler<RevertOfficeDocument, OfficeAnswer>, OfficeHandlers>();
        services.AddScoped<IRequestHandler<DiscardOfficeDraft, OfficeAnswer>, OfficeHandlers>();
        services.AddScoped<IRequestHandler<DeclareAbsence, OfficeAnswer>, StandingHandlers>();
        services.AddScoped<IRequestHandler<DelegateRoles, OfficeAnswer>, StandingHandlers>();
        services.AddScoped<IRequestHandler<EndStanding, OfficeAnswer>, StandingHandlers>();
        services.AddScoped<IRequestHandler<SaveWebhook, OfficeAnswer>, WebhookEditing>();
        services.AddScoped<IRequestHandler<RemoveWebhook, OfficeAnswer>, WebhookEditing>();
        services.AddSingleton<Standings>();
        services.AddSingleton<Publisher>();
        services.AddSingleton<Approving>();
        services.AddSingleton<DefinitionChanges>();
        services.AddSingleton(provider => new ScheduledPublishing(
            provider.GetRequiredService<Editors>(), provider.GetRequiredService<Publisher>(), provider.GetRequiredService<DefinitionReader>()));
        Register<SaveDefinitionDraft, DraftEditing>(services);
        Register<RevertToVersion, DraftReturns>(services);
        Register<RollBackVersion, DraftReturns>(services);
        Register<DeleteDraft, DraftReturns>(services);
        Register<SubmitVersion, Approving>(services);
        Register<ApproveVersion, Approving>(services);
        Register<SendBackVersion, Approving>(services);
        Register<PublishVersion, Publishing>(services);
        Register<UnscheduleVersion, Publishing>(services);
        Register<ExplainWarnings, WarningReasons>(services);
        Register<SuspendProcedure, StandingChanges>(services);
        Register<ResumeProcedure, StandingChanges>(services);
        Register<RepealProcedure, StandingChanges>(services);
        Register<RetractVersion, StandingChanges>(services);
        return services;
    }

    private static void Register<TCommand, THandler>(IServiceCollection services)
        where TCommand : IEditingCommand
        where THandler : class, IRequestHandler<TCommand, EditingAnswer>
    {
        services.AddScoped<IRequestHandler<TCommand, EditingAnswer>, THandler>();
        services.AddScoped<IPipelineBehavior<TCommand, EditingAnswer>, EditingAudit<TCommand>>();
        services.AddScoped<IPipelineBehavior<TCommand, EditingAnswer>, EditingValidation<TCommand>>();
        services.AddScoped<IPipelineBehavior<TCommand, EditingAnswer>, EditingAuthorisation<TCommand>>();
    }
}
