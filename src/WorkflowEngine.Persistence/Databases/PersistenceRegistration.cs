using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Npgsql;
using WorkflowEngine.Persistence.Attempts;
using WorkflowEngine.Persistence.Commands;
using WorkflowEngine.Persistence.Drafts;
using WorkflowEngine.Persistence.Forecasts;
using WorkflowEngine.Persistence.History;
using WorkflowEngine.Persistence.Intake;
using WorkflowEngine.Persistence.Sealing;
using WorkflowEngine.Persistence.Turns;

namespace WorkflowEngine.Persistence.Databases;

/// <summary>Puts persistence into an application's services.</summary>
public static class PersistenceRegistration
{
    /// <summary>
    /// Adds the store, the contexts (<see cref="WorkflowDbContext"/> per request, and its factory) and the mediator. The
    /// application adds an <see cref="IPlanSource"/>, an <see cref="IFactsSource"/> and an <see cref="IAuthoriseCommand{T}"/>
    /// for each command.
    /// </summary>
    public static IServiceCollection AddWorkflowPersistence(this IServiceCollection services, PersistenceOptions options)
    {
        services.AddSingleton(new Seals(options.Sealing));
        if (options.PostgreSql is { Length: > 0 } server)
        {
            AddPostgreSql(services, server);
        }
        else
        {
            AddSqlite(services, options.Sqlite ?? SqliteConnections.ToFile(options.DataFolder));
        }

        services.AddScoped(provider => provider.GetRequiredService<IDbContextFactory<WorkflowDbContext>>().CreateDbContext());
        services.AddSingleton(provider => new DatabaseSetup(
            provider.GetRequiredService<IDbContextFactory<WorkflowDbContext>>(), provider.GetService<SqliteConnections>()));
        services.AddSingleton(provider => new DossierStore(
            provider.GetRequiredService<IDossierDatabase>(),
            provider.GetRequiredService<IPlanSource>(),
            provider.GetRequiredService<IFactsSource>(),
            provider.GetRequiredService<Seals>())
        {
            Fetches = provider.GetService<Vault.PaperFetches>(),
        });
        services.AddSingleton(provider => new HistoryVerifier(
            provider.GetRequiredService<IDbContextFactory<WorkflowDbContext>>(), provider.GetRequiredService<Seals>()));
        services.AddSingleton(provider => new DossierGlances(
            provider.GetRequiredService<IDbContextFactory<WorkflowDbContext>>(), provider.GetRequiredService<Seals>()));
        services.AddSingleton<StepDurations>();
        services.AddScoped<DraftStore>();
        services.AddScoped<EntryWay>();
        services.AddSingleton<AttemptLog>();
        services.AddSingleton<Vault.VaultChecks>();
        services.AddSingleton<WaitingLine>();
        services.AddSingleton<Guidances>();
        services.AddSingleton<ChannelReports>();
        services.AddSingleton<Tokens.ApiTokens>();
        services.AddSingleton<Idempotency.KeptAnswers>();
        services.AddSingleton<Post.PostReports>();
        services.AddScoped<Post.Rerouter>();
        services.AddSingleton<Post.Assists>();
        services.TryAddSingleton(TimeProvider.System);
        services.AddScoped<Accounts.Representations>();
        services.AddScoped<Feedback.PetitionStore>();
        services.AddScoped<Ratings.RatingStore>();
        CommandHandlers.Register(services);
        return services;
    }

    /// <summary>What the measured writing needs of the client, unless the connection string says otherwise.</summary>
    internal static NpgsqlDataSource PostgreSqlSource(string connectionString)
    {
        var settings = new NpgsqlConnectionStringBuilder(connectionString) { NoResetOnClose = true };
        if (settings.MaxAutoPrepare == 0)
        {
            settings.MaxAutoPrepare = 64;
            settings.AutoPrepareMinUsages = 2;
        }

        return new NpgsqlDataSourceBuilder(settings.ToString()).Build();
    }

    private static void AddPostgreSql(IServiceCollection services, string server)
    {
        services.AddSingleton(_ => PostgreSqlSource(server));
        services.AddSingleton<IDossierDatabase>(provider => new PostgreSqlDossierDatabase(provider.GetRequiredService<NpgsqlDataSource>()));
        services.AddPooledDbContextFactory<PostgreSqlWorkflowDbContext>((provider, builder) =>
            Migrated(builder.UseNpgsql(provider.GetRequiredService<NpgsqlDataSource>())));
        services.AddSingleton<IDbContextFactory<WorkflowDbContext>, AnyContextFactory<PostgreSqlWorkflowDbContext>>();
    }

    private static void AddSqlite(IServiceCollection services, string file)
    {
        var connections = new SqliteConnections(file);
        services.AddSingleton(connections);
        services.AddSingleton<IDossierDatabase>(_ => new SqliteDossierDatabase(connections.Open));
        services.AddPooledDbContextFactory<SqliteWorkflowDbContext>(builder => Migrated(builder.UseSqlite(file)).AddInterceptors(connections));
        services.AddSingleton<IDbContextFactory<WorkflowDbContext>, AnyContextFactory<SqliteWorkflowDbContext>>();
    }

    /// <summary>That the migrations make what the model says is held by a test: it is not worked out anew at each start.</summary>
    private static DbContextOptionsBuilder Migrated(DbContextOptionsBuilder builder) =>
        builder.ConfigureWarnings(warnings => warnings.Ignore(RelationalEventId.PendingModelChangesWarning));

    private sealed class AnyContextFactory<T>(IDbContextFactory<T> factory) : IDbContextFactory<WorkflowDbContext>
        where T : WorkflowDbContext
    {
        public WorkflowDbContext CreateDbContext() => factory.CreateDbContext();
    }
}
