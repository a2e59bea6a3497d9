using System.Text.Json;
using WorkflowEngine.Cli.Calling;

namespace WorkflowEngine.Cli.Tests.Calling;

/// <summary>A folder of its own with files for one test, and <c>wfe</c> called in this process over it.</summary>
internal sealed class Shell : IDisposable
{
    private static readonly DateTimeOffset Morning = new(2026, 11, 17, 8, 0, 0, TimeSpan.FromHours(7));

    public string Folder { get; } = Directory.CreateTempSubdirectory("wfe-").FullName;

    /// <summary>What stands on standard input.</summary>
    public string Input { get; set; } = "";

    /// <summary>The stop-watch goes on by a millisecond each time that it is looked at, instead of standing still.</summary>
    public bool Ticking { get; init; }

    /// <summary>Writes a file and gives its path.</summary>
    public string File(string name, string text)
    {
        var path = Path.Combine(Folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        System.IO.File.WriteAllText(path, text);
        return path;
    }

    public async Task<Answer> CallAsync(params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        using var input = new StringReader(Input);
        var code = await Wfe.RunAsync(args, new Terminal(input, output, error, new Clock(Morning, Ticking ? TimeSpan.TicksPerMillisecond : 0)));
        return new Answer(code, output.ToString(), error.ToString());
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private sealed class Clock(DateTimeOffset now, long step) : TimeProvider
    {
        private long _ticks;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override DateTimeOffset GetUtcNow() => now.ToUniversalTime();

        public override long GetTimestamp() => Interlocked.Add(ref _ticks, step);
    }
}

/// <summary>How a call ended and what it wrote.</summary>
internal sealed record Answer(int Code, string Out, string Error)
{
    public string[] Lines => Out.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public JsonElement Json => JsonDocument.Parse(Out).RootElement;

    public IEnumerable<string?> Texts(string member) => Json.GetProperty(member).EnumerateArray().Select(text => text.GetString());
}
