using WorkflowEngine.Cli.Calling;
using WorkflowEngine.Cli.Reading;
using WorkflowEngine.Documents;
using WorkflowEngine.Procedures;
using WorkflowEngine.Verification.Online;
using WorkflowEngine.Words;

namespace WorkflowEngine.Cli.Verifying;

/// <summary><c>wfe verify --full-online</c>: the procedures that are fit to be fully online, and why each other one is not.</summary>
internal static class FullOnlineList
{
    public static int Run(Call call, VerifyCommand.Question of)
    {
        var files = SourceFiles.Under(of.Paths);
        var glances = files
            .Where(file => FileKinds.IsJson(file.Path))
            .ToDictionary(file => Path.GetFullPath(file.Path), file => FileBytes.Use(file.Path, FileGlance.Of));
        var documents = glances.Where(file => file.Value.Kind == FileKind.Workflow)
            .Select(file => FileBytes.Use(file.Key, utf8 => WorkflowDocument.Read(utf8)).Document)
            .OfType<WorkflowDocument>();
        var list = FullOnline.Of(documents, of.Around(new CallFiles(glances, CallFiles.TemplatesAmong(files))).World);
        if (call.Json)
        {
            WriteJson(call, list);
            return ExitCode.Good;
        }

        foreach (var one in list)
        {
            var verdict = one.IsFit ? new Sentence("đủ điều kiện toàn trình", "fit to be fully online") : new Sentence("chưa đủ", "not fit");
            call.Out.WriteLine($"{one.Code} {one.Name.In(call.Language)}: {verdict.In(call.Language)}");
            foreach (var reason in one.Reasons)
            {
                call.Out.WriteLine($"  {reason.Sentence.In(call.Language)}");
            }
        }

        call.Out.WriteLine($"{list.Length} procedures, {list.Count(one => one.IsFit)} fit");
        return ExitCode.Good;
    }

    private static void WriteJson(Call call, IReadOnlyList<OnlineFitness> list) => JsonPage.Write(call.Out, writer =>
    {
        writer.WriteStartArray();
        foreach (var one in list)
        {
            writer.WriteStartObject();
            writer.WriteString("code", one.Code);
            writer.WriteString("definition", one.Definition);
            writer.WriteSentence("name", one.Name);
            writer.WriteBoolean("fit", one.IsFit);
            writer.WriteString("declared", one.Declared switch { ServiceLevel.Full => "full", ServiceLevel.Partial => "partial", _ => null });
            writer.WriteStartArray("reasons");
            foreach (var reason in one.Reasons)
            {
                writer.WriteStartObject();
                writer.WriteString("obstacle", reason.Obstacle.ToString());
                writer.WriteString("step", reason.StepId);
                writer.WriteSentence("sentence", reason.Sentence);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    });
}
