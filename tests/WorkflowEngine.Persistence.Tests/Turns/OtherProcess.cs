using System.Diagnostics;
using System.Globalization;
using WorkflowEngine.Execution;
using WorkflowEngine.Persistence.Commands;
using WorkflowEngine.Persistence.Tests.Databases;

namespace WorkflowEngine.Persistence.Tests.Turns;

/// <summary>A second process over the same database: this very assembly, started with the word <see cref="Word"/>.</summary>
internal sealed class OtherProcess : IAsyncDisposable
{
    public const string Word = "other-process";
    public const string Answers = "answers";
    public const string Dies = "dies";

    private readonly Process _process;

    private OtherProcess(Process process) => _process = process;

    public static OtherProcess Start(DatabaseKind kind, string connectionString, string way)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardInput = true, RedirectStandardOutput = true };
        if (Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet")
        {
            start.ArgumentList.Add(typeof(OtherProcess).Assembly.Location);
        }

        foreach (var argument in (ReadOnlySpan<string>)[Word, kind.ToString(), connectionString, way])
        {
            start.ArgumentList.Add(argument);
        }

        return new OtherProcess(Process.Start(start)!);
    }

    /// <summary>Lets the other process end a piece of work.</summary>
    public void Send(long dossier, int seq, string by, Guid command)
    {
        _process.StandardInput.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{dossier} {seq} {by} {command}"));
        _process.StandardInput.Flush();
    }

    /// <summary>The revision that it got.</summary>
    public async Task<int> ReceiveAsync() => int.Parse((await _process.StandardOutput.ReadLineAsync())!, CultureInfo.InvariantCulture);

    public async Task DeathAsync()
    {
        await _process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.NotEqual(0, _process.ExitCode);
    }

    /// <summary>What the other process does until its input ends.</summary>
    public static async Task<int> RunAsync(string[] arguments)
    {
        var kind = Enum.Parse<DatabaseKind>(arguments[1]);
        await using var test = StoreUnderTest.Over(kind, arguments[2]);
        var store = arguments[3] == Dies ? test.StoreOver(new LosesAnswers(test.Database, Process.GetCurrentProcess().Kill)) : test.Store;
        while (await Console.In.ReadLineAsync() is { } line)
        {
            var words = line.Split(' ');
            var answer = await store.ExecuteAsync(new AdvanceDossier(
                Guid.Parse(words[3]),
                words[2],
                StoreUnderTest.Morning,
                long.Parse(words[0], CultureInfo.InvariantCulture),
                new CompleteWork(int.Parse(words[1], CultureInfo.InvariantCulture), words[2], "Done")));
            await Console.Out.WriteLineAsync(answer.Revision.ToString(CultureInfo.InvariantCulture));
        }

        return 0;
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.StandardInput.Close();
            await _process.WaitForExitAsync();
        }

        _process.Dispose();
    }
}
