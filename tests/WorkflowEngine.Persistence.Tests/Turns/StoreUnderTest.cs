using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Execution;
using WorkflowEngine.Persistence.Commands;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Persistence.History;
using WorkflowEngine.Persistence.Sealing;
using WorkflowEngine.Persistence.Tests.Databases;
using WorkflowEngine.Persistence.Turns;
using WorkflowEngine.Values;

namespace WorkflowEngine.Persistence.Tests.Turns;

/// <summary>A store over an empty database of its own, with the shipped office and small procedures.</summary>
internal sealed class StoreUnderTest : IAsyncDisposable
{
    public const string Name = "Nguyễn Thị Bí Mật";

    public static readonly DateTimeOffset Morning = new(2026, 11, 17, 8, 30, 0, TimeSpan.FromHours(7));

    private readonly TestDatabase? _database;

    private StoreUnderTest(TestDatabase? database, ServiceProvider services)
    {
        _database = database;
        Services = services;
        Store = services.GetRequiredService<DossierStore>();
        Database = services.GetRequiredService<IDossierDatabase>();
        Seals = services.GetRequiredService<Seals>();
        Verifier = services.GetRequiredService<HistoryVerifier>();
    }

    public ServiceProvider Services { get; }

    public DossierStore Store { get; }

    public IDossierDatabase Database { get; }

    public Seals Seals { get; }

    public HistoryVerifier Verifier { get; }

    public string ConnectionString => _database!.ConnectionString;

    public static async Task<StoreUnderTest> CreateAsync(DatabaseKind kind)
    {
        var database = await TestDatabase.CopyAsync(await DatabaseTemplates.MigratedAsync(kind));
        return new StoreUnderTest(database, Build(kind, database.ConnectionString));
    }

    /// <summary>A second store, as another node has it, over a database that exists.</summary>
    public static StoreUnderTest Over(DatabaseKind kind, string connectionString) => new(null, Build(kind, connectionString));

    /// <summary>The same store over another way to its database.</summary>
    public DossierStore StoreOver(IDossierDatabase database) => new(database, Shipped.Documents, Shipped.Documents, Seals);

    public WorkflowDbContext Context() => Services.GetRequiredService<IDbContextFactory<WorkflowDbContext>>().CreateDbContext();

    public Task<DossierAnswer> FileAsync(string definition, Guid? command = null, DateTimeOffset? at = null, FileDossier? filing = null) =>
        Store.FileAsync(Filing(definition, command, at, filing));

    public static FileNewDossier Filing(string definition, Guid? command = null, DateTimeOffset? at = null, FileDossier? filing = null) =>
        new(command ?? Guid.NewGuid(), "tai-khoan-7", at ?? Morning, definition, definition + ":1", filing ?? Case());

    public static FileDossier Case() => new(0, "")
    {
        Channel = "online",
        Unit = SomeProcedure.Unit,
        Applicant = ValueMap.Of(("kind", "citizen"), ("name", Name), ("identity", "042185001218"), ("phone", "0912000111")),
        Fields = ValueMap.Of(("hoTen", Name)),
        Components = [new ProvidedComponent("don", "upload", 1) { Files = ["0123abcd"] }],
        Account = "7",
    };

    /// <summary>Ends the one open piece of work of a step.</summary>
    public Task<DossierAnswer> CompleteAsync(Dossier dossier, string step, string by, string outcome, Guid? command = null) =>
        CompleteAsync(Store, dossier, step, by, outcome, command);

    public static async Task<DossierAnswer> CompleteAsync(
        DossierStore store, Dossier dossier, string step, string by, string outcome, Guid? command = null)
    {
        var wait = dossier.Waits.Single(wait => wait.Item?.Step == step);
        var note = outcome == "Approved" ? "Đủ điều kiện, hồ sơ của " + Name : outcome == "Returned" ? "Chưa rõ" : null;
        return await store.ExecuteAsync(new AdvanceDossier(
            command ?? Guid.NewGuid(), by, Morning.AddMinutes(dossier.LastWait), dossier.Id, new CompleteWork(wait.Seq, by, outcome) { Note = note, Excuse = ExcuseAt(step) }));
    }

