using System.CommandLine;
using System.Globalization;
using WorkflowEngine.Cli.Calling;
using WorkflowEngine.Cli.Reading;
using WorkflowEngine.Words;

namespace WorkflowEngine.Cli.Verifying;

/// <summary><c>wfe verify PATH…</c>: a line for each finding, then how many.</summary>
internal static class VerifyCommand
{
    public static Command Of(Speech speech)
    {
        var paths = speech.Several("PATH", new Sentence(
            "Tệp hoặc thư mục: quy trình, tài liệu của cơ quan, mẫu thư.",
            "Files or folders: workflows, documents of the office, letter templates."));
        var office = speech.Text("--office", "FOLDER", new Sentence(
            "Thư mục có workflows/office và templates để đối chiếu; mặc định là thư mục chứa tài liệu.",
            "Folder with workflows/office and templates to check against; the one that holds the documents unless given."));
        var day = speech.Text("--day", "DATE", new Sentence(
            "Kiểm tra cho ngày này, ví dụ 2027-03-01; mặc định hôm nay.",
            "Check for this day, for example 2027-03-01; today unless given."));
        var online = speech.Flag("--full-online", new Sentence(
            "In danh sách thủ tục đủ điều kiện toàn trình, và lý do của từng thủ tục chưa đủ.",
            "Print which procedures are fit to be fully online, and why each other one is not."));
        return speech.Command(
            "verify",
            new Sentence("Đọc và kiểm tra tài liệu.", "Read and check documents."),
            [paths, office, day, online],
            (call, given, _) =>
            {
                var of = new Question(given.GetRequiredValue(paths), given.GetValue(office), DayOf(given.GetValue(day)) ?? OfficeTime.Today(call.Terminal));
                return Task.FromResult(given.GetValue(online) ? FullOnlineList.Run(call, of) : Run(call, of));
            });
    }

    private static DateOnly? DayOf(string? typed) => typed is null ? null
        : DateOnly.TryParseExact(typed, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
        : throw new BadCall(new Sentence(
            $"--day phải là một ngày như 2027-03-01; nhưng gặp “{typed}”.",
            $"--day takes a day like 2027-03-01; found “{typed}”."));

    private static int Run(Call call, Question of)
    {
        var began = call.Terminal.Clock.GetTimestamp();
        var verification = VerificationReport.Of(SourceFiles.Under(of.Paths), of.Around);
        var milliseconds = (long)call.Terminal.Clock.GetElapsedTime(began).TotalMilliseconds;
        if (call.Json)
        {
            WriteJson(call.Out, verification, milliseconds);
        }
        else
        {
            foreach (var finding in verification.Findings)
            {
                call.Out.WriteLine(finding.ToLine(call.Language));
            }

            // one form in both languages, for scripts that count
            call.Out.WriteLine($"{verification.Documents} documents, {verification.Errors} errors, {verification.Warnings} warnings, {milliseconds} ms");
        }

        return verification.Findings.Count == 0 ? ExitCode.Good : ExitCode.Failed;
    }

    private static void WriteJson(TextWriter output, VerificationReport verification, long milliseconds) => JsonPage.Write(output, writer =>
    {
        writer.WriteStartObject();
        writer.WriteNumber("documents", verification.Documents);
        writer.WriteNumber("errors", verification.Errors);
        writer.WriteNumber("warnings", verification.Warnings);
        writer.WriteNumber("milliseconds", milliseconds);
        writer.WriteStartArray("findings");
        foreach (var finding in verification.Findings)
        {
            writer.WriteStartObject();
            writer.WriteString("file", finding.File);
            WriteNumber(writer, "line", finding.Line);
            WriteNumber(writer, "column", finding.Column);
            writer.WriteString("severity", finding.IsError ? "error" : "warning");
            writer.WriteString("rule", finding.Rule);
            writer.WriteString("step", finding.Step);
            writer.WriteString("member", finding.Member);
            writer.WriteSentence("sentence", finding.Sentence);
            if (finding.WayOut is { } wayOut)
            {
                writer.WriteSentence("wayOut", wayOut);
            }

            writer.WriteStartArray("path");
            foreach (var step in finding.Path)
            {
                writer.WriteStringValue(step);
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    });

    private static void WriteNumber(System.Text.Json.Utf8JsonWriter writer, string name, int? number)
    {
        if (number is { } known)
        {
            writer.WriteNumber(name, known);
        }
        else
        {
            writer.WriteNull(name);
        }
    }

    /// <summary>What a call asks about.</summary>
    /// <param name="Paths">Files and folders to look at.</param>
    /// <param name="Office">A folder to check against; null for the one around the files.</param>
    /// <param name="Day">The day for which is checked.</param>
    internal sealed record Question(string[] Paths, string? Office, DateOnly Day)
    {
        public Surroundings Around(CallFiles files) => Surroundings.Of(Paths, Office, Day, files);
    }
}
