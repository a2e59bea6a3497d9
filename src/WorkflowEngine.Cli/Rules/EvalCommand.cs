using System.CommandLine;
using WorkflowEngine.Cli.Calling;
using WorkflowEngine.Cli.Reading;
using WorkflowEngine.Rules;
using WorkflowEngine.Values;
using WorkflowEngine.Words;

namespace WorkflowEngine.Cli.Rules;

/// <summary><c>wfe eval SCRIPT --data FILE</c>: the rule's answer as JSON, or where and why there is none.</summary>
internal static class EvalCommand
{
    public static Command Of(Speech speech)
    {
        var script = speech.One("SCRIPT", new Sentence(
            "Tệp quy tắc; dấu - để đọc từ đầu vào; hoặc chính quy tắc khi có --text.",
            "File of the rule; - for standard input; or the rule itself with --text."));
        var text = speech.Flag("--text", new Sentence("SCRIPT là chính quy tắc, không phải tệp.", "SCRIPT is the rule itself, not a file."));
        var data = speech.Text("--data", "FILE", new Sentence(
            "Đối tượng JSON; mỗi thành viên là một tên, một biến và một đầu vào của quy tắc.",
            "A JSON object; each member is a name, a variable and an input of the rule."));
        var calendar = speech.Text("--calendar", "FILE", new Sentence(
            "Lịch làm việc mà quy tắc tính ngày theo.",
            "Working calendar that the rule counts days with."));
        return speech.Command(
            "eval",
            new Sentence("Thử một quy tắc JavaScript với dữ liệu.", "Try a JavaScript rule on data."),
            [script, text, data, calendar],
            async (call, given, cancelled) =>
            {
                var source = await ReadAsync(call, given.GetRequiredValue(script), given.GetValue(text), cancelled);
                var values = DataFile.Read(given.GetValue(data));
                return Run(call, source, values, new DataContext(values, DayOf(call, values), OfficeTime.Calendar(given.GetValue(calendar))));
            });
    }

    private static async Task<string> ReadAsync(Call call, string script, bool inline, CancellationToken cancelled) => (script, inline) switch
    {
        (_, true) => script,
        ("-", _) => await call.Terminal.In.ReadToEndAsync(cancelled),
        _ => SourceFiles.Text(script),
    };

    private static DateOnly DayOf(Call call, ValueMap data) =>
        DateOnly.TryParseExact(data["today"].TextOrNull, "yyyy-MM-dd", out var day) ? day : OfficeTime.Today(call.Terminal);

    private static int Run(Call call, string source, ValueMap values, DataContext context)
    {
        var parse = Script.Parse(source);
        if (!parse.Succeeded)
        {
            return Fail(call, parse.Fault, default);
        }

        var result = parse.Script.Run(context, RuleBudget.Routing with { Clock = call.Terminal.Clock });
        if (!result.Succeeded)
        {
            return Fail(call, result.Fault, result);
        }

        if (!call.Json)
        {
            call.Out.WriteLine(ValueJson.Write(result.Value));
            return ExitCode.Good;
        }

        JsonPage.Write(call.Out, writer =>
        {
            writer.WriteStartObject();
            writer.WritePropertyName("value");
            ValueJson.Write(writer, result.Value);
            if (context.Outcomes is { } outcomes)
            {
                writer.WriteStartArray("outcomes");
                foreach (var outcome in outcomes)
                {
                    writer.WriteStringValue(outcome);
                }

                writer.WriteEndArray();
            }

            writer.WriteStartObject("written");
            foreach (var name in values.Keys)
            {
                if (context.Written.TryGetValue(name, out var value))
                {
                    writer.WritePropertyName(name);
                    ValueJson.Write(writer, value);
                }
            }

            writer.WriteEndObject();
            writer.WriteNumber("fuel", result.Fuel);
            writer.WriteNumber("bytes", result.Bytes);
            writer.WriteEndObject();
        });
        return ExitCode.Good;
    }

    private static int Fail(Call call, RuleFault fault, RuleResult used)
    {
        if (!call.Json)
        {
            call.Error.WriteLine(call.Say(new Sentence(
                $"Dòng {fault.Line}, cột {fault.Column}: {fault.Sentence.Vi}",
                $"Line {fault.Line}, column {fault.Column}: {fault.Sentence.En}")));
            return ExitCode.Failed;
        }

        JsonPage.Write(call.Out, writer =>
        {
            writer.WriteStartObject();
            writer.WriteStartObject("fault");
            writer.WriteString("kind", fault.Kind.ToString());
            writer.WriteNumber("line", fault.Line);
            writer.WriteNumber("column", fault.Column);
            writer.WriteSentence("sentence", fault.Sentence);
            writer.WriteEndObject();
            writer.WriteNumber("fuel", used.Fuel);
            writer.WriteNumber("bytes", used.Bytes);
            writer.WriteEndObject();
        });
        return ExitCode.Failed;
    }
}
