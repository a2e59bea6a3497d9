using System.CommandLine;
using System.Globalization;
using WorkflowEngine.Cli.Calling;
using WorkflowEngine.Cli.Reading;
using WorkflowEngine.Cli.Verifying;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Execution;
using WorkflowEngine.Values;
using WorkflowEngine.Words;

namespace WorkflowEngine.Cli.Running;

/// <summary><c>wfe run DOC…</c>: runs Elsa documents in memory and shows their lines and how they ended.</summary>
internal static class RunCommand
{
    private const int DefaultRounds = 100;

    public static Command Of(Speech speech)
    {
        var documents = speech.Several("DOC", new Sentence(
            "Tài liệu Elsa; tất cả được nạp và công bố trước khi chạy.",
            "Elsa documents; all are loaded and published before the run."));
        var start = speech.Text("--start", "ID", new Sentence(
            "Tài liệu để chạy: mã, mã phiên bản, tên hoặc tên tệp; mặc định là tài liệu đầu tiên mà không tài liệu nào khác dùng.",
            "The document to run: its id, version id, name or file name; unless given the first that no other one uses."));
        var input = new Option<string[]>("--input")
        {
            HelpName = "NAME=VALUE",
            Description = speech.Say(new Sentence(
                "Đầu vào, ghi được nhiều lần; giá trị là JSON nếu đọc được là JSON, không thì là chữ.",
                "An input, as often as needed; the value is JSON where it reads as JSON, else text.")),
        };
        var resume = speech.Flag("--resume-all", new Sentence(
            "Trả lời mọi điểm chờ cho đến khi quy trình kết thúc.",
            "Answer every open wait until the workflow has ended."));
        var rounds = speech.Text("--rounds", "N", new Sentence(
            $"Số vòng trả lời nhiều nhất; mặc định {DefaultRounds}.",
            $"Rounds of answers at most; {DefaultRounds} unless given."));
        return speech.Command(
            "run",
            new Sentence("Chạy tài liệu Elsa trong bộ nhớ.", "Run Elsa documents in memory."),
            [documents, start, input, resume, rounds],
            (call, given, _) =>
            {
                var typed = RunInput.Read(given.GetValue(input) ?? []);
                var most = given.GetValue(resume) ? RoundsOf(given.GetValue(rounds)) : 0;
                var files = SourceFiles.Under(given.GetRequiredValue(documents)).Where(file => file.Named || FileKinds.IsJson(file.Path));
                return Task.FromResult(Execute(call, files.Select(file => file.Path), given.GetValue(start), typed, most));
            });
    }

    private static int Execute(Call call, IEnumerable<string> files, string? start, ValueMap input, int rounds)
    {
        var findings = new List<Finding>();
        var published = PublishedDocument.Load([.. files.Select(file => (file, SourceFiles.Bytes(file)))], findings);
        if (findings.Count > 0)
        {
            findings.ForEach(finding => call.Error.WriteLine(finding.ToLine(call.Language)));
            return ExitCode.Failed;
        }

        var run = new Run(published, input, FactsOf(call));
        run.Begin(Choose(published, start));
        var report = new RunReport(run);
        if (rounds > 0)
        {
            run.ResumeAll(rounds);
        }

        if (call.Json)
        {
            report.WriteJson(call);
        }
        else
        {
            report.WriteLines(call);
        }

        return IsGood(run, rounds > 0) ? ExitCode.Good : ExitCode.Failed;
    }

    /// <summary>A run that answers its waits must end; without, it may stop at the first wait, but not at a fault.</summary>
    private static bool IsGood(Run run, bool mustEnd) => run.Main.Dossier.Lifecycle switch
    {
        Lifecycle.Finished => true,
        Lifecycle.Running => !mustEnd && run.GivenUp is null && run.Main.Dossier.Incidents.IsEmpty,
        _ => false,
    };

    /// <summary>The document that was asked for; otherwise the first that no other one uses.</summary>
    private static PublishedDocument Choose(IReadOnlyList<PublishedDocument> published, string? start)
    {
        var chosen = start is null
            ? published.FirstOrDefault(document => !published.Any(document.IsUsedBy)) ?? (published.Count > 0 ? published[0] : null)
            : published.FirstOrDefault(document => document.IsCalled(start));
        if (chosen is null)
        {
            var known = string.Join(", ", published.Select(document => document.Document.DefinitionId));
            throw new BadCall(new Sentence(
                $"Không có tài liệu “{start}” để chạy; các tài liệu đã nạp: {known}.",
                $"There is no document “{start}” to run; loaded: {known}."));
        }

        return chosen.Document.Procedure is null
            ? chosen
            : throw new BadCall(new Sentence(
                $"“{chosen.File}” là thủ tục hành chính: nó bắt đầu khi có hồ sơ nộp vào một đơn vị, không chạy riêng được.",
                $"“{chosen.File}” is an administrative procedure: it begins when a dossier is filed at a unit and cannot be run alone."));
    }

    private static int RoundsOf(string? typed)
    {
        if (typed is null)
        {
            return DefaultRounds;
        }

        return int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var rounds) && rounds > 0
            ? rounds
            : throw new BadCall(new Sentence(
                $"Số vòng phải là một số nguyên từ 1; nhưng gặp “{typed}”.",
                $"The number of rounds is a whole number from 1; found “{typed}”."));
    }

    private static Facts FactsOf(Call call) => new()
    {
        Now = OfficeTime.Now(call.Terminal),
        Calendar = OfficeTime.PlainCalendar,
        Office = OfficeTime.EmptyOffice,
    };
}
