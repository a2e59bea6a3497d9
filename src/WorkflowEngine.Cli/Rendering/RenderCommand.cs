using System.CommandLine;
using WorkflowEngine.Cli.Calling;
using WorkflowEngine.Cli.Reading;
using WorkflowEngine.Templates;
using WorkflowEngine.Words;

namespace WorkflowEngine.Cli.Rendering;

/// <summary><c>wfe render TEMPLATE --data FILE</c>: the text exactly as rendered, or the errors as Scriban writes them.</summary>
internal static class RenderCommand
{
    public static Command Of(Speech speech)
    {
        var template = speech.One("TEMPLATE", new Sentence("Tệp mẫu thư (Scriban).", "File of the letter template (Scriban)."));
        var data = speech.Text("--data", "FILE", new Sentence("Đối tượng JSON mà mẫu thư đọc.", "A JSON object that the template reads."));
        var strict = speech.Flag("--strict", new Sentence(
            "Đọc một tên không có là lỗi, như khi lập thư thật.",
            "Reading a name that is not there is an error, as when a letter is made."));
        var now = speech.Text("--now", "TIME", new Sentence(
            "Thời điểm mà date.now trả lời, ví dụ 2026-11-17T08:00:00+07:00.",
            "The moment that date.now answers, for example 2026-11-17T08:00:00+07:00."));
        return speech.Command(
            "render",
            new Sentence("Lập một thư từ mẫu và dữ liệu.", "Render a letter from a template and data."),
            [template, data, strict, now],
            (call, given, _) =>
            {
                var path = given.GetRequiredValue(template);
                var source = SourceFiles.Text(path);
                var folder = new TemplateFolder(Path.GetDirectoryName(Path.GetFullPath(path))!);
                var input = new TemplateInput
                {
                    Model = DataFile.Read(given.GetValue(data)),
                    Now = MomentOf(call, given.GetValue(now)),
                    Include = folder.Find,
                    Seed = path,
                    Strict = given.GetValue(strict),
                };
                return Task.FromResult(Run(call, Template.Parse(path, source), input, folder));
            });
    }

    private static int Run(Call call, TemplateParse parse, TemplateInput input, TemplateFolder folder)
    {
        if (!parse.Succeeded)
        {
            return Fail(call, parse.Faults, parse.Faults[0].Template);
        }

        var result = parse.Template.Render(input, TemplateBudget.Default with { Clock = call.Terminal.Clock });
        if (!result.Succeeded)
        {
            return Fail(call, [.. folder.Faults, result.Fault], parse.Template.Name);
        }

        if (!call.Json)
        {
            call.Out.Write(result.Text);
            return ExitCode.Good;
        }

        JsonPage.Write(call.Out, writer =>
        {
            writer.WriteStartObject();
            writer.WriteString("text", result.Text);
            writer.WriteNumber("fuel", result.Fuel);
            writer.WriteNumber("bytes", result.Bytes);
            writer.WriteEndObject();
        });
        return ExitCode.Good;
    }

    private static int Fail(Call call, IReadOnlyList<TemplateFault> faults, string main)
    {
        if (!call.Json)
        {
            call.Error.Write(string.Join('\n', faults.Select(fault => InScribansWords(fault, main))) + '\n');
            return ExitCode.Failed;
        }

        JsonPage.Write(call.Out, writer =>
        {
            writer.WriteStartObject();
            writer.WriteStartArray("errors");
            foreach (var fault in faults)
            {
                writer.WriteStartObject();
                writer.WriteString("template", fault.Template);
                writer.WriteNumber("line", fault.Line);
                writer.WriteNumber("column", fault.Column);
                writer.WriteString("message", InScribansWords(fault, main));
                writer.WriteSentence("sentence", fault.Sentence);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        });
        return ExitCode.Failed;
    }

    /// <summary>Scriban calls a template that came as a text “text”; what it includes has a name of its own.</summary>
    private static string InScribansWords(TemplateFault fault, string main) =>
        fault.Template == main ? $"text({fault.Line},{fault.Column}) : error : {fault.Message}" : fault.ToString();

    private static DateTimeOffset MomentOf(Call call, string? text)
    {
        if (text is null)
        {
            return OfficeTime.Now(call.Terminal);
        }

        return DateTimeOffset.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out var moment)
            ? moment
            : throw new BadCall(new Sentence(
                $"Thời điểm phải viết dạng 2026-11-17T08:00:00+07:00; nhưng gặp “{text}”.",
                $"A moment is written like 2026-11-17T08:00:00+07:00; found “{text}”."));
    }
}
