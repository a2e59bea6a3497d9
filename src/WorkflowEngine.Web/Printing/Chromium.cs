using System.ComponentModel;
using System.Diagnostics;
using Microsoft.Extensions.Options;

namespace WorkflowEngine.Web.Printing;

/// <summary>
/// Chromium without a window, started for one paper and gone afterwards. It gets a folder of its own that is removed with it,
/// runs nothing, reaches no network and has a time to be done by.
/// </summary>
public sealed class Chromium(IOptions<PrintSettings> settings, ILogger<Chromium> log)
{
    private const string Off = "none";

    private static readonly string[] UsualPlaces =
    [
        "/usr/bin/chromium-headless-shell", "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/usr/bin/google-chrome-stable", "/snap/bin/chromium",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", "/Applications/Chromium.app/Contents/MacOS/Chromium",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe", @"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
    ];

    private static readonly Action<ILogger, string, Exception?> Failed =
        LoggerMessage.Define<string>(LogLevel.Warning, new EventId(1, nameof(Failed)), "Chromium made no PDF: {Reason}");

    /// <summary>Where Chromium lies; null where there is none.</summary>
    public string? Path { get; } = settings.Value.Chromium switch
    {
        Off => null,
        { Length: > 0 } told => File.Exists(told) ? told : null,
        _ => Array.Find(UsualPlaces, File.Exists),
    };

    /// <summary>The page as a PDF file; null when it was not made, which is logged.</summary>
    public async Task<byte[]?> PrintAsync(string html, CancellationToken cancel)
    {
        if (Path is null)
        {
            return null;
        }

        var folder = Directory.CreateTempSubdirectory("paper-");
        try
        {
            var (page, file) = (System.IO.Path.Combine(folder.FullName, "page.html"), System.IO.Path.Combine(folder.FullName, "page.pdf"));
            await File.WriteAllTextAsync(page, html, cancel);
            await RunAsync(folder.FullName, page, file, cancel);
            if (File.Exists(file))
            {
                return await File.ReadAllBytesAsync(file, cancel);
            }

            Failed(log, "it ended without a file", null);
            return null;
        }
        catch (Win32Exception absent)
        {
            Failed(log, "it cannot be started", absent);
            return null;
        }
        finally
        {
            Remove(folder);
        }
    }

    private async Task RunAsync(string folder, string page, string file, CancellationToken cancel)
    {
        using var process = Process.Start(Start(folder, page, file))!;
        using var time = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        time.CancelAfter(settings.Value.Timeout);
        try
        {
            await Task.WhenAll(
                process.StandardOutput.BaseStream.CopyToAsync(Stream.Null, time.Token),
                process.StandardError.BaseStream.CopyToAsync(Stream.Null, time.Token),
                process.WaitForExitAsync(time.Token));
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync(CancellationToken.None);
            cancel.ThrowIfCancellationRequested();
            Failed(log, "its time was up", null);
        }
    }

    private ProcessStartInfo Start(string folder, string page, string file)
    {
        var start = new ProcessStartInfo(Path!) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        string[] arguments =
        [
            "--headless", "--disable-gpu", "--no-first-run", "--disable-extensions", "--disable-background-networking", "--disable-sync",
            "--disable-component-update", "--disable-default-apps", "--disable-dev-shm-usage", "--mute-audio",
            "--proxy-server=http://127.0.0.1:1", "--host-resolver-rules=MAP * ~NOTFOUND",
            $"--user-data-dir={System.IO.Path.Combine(folder, "profile")}", "--no-pdf-header-footer", $"--print-to-pdf={file}",
        ];
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        // Chromium's own sandbox does not start for root, as in a container.
        if (OperatingSystem.IsLinux() && Environment.UserName == "root")
        {
            start.ArgumentList.Add("--no-sandbox");
        }

        start.ArgumentList.Add(new Uri(page).AbsoluteUri);
        return start;
    }

    /// <summary>A child of Chromium may still write into its profile while it goes.</summary>
    private static void Remove(DirectoryInfo folder)
    {
        for (var tries = 0; tries < 3 && folder.Exists; tries++)
        {
            try
            {
                folder.Delete(recursive: true);
                return;
            }
            catch (IOException)
            {
                folder.Refresh();
            }
        }
    }
}
