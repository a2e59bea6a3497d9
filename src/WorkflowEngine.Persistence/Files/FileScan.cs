using System.ComponentModel;
using System.Diagnostics;
using WorkflowEngine.Words;

namespace WorkflowEngine.Persistence.Files;

/// <summary>Looks into a file before it is kept.</summary>
public interface IFileScan
{
    /// <summary>Why the file is not taken; null when nothing was found.</summary>
    Task<Sentence?> CheckAsync(string path, CancellationToken cancel);
}

/// <summary>Where no scanner is configured, nothing is looked for beyond the type.</summary>
public sealed class NoFileScan : IFileScan
{
    public Task<Sentence?> CheckAsync(string path, CancellationToken cancel) => Task.FromResult<Sentence?>(null);
}

/// <summary>
/// Hands a file to a program, such as <c>clamdscan --no-summary --fdpass {file}</c>: it ends with 0 when the file is clean and
/// with 1 when it is not. Any other end counts as a scanner that does not work, and nothing is taken.
/// </summary>
public sealed class CommandFileScan : IFileScan
{
    private const string Place = "{file}";
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(1);

    private static readonly Sentence Infected = new(
        "Tệp có mã độc nên không được nhận. Quét máy của bạn rồi nộp tệp khác.",
        "The file holds malicious code and was not taken. Scan your computer and hand in another file.");

    private static readonly Sentence Broken = new(
        "Chưa kiểm tra được tệp nên chưa nhận. Thử lại sau ít phút.",
        "The file could not be checked, so it was not taken. Try again in a few minutes.");

    private readonly string[] _command;

    /// <param name="command">Program and arguments parted by spaces; <c>{file}</c> stands for the file, or it comes last.</param>
    /// <exception cref="ArgumentException">The command is empty.</exception>
    public CommandFileScan(string command)
    {
        _command = command.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (_command.Length == 0)
        {
            throw new ArgumentException("Expected a program and its arguments, found nothing.", nameof(command));
        }
    }

    public async Task<Sentence?> CheckAsync(string path, CancellationToken cancel)
    {
        var words = _command.Skip(1);
        var arguments = words.Contains(Place) ? words.Select(word => word == Place ? path : word) : words.Append(path);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        limit.CancelAfter(Longest);
        using var process = new Process { StartInfo = new ProcessStartInfo(_command[0], arguments) { UseShellExecute = false } };
        try
        {
            process.Start();
            await process.WaitForExitAsync(limit.Token);
        }
        catch (Win32Exception)
        {
            return Broken;
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            process.Kill(entireProcessTree: true);
            return Broken;
        }

        return process.ExitCode switch
        {
            0 => null,
            1 => Infected,
            _ => Broken,
        };
    }
}
