using MediatR;
using Microsoft.Extensions.DependencyInjection;
using WorkflowEngine.Persistence.Attempts;
using WorkflowEngine.Persistence.Practice;
using WorkflowEngine.Persistence.Turns;

namespace WorkflowEngine.Persistence.Commands;

/// <summary>Hands commands to the store, which owns the transaction.</summary>
internal sealed class CommandHandlers(DossierStore store) :
    IRequestHandler<AdvanceDossier, DossierAnswer>,
    IRequestHandler<FileNewDossier, DossierAnswer>,
    IRequestHandler<BeginWorkflow, DossierAnswer>,
    IRequestHandler<AnonymiseDossier, DossierAnswer>,
    IRequestHandler<BeginPractice, DossierAnswer>,
    IRequestHandler<AdvancePractice, DossierAnswer>
{
    public Task<DossierAnswer> Handle(AdvanceDossier request, CancellationToken cancellationToken) => store.ExecuteAsync(request, cancellationToken);

    public Task<DossierAnswer> Handle(FileNewDossier request, CancellationToken cancellationToken) => store.FileAsync(request, cancellationToken);

    public Task<DossierAnswer> Handle(BeginWorkflow request, CancellationToken cancellationToken) => store.BeginAsync(request, cancellationToken);

    public Task<DossierAnswer> Handle(AnonymiseDossier request, CancellationToken cancellationToken) => store.AnonymiseAsync(request, cancellationToken);

    public Task<DossierAnswer> Handle(BeginPractice request, CancellationToken cancellationToken) => Practising.BeginAsync(store, request, cancellationToken);

    public Task<DossierAnswer> Handle(AdvancePractice request, CancellationToken cancellationToken) => Practising.AdvanceAsync(store, request, cancellationToken);

    /// <summary>Registers the mediator, the handlers and what each command passes on its way: audit, validation, authorisation.</summary>
    public static void Register(IServiceCollection services)
    {
        services.AddScoped<IMediator, Mediator>();
        services.AddScoped<ServiceFactory>(provider => provider.GetService!);
        Register<AdvanceDossier>(services);
        Register<FileNewDossier>(services);
        Register<BeginWorkflow>(services);
        Register<AnonymiseDossier>(services);
        Register<BeginPractice>(services);
        Register<AdvancePractice>(services);
    }

    private static void Register<T>(IServiceCollection services)
        where T : ICommand
    {
        services.AddScoped(typeof(IRequestHandler<T, DossierAnswer>), typeof(CommandHandlers));
        services.AddScoped<IPipelineBehavior<T, DossierAnswer>, Audit<T>>();
        services.AddScoped<IPipelineBehavior<T, DossierAnswer>, AttemptRecording<T>>();
        services.AddScoped<IPipelineBehavior<T, DossierAnswer>, Validation<T>>();
        services.AddScoped<IPipelineBehavior<T, DossierAnswer>, Authorisation<T>>();
    }
}