    /// <summary>The result of these procedures is on paper alone; whoever returns it says so.</summary>
    public static string? ExcuseAt(string step) => step == "tra" ? "ket-qua-giay" : null;

    /// <summary>Walks a dossier of the five steps to its end.</summary>
    public async Task<DossierAnswer> WalkAsync()
    {
        var answer = await FileAsync("nam-buoc");
        foreach (var (step, by, outcome) in FiveSteps)
        {
            Assert.Null(answer.Refusal);
            answer = await CompleteAsync(answer.Dossier, step, by, outcome);
        }

        Assert.Null(answer.Refusal);
        return answer;
    }

    public static readonly IReadOnlyList<(string Step, string By, string Outcome)> FiveSteps =
    [
        ("tiep-nhan", Person("tiep-nhan", SomeProcedure.Unit), "Accepted"),
        ("tham-dinh", "pham-thi-oanh", "Approved"),
        ("ky", "duong-thi-hien", "Approved"),
        ("ban-hanh", "ngo-anh-hoa", "Issued"),
        ("tra", Person("tra-ket-qua", SomeProcedure.Unit), "Returned"),
    ];

    /// <summary>Changes rows behind the product's back.</summary>
    public async Task TamperAsync(params string[] statements)
    {
        await using var connection = await _database!.OpenAsync();
        foreach (var text in statements)
        {
            await using var command = connection.CreateCommand();
            command.CommandText = text;
            Assert.NotEqual(0, await command.ExecuteNonQueryAsync());
        }
    }

    public async Task<object?> ScalarAsync(string text)
    {
        await using var connection = await _database!.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = text;
        return await command.ExecuteScalarAsync();
    }

    /// <summary>Every value of every row of every table, bytes in hexadecimal.</summary>
    public async Task<string> EverythingAsync()
    {
        await using var context = Context();
        var tables = context.Model.GetEntityTypes().Select(entity => entity.GetTableName()!).Distinct().ToList();
        await using var connection = await _database!.OpenAsync();
        var found = new System.Text.StringBuilder();
        foreach (var table in tables)
        {
            await using var command = connection.CreateCommand();
            command.CommandText = $"SELECT * FROM {table}";
            await using var reader = await command.ExecuteReaderAsync();
            while (await reader.ReadAsync())
            {
                for (var i = 0; i < reader.FieldCount; i++)
                {
                    found.Append(reader.GetValue(i) is byte[] bytes ? Convert.ToHexStringLower(bytes) : reader.GetValue(i)).Append('\n');
                }
            }
        }

        return found.ToString();
    }

    public async ValueTask DisposeAsync()
    {
        await Services.DisposeAsync();
        if (_database is not null)
        {
            await _database.DisposeAsync();
        }
    }

    public static PersistenceOptions Options(DatabaseKind kind, string connectionString) => new()
    {
        PostgreSql = kind == DatabaseKind.PostgreSql ? connectionString : null,
        Sqlite = kind == DatabaseKind.Sqlite ? connectionString : null,
        Sealing = new SealingOptions { MasterKeys = { Convert.ToBase64String(new byte[32]) }, MarkKey = Convert.ToBase64String(new byte[32]) },
    };

    private static ServiceProvider Build(DatabaseKind kind, string connectionString) => new ServiceCollection()
        .AddLogging()
        .AddSingleton<IPlanSource>(Shipped.Documents)
        .AddSingleton<IFactsSource>(Shipped.Documents)
        .AddWorkflowPersistence(Options(kind, connectionString))
        .BuildServiceProvider();

    private static string Person(string role, string unit) =>
        Shipped.Documents.Office.PeopleWith(role, unit, new DateOnly(2026, 11, 17))[0];
}
