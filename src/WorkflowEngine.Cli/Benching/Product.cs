using System.Security.Cryptography;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Persistence.Commands;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Persistence.History;
using WorkflowEngine.Persistence.Sealing;
using WorkflowEngine.Persistence.Turns;

namespace WorkflowEngine.Cli.Benching;

/// <summary>The product's own command path over one database: mediator, audit, checks, authorisation, store, engine.</summary>
internal sealed class Product : IAsyncDisposable
{
    private static readonly SealingOptions Secrets = new()
    {
        MasterKeys = { Convert.ToBase64String(RandomNumberGenerator.GetBytes(32)) },
        MarkKey = Convert.ToBase64String(RandomNumberGenerator.GetBytes(32)),
    };

    private readonly ServiceProvider _services;
    private readonly BenchWalk _walk;
    private readonly Shipment _shipment;

    public Product(Shipment shipment, BenchWalk walk, PersistenceOptions database)
    {
        _shipment = shipment;
        _walk = walk;
        database.Sealing = Secrets;
        var authority = new BenchAuthority(shipment);
        _services = new ServiceCollection()
            .AddLogging()
            .AddWorkflowPersistence(database)
            .AddSingleton<IPlanSource>(shipment)
            .AddSingleton<IFactsSource>(shipment)
            .AddSingleton<IAuthoriseCommand<AdvanceDossier>>(authority)
            .AddSingleton<IAuthoriseCommand<FileNewDossier>>(authority)
            .BuildServiceProvider();
    }

    public DossierStore Store => _services.GetRequiredService<DossierStore>();

    public HistoryVerifier Verifier => _services.GetRequiredService<HistoryVerifier>();

    public Task MigrateAsync() => _services.GetRequiredService<DatabaseSetup>().MigrateAsync();

    public Task<Dossier> FileAsync() => SendAsync(new FileNewDossier(
        Guid.CreateVersion7(_walk.FiledAt), "applicant", _walk.FiledAt, _shipment.Plan.Definition, _shipment.Plan.Version, _walk.Filing));

    /// <summary>One step of a dossier; each later one a quarter of an hour after the one before it.</summary>
    public Task<Dossier> StepAsync(Dossier dossier, int step)
    {
        var at = _walk.FiledAt.AddMinutes(15 * (step + 1));
        var (stimulus, actor) = _walk.Next(dossier, at) ?? throw new InvalidOperationException($"Dossier {dossier.Id} ended before step {step}.");
        return SendAsync(new AdvanceDossier(Guid.NewGuid(), actor, at, dossier.Id, stimulus));
    }

    public ValueTask DisposeAsync() => _services.DisposeAsync();

    private async Task<Dossier> SendAsync(ICommand command)
    {
        await using var request = _services.CreateAsyncScope();
        var answer = await request.ServiceProvider.GetRequiredService<IMediator>().Send(command);
        return answer.Refusal is null ? answer.Dossier : throw new InvalidOperationException($"A command of the bench was refused: {answer.Refusal.En}");
    }
}
