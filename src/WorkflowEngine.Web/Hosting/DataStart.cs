using WorkflowEngine.Persistence.Catalogue;
using WorkflowEngine.Persistence.Databases;

namespace WorkflowEngine.Web.Hosting;

/// <summary>Before the first request: the database is brought up to date, the folders are read, the catalogue stands.</summary>
internal sealed class DataStart(
    DatabaseSetup database, FolderSync folders, LiveCatalogue catalogue, ILogger<DataStart> logger) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        await database.MigrateAsync(cancellationToken);
        if (await folders.RunAsync(cancellationToken) is { } report)
        {
            CatalogueLog.Report(logger, report);
        }

        await catalogue.RefreshAsync(cancellationToken);
        CatalogueLog.State(logger, catalogue.Current);
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
