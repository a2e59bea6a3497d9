using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using WorkflowEngine.Persistence.Catalogue;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Persistence.Editing;
using WorkflowEngine.Persistence.Sealing;
using WorkflowEngine.Persistence.Tests.Databases;
using WorkflowEngine.Persistence.Tests.Turns;
using WorkflowEngine.Persistence.Turns;

namespace WorkflowEngine.Persistence.Tests.Catalogue;

/// <summary>A catalogue over an empty database of its own and watched folders of its own, with the store that runs on it.</summary>
internal sealed class CatalogueUnderTest : IAsyncDisposable
{
    public const string Office = "office";
    public const string Procedures = "procedures";
    public const string Templates = "templates";

    private readonly TestDatabase? _database;
    private readonly DirectoryInfo _folder;

    private CatalogueUnderTest(TestDatabase? database, DatabaseKind kind, string connectionString, bool publish)
    {
        _database = database;
        Kind = kind;
        ConnectionString = connectionString;
        _folder = Directory.CreateTempSubdirectory("wfe-catalogue-");
        var paths = new SourcePaths(Folder(Procedures), Folder(Office), Folder(Templates));
        Services = new ServiceCollection()
            .AddLogging()
            .AddSingleton<TimeProvider>(Clock)
            .AddSingleton<PlanShelf>()
            .AddSingleton<IPlanSource>(provider => provider.GetRequiredService<PlanShelf>())
            .AddSingleton<LiveCatalogue>()
            .AddSingleton<IFactsSource, FactsSource>()
            .AddSingleton<CatalogueImport>()
            .AddEditing()
            .AddSingleton<HolderRecheck>()
            .AddSingleton(new SourceFolders(paths))
            .AddSingleton(provider => new FolderSync(
                provider.GetRequiredService<SourceFolders>(), provider.GetRequiredService<CatalogueImport>(), provider.GetRequiredService<LiveCatalogue>(), publish))
            .AddWorkflowPersistence(StoreUnderTest.Options(kind, connectionString))
            .BuildServiceProvider();
    }

    public DatabaseKind Kind { get; }

    public string ConnectionString { get; }

    public MovedClock Clock { get; } = new(StoreUnderTest.Morning);

    public ServiceProvider Services { get; }

    public LiveCatalogue Live => Services.GetRequiredService<LiveCatalogue>();

    public CatalogueState Current => Live.Current;

    public FolderSync Sync => Services.GetRequiredService<FolderSync>();

    public CatalogueImport Import => Services.GetRequiredService<CatalogueImport>();

    public DefinitionChanges Changes => Services.GetRequiredService<DefinitionChanges>();

    public ScheduledPublishing Schedule => Services.GetRequiredService<ScheduledPublishing>();

    public DefinitionReader Reader => Services.GetRequiredService<DefinitionReader>();

    public DossierStore Store => Services.GetRequiredService<DossierStore>();

    public Seals Seals => Services.GetRequiredService<Seals>();

    public IDbContextFactory<WorkflowDbContext> Contexts => Services.GetRequiredService<IDbContextFactory<WorkflowDbContext>>();

    public static async Task<CatalogueUnderTest> CreateAsync(DatabaseKind kind, bool publish = true)
    {
        var database = await TestDatabase.CopyAsync(await DatabaseTemplates.MigratedAsync(kind));
        return new CatalogueUnderTest(database, kind, database.ConnectionString, publish);
    }

    /// <summary>With the shipped office and letters, and small procedures, all published.</summary>
    public static async Task<CatalogueUnderTest> WithOfficeAsync(DatabaseKind kind)
    {
        var template = await DatabaseTemplates.OfAsync(kind, "office", async empty =>
        {
            await using var first = new CatalogueUnderTest(null, kind, empty.ConnectionString, publish: true);
            await first.Services.GetRequiredService<DatabaseSetup>().MigrateAsync();
            await first.TakeOfficeAsync();
        });
        var database = await TestDatabase.CopyAsync(template);
        var test = new CatalogueUnderTest(database, kind, database.ConnectionString, publish: true);
        await test.TakeOfficeAsync();
        return test;
    }

    /// <summary>Another process over a database that exists.</summary>
    public static CatalogueUnderTest Over(DatabaseKind kind, string connectionString) => new(null, kind, connectionString, publish: true);

    public string Folder(string name) => Path.Combine(_folder.FullName, name);

    /// <summary>Writes a file as somebody would, at the moment that the clock shows; a file that is there a second later.</summary>
    public string Write(string folder, string name, string text)
    {
        var path = Path.Combine(Folder(folder), name);
        Clock.Now += File.Exists(path) ? TimeSpan.FromSeconds(1) : TimeSpan.Zero;
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        File.SetLastWriteTimeUtc(path, Clock.Now.UtcDateTime);
        return path;
    }

    /// <summary>Changes a part of a file that is there.</summary>
    public void Replace(string folder, string name, string old, string now)
    {
        var text = File.ReadAllText(Path.Combine(Folder(folder), name));
        Assert.Contains(old, text, StringComparison.Ordinal);
        Write(folder, name, text.Replace(old, now, StringComparison.Ordinal));
    }

    public void CopyShipped(string from, string folder)
    {
        var root = Path.Combine(Root(), from);
        foreach (var file in Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories))
        {
            Write(folder, Path.GetRelativePath(root, file), File.ReadAllText(file));
        }
    }

    /// <summary>Gives a command as a page would.</summary>
    public async Task<EditingAnswer> SendAsync(IEditingCommand command)
    {
        await using var scope = Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<IMediator>().Send(command);
    }

    public WorkflowDbContext Context() => Contexts.CreateDbContext();

    public async Task<IReadOnlyList<DefinitionVersionRow>> VersionsOfAsync(string definition)
    {
        await using var context = Context();
        return await context.Set<DefinitionVersionRow>().AsNoTracking().Where(row => row.DefinitionId == definition).OrderBy(row => row.Number).ToListAsync();
    }

    public async Task<IReadOnlyList<FindingRow>> FindingsAsync()
    {
        await using var context = Context();
        return await context.Set<FindingRow>().AsNoTracking().OrderBy(row => row.Source).ThenBy(row => row.No).ToListAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await Services.DisposeAsync();
        if (_database is not null)
        {
            await _database.DisposeAsync();
        }

        _folder.Delete(recursive: true);
    }

    private async Task TakeOfficeAsync()
    {
        CopyShipped("workflows/office", Office);
        CopyShipped("templates", Templates);
        foreach (var (name, text) in new[]
        {
            ("nam-buoc", SomeProcedure.FiveSteps), ("tin-hieu", SomeProcedure.Signals), ("cho-gio", SomeProcedure.Waiting),
        })
        {
            Write(Procedures, name + ".json", text);
        }

        var report = await Sync.RunAsync();
        Assert.True(report!.IsWhole, string.Join('\n', report.Findings));
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "WorkflowEngine.sln")))
        {
            folder = folder.Parent;
        }

        return folder.FullName;
    }
}
