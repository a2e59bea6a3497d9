using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace WorkflowEngine.Browser.Tests.Running;

/// <summary>
/// The built web application in a process of its own, with a data folder of its own and a free port of 127.0.0.1. The first one
/// begins with an empty folder, the others with what that start left. The process ends with this object, and also when the test
/// process ends in any other way.
/// </summary>
public sealed class WebApp : IAsyncDisposable
{
    private const int LinesKept = 200;
    private static readonly TimeSpan StartLimit = TimeSpan.FromMinutes(2);

    private readonly Process _process;
    private readonly DirectoryInfo _data;
    private readonly ConcurrentQueue<string> _output;

    private WebApp(Process process, Uri address, DirectoryInfo data, ConcurrentQueue<string> output)
    {
        _process = process;
        Address = address;
        _data = data;
        _output = output;
    }

    public Uri Address { get; }

    /// <summary>Where the application keeps its data, in development its demonstration sign-ins too.</summary>
    public string DataFolder => _data.FullName;

    /// <summary>The last lines that the application wrote.</summary>
    public string Output => string.Join('\n', _output);

    /// <param name="settings">Configuration beside the defaults, as <c>Section:Key</c> and value.</param>
    /// <exception cref="InvalidOperationException">It ended, or did not answer in time; the message carries its output.</exception>
    public static async Task<WebApp> StartAsync(params (string Key, string Value)[] settings)
    {
        var data = Directory.CreateTempSubdirectory("wfe-web-");
        FirstStart.CopyTo(data.FullName);
        var address = new Uri($"http://127.0.0.1:{FreePort()}");
        var output = new ConcurrentQueue<string>();
        var process = new Process { StartInfo = Start(address, data, settings) };
        process.OutputDataReceived += (_, line) => Keep(output, line.Data);
        process.ErrorDataReceived += (_, line) => Keep(output, line.Data);
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();

        var app = new WebApp(process, address, data, output);
        try
        {
            await app.AnswersAsync();
            FirstStart.Keep(data.FullName);
            return app;
        }
        catch
        {
            await app.DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
            await _process.WaitForExitAsync();
        }

        _process.Dispose();
        _data.Delete(recursive: true);
    }

    private static ProcessStartInfo Start(Uri address, DirectoryInfo data, (string Key, string Value)[] settings)
    {
        var project = Path.Combine(Repository.Root, "src", "WorkflowEngine.Web");
        var built = Path.Combine(project, "bin", Repository.Configuration, Repository.Framework, "WorkflowEngine.Web.dll");

        // the shell watches its input, which closes when the test process is gone however it went
        const string watch = "exec 3<&0; (while read -r _ <&3; do :; done; kill -KILL $$) >/dev/null 2>&1 & exec \"$@\" 3<&- </dev/null";
        var start = new ProcessStartInfo("/bin/sh", ["-c", watch, "sh", "dotnet", built])
        {
            WorkingDirectory = project,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        start.Environment["ASPNETCORE_URLS"] = address.ToString();
        start.Environment["Data__Directory"] = data.FullName;

        // a site that runs for minutes: what is called often is compiled again later than in a site that runs for months
        start.Environment["DOTNET_gcServer"] = "0";
        start.Environment["DOTNET_TieredPGO"] = "0";
        start.Environment["DOTNET_TC_CallCountThreshold"] = "200";
        foreach (var (key, value) in settings)
        {
            start.Environment[key.Replace(":", "__", StringComparison.Ordinal)] = value;
        }

        return start;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static void Keep(ConcurrentQueue<string> output, string? line)
    {
        if (line is null)
        {
            return;
        }

        output.Enqueue(line);
        if (output.Count > LinesKept)
        {
            output.TryDequeue(out _);
        }
    }

    private async Task AnswersAsync()
    {
        using var client = new HttpClient { BaseAddress = Address };
        using var limit = new CancellationTokenSource(StartLimit);
        while (true)
        {
            try
            {
                using var answer = await client.GetAsync(new Uri("/", UriKind.Relative), limit.Token);
                return;
            }
            catch (HttpRequestException) when (!_process.HasExited)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(50), CancellationToken.None);
            }
            catch (Exception problem) when (problem is HttpRequestException or OperationCanceledException)
            {
                throw new InvalidOperationException($"The web application did not answer at {Address}. It wrote:\n{Output}", problem);
            }
        }
    }
}
