using Microsoft.AspNetCore.DataProtection;
using Npgsql;
using WorkflowEngine.Persistence.Accounts;
using WorkflowEngine.Persistence.Catalogue;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Persistence.Editing;
using WorkflowEngine.Persistence.Turns;

namespace WorkflowEngine.Web.Hosting;

/// <summary>The database, the catalogue, the store and the work behind the pages.</summary>
internal static class WorkflowData
{
    public static void AddWorkflowData(this WebApplicationBuilder builder)
    {
        var settings = DataSettings.Of(builder.Configuration, builder.Environment);
        var services = builder.Services;
        services.AddSingleton(settings);
        services.AddWorkflowPersistence(new PersistenceOptions
        {
            PostgreSql = settings.PostgreSql,
            Sqlite = settings.Sqlite,
            DataFolder = settings.Directory,
            Sealing = KeySettings.Of(builder.Configuration, builder.Environment, settings.Directory),
        });
        // Cookies and forms outlive a restart.
        services.AddDataProtection().SetApplicationName("WorkflowEngine")
            .PersistKeysToFileSystem(new DirectoryInfo(Path.Combine(settings.Directory, "protection")));
        services.AddIdentityCore<Account>().AddEntityFrameworkStores<WorkflowDbContext>();
        AddCatalogue(services, settings);

        // Hosted services start in this order, and all of them before the first request is taken.
        services.AddHostedService<DataStart>();
        if (builder.Environment.IsDevelopment())
        {
            services.AddHostedService<DemoSignIns>();
        }

        services.AddHostedService<CatalogueFollower>();
        if (settings.Watch)
        {
            services.AddHostedService<FolderWatcher>();
        }

        builder.AddWork(settings);
    }

    private static void AddCatalogue(IServiceCollection services, DataSettings settings)
    {
        services.AddSingleton<PlanShelf>();
        services.AddSingleton<IPlanSource>(provider => provider.GetRequiredService<PlanShelf>());
        services.AddSingleton<LiveCatalogue>();
        services.AddSingleton<IFactsSource, FactsSource>();
        services.AddSingleton<CatalogueImport>();
        services.AddEditing();
        services.AddSingleton(provider => new CatalogueFeed(
            provider.GetRequiredService<LiveCatalogue>(), provider.GetRequiredService<TimeProvider>(), provider.GetService<NpgsqlDataSource>()));
        services.AddSingleton(new SourceFolders(new SourcePaths(settings.Procedures, settings.Office, settings.Templates)));
        services.AddSingleton(provider => new FolderSync(
            provider.GetRequiredService<SourceFolders>(),
            provider.GetRequiredService<CatalogueImport>(),
            provider.GetRequiredService<LiveCatalogue>(),
            settings.Publish));
        services.AddScoped(provider => provider.GetRequiredService<LiveCatalogue>().Current);
    }
}
