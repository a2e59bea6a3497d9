using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using WorkflowEngine.Cli.Calling;
using WorkflowEngine.Words;

namespace WorkflowEngine.Cli.Benching;

/// <summary><c>wfe bench verify</c>: how long a whole catalogue takes, by a program started anew that reads it from files.</summary>
internal static class VerifyBench
{
    /// <summary>As many procedures as the national catalogue had in 2026.</summary>
    private const int Catalogue = 5_608;

    public static Command Of(Speech speech, Func<string?, string> folder)
    {
        var documents = speech.Text("--documents", "N", new Sentence("Số thủ tục; mặc định 5608, bằng danh mục quốc gia.", "How many procedures; 5608 unless given, as in the national catalogue."));
        var repetitions = speech.Text("--repetitions", "N", new Sentence("Số lần đo, lấy trung vị; mặc định 3.", "How often, for the median; 3 unless given."));
        var root = speech.Text("--root", "FOLDER", new Sentence(
            "Thư mục có workflows và templates; mặc định là thư mục hiện tại hoặc thư mục trên nó.",
            "Folder that holds workflows and templates; the current one or one above it unless given."));
        return speech.Command(
            "verify",
            new Sentence("Đo việc kiểm tra cả danh mục.", "Measure checking a whole catalogue."),
            [documents, repetitions, root],
            (call, given, cancel) => RunAsync(
                call,
                folder(given.GetValue(root)),
                new VerifyCorpus(BenchCommand.Count("--documents", given.GetValue(documents) ?? Catalogue.ToString(CultureInfo.InvariantCulture))),
                BenchCommand.Count("--repetitions", given.GetValue(repetitions) ?? "3"),
                cancel));
    }

    private static async Task<int> RunAsync(Call call, string root, VerifyCorpus corpus, int repetitions, CancellationToken cancel)
    {
        var folder = Directory.CreateTempSubdirectory("wfe-bench-").FullName;
        try
        {
            Copy(Path.Combine(root, "workflows", "office"), Path.Combine(folder, "workflows", "office"));
            Copy(Path.Combine(root, "templates"), Path.Combine(folder, "templates"));
            var bytes = corpus.WriteTo(folder);
            var seconds = new List<double>();
            var (code, last) = (0, "");
            for (var i = 0; i < repetitions; i++)
            {
                var began = call.Terminal.Clock.GetTimestamp();
                (code, last) = await VerifyAsync(folder, cancel);
                seconds.Add(call.Terminal.Clock.GetElapsedTime(began).TotalSeconds);
            }

            Write(call, new Outcome(corpus, bytes, [.. seconds.Order()], last));
            return code;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Starts this program anew over the folder; gives its exit code and the line that it ends with.</summary>
    private static async Task<(int Code, string Last)> VerifyAsync(string folder, CancellationToken cancel)
    {
        var self = Environment.ProcessPath ?? "dotnet";
        var isProgram = Path.GetFileNameWithoutExtension(self) == "wfe";
        var start = new ProcessStartInfo(isProgram || Path.GetFileNameWithoutExtension(self) == "dotnet" ? self : "dotnet") { RedirectStandardOutput = true };
        if (!isProgram)
        {
            start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "wfe.dll"));
        }

        foreach (var argument in (IEnumerable<string>)["verify", Path.Combine(folder, "workflows", "procedures"), Path.Combine(folder, "templates")])
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start)!;
        var output = await process.StandardOutput.ReadToEndAsync(cancel);
        await process.WaitForExitAsync(cancel);
        return (process.ExitCode, output.TrimEnd().Split('\n')[^1]);
    }

    private static void Write(Call call, Outcome outcome)
    {
        var median = outcome.Seconds[outcome.Seconds.Count / 2];
        if (call.Json)
        {
            JsonPage.Write(call.Out, writer =>
            {
                writer.WriteStartObject();
                writer.WriteNumber("documents", outcome.Corpus.Documents);
                writer.WriteNumber("letters", outcome.Corpus.Letters);
                writer.WriteNumber("bytes", outcome.Bytes);
                writer.WriteNumber("seconds", Math.Round(median, 3));
                writer.WriteStartArray("all");
                outcome.Seconds.ForEach(one => writer.WriteNumberValue(Math.Round(one, 3)));
                writer.WriteEndArray();
                writer.WriteString("verify", outcome.Last);
                writer.WriteEndObject();
            });
            return;
        }

        call.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{outcome.Corpus.Documents} procedures, {outcome.Corpus.Letters} letters, {outcome.Bytes / 1e6:0.0} MB"));
        call.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"wfe verify, started anew: {median:0.00} s ({string.Join(", ", outcome.Seconds.Select(one => one.ToString("0.00", CultureInfo.InvariantCulture)))})"));
        call.Out.WriteLine(outcome.Last);
    }

    private static void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    private sealed record Outcome(VerifyCorpus Corpus, long Bytes, List<double> Seconds, string Last);
}
