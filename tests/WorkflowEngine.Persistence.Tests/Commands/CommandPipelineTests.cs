using MediatR;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using WorkflowEngine.Execution;
using WorkflowEngine.Persistence.Commands;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Persistence.Tests.Databases;
using WorkflowEngine.Persistence.Tests.Turns;
using WorkflowEngine.Persistence.Turns;
using WorkflowEngine.Words;

namespace WorkflowEngine.Persistence.Tests.Commands;

public sealed class CommandPipelineTests : IAsyncLifetime
{
    private readonly LogLines _log = new();
    private StoreUnderTest _test = null!;

    public async ValueTask InitializeAsync() => _test = await StoreUnderTest.CreateAsync(DatabaseKind.Sqlite);

    public ValueTask DisposeAsync() => _test.DisposeAsync();

    [Fact]
    public async Task Takes_a_command_that_is_allowed_and_logs_it_without_what_it_says()
    {
        var answer = await SendAsync(StoreUnderTest.Filing("nam-buoc"), services => services.AddSingleton<IAuthoriseCommand<FileNewDossier>>(new Allows(null)));

        Assert.Null(answer.Refusal);
        var line = Assert.Single(_log.Lines);
        Assert.Contains("FileNewDossier", line, StringComparison.Ordinal);
        Assert.Contains("H27.012.00-261117-0001", line, StringComparison.Ordinal);
        Assert.DoesNotContain("Bí Mật", line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Logs_which_stimulus_a_dossier_got()
    {
        var filed = await _test.FileAsync("nam-buoc");
        var by = StoreUnderTest.FiveSteps[0].By;

        await SendAsync(
            new AdvanceDossier(Guid.NewGuid(), by, StoreUnderTest.Morning, filed.Dossier.Id, new ClaimWork(1, by)),
            services => services.AddSingleton<IAuthoriseCommand<AdvanceDossier>>(new Allows(null)));

        Assert.Contains("ClaimWork", Assert.Single(_log.Lines), StringComparison.Ordinal);
        Assert.Contains("revision 2", _log.Lines[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Does_not_take_a_command_that_is_refused_and_logs_that()
    {
        var answer = await SendAsync(StoreUnderTest.Filing("nam-buoc"), services => services
            .AddSingleton<IAuthoriseCommand<FileNewDossier>>(new Allows(null))
            .AddSingleton<IAuthoriseCommand<FileNewDossier>>(new Allows(new Sentence("Bạn không được nộp.", "You may not file."))));

        Assert.Equal("Bạn không được nộp.", answer.Refusal!.Vi);
        Assert.Contains("was refused: You may not file.", Assert.Single(_log.Lines), StringComparison.Ordinal);
        Assert.Null(await _test.Store.FindAsync(1));
    }

    [Theory]
    [InlineData("The answer “Trần Thị Bí Mật” is no day.", "was refused: The answer “…” is no day.")]
    [InlineData("“a” “Bí Mật ” x” is none.", "was refused: “…” is none.")]
    public async Task A_refusal_is_logged_without_what_somebody_typed(string says, string logged)
    {
        await SendAsync(StoreUnderTest.Filing("nam-buoc"), services => services.AddSingleton<IAuthoriseCommand<FileNewDossier>>(new Allows(new Sentence("Không được.", says))));

        Assert.Contains(logged, Assert.Single(_log.Lines), StringComparison.Ordinal);
        Assert.DoesNotContain("Bí Mật", _log.Lines[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Does_not_take_a_command_that_nobody_answers_for()
    {
        await Assert.ThrowsAsync<InvalidOperationException>(() => SendAsync(StoreUnderTest.Filing("nam-buoc"), services => services));

        Assert.Null(await _test.Store.FindAsync(1));
    }

    [Fact]
    public async Task Checks_what_a_command_says_before_anybody_is_asked()
    {
        var answer = await SendAsync(StoreUnderTest.Filing("nam-buoc"), services => services.AddSingleton<ICheckCommand<FileNewDossier>>(new Finds()));

        Assert.Equal("Thiếu giấy tờ.", answer.Refusal!.Vi);
    }

    [Fact]
    public async Task Turns_away_a_command_that_does_not_say_which_it_is_by_whom_and_when()
    {
        var whole = StoreUnderTest.Filing("nam-buoc");
        FileNewDossier[] lacking = [whole with { Id = Guid.Empty }, whole with { Actor = "" }, whole with { Actor = new string('x', 201) }, whole with { At = default }];

        foreach (var command in lacking)
        {
            await Assert.ThrowsAsync<ArgumentException>(() => SendAsync(command, services => services));
        }
    }

    private async Task<DossierAnswer> SendAsync(IRequest<DossierAnswer> command, Func<IServiceCollection, IServiceCollection> more)
    {
        var services = new ServiceCollection()
            .AddLogging(logging => logging.AddProvider(_log))
            .AddSingleton<IPlanSource>(Shipped.Documents)
            .AddSingleton<IFactsSource>(Shipped.Documents)
            .AddWorkflowPersistence(StoreUnderTest.Options(DatabaseKind.Sqlite, _test.ConnectionString));
        await using var provider = more(services).BuildServiceProvider(new ServiceProviderOptions { ValidateScopes = true });
        await using var scope = provider.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<IMediator>().Send(command);
    }

    private sealed class Allows(Sentence? refusal) : IAuthoriseCommand<FileNewDossier>, IAuthoriseCommand<AdvanceDossier>
    {
        public ValueTask<Sentence?> RefuseAsync(FileNewDossier command, CancellationToken cancel) => ValueTask.FromResult(refusal);

        public ValueTask<Sentence?> RefuseAsync(AdvanceDossier command, CancellationToken cancel) => ValueTask.FromResult(refusal);
    }

    private sealed class Finds : ICheckCommand<FileNewDossier>
    {
        public Sentence? Check(FileNewDossier command) => new("Thiếu giấy tờ.", "A paper is missing.");
    }

    private sealed class LogLines : ILoggerProvider, ILogger
    {
        public List<string> Lines { get; } = [];

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (eventId.Id is 1 or 2 && formatter(state, exception).Contains("dossier", StringComparison.Ordinal))
            {
                Lines.Add(formatter(state, exception));
            }
        }

        public void Dispose()
        {
        }
    }
}
