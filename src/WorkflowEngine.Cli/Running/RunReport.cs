using System.Text.Json;
using WorkflowEngine.Cli.Calling;
using WorkflowEngine.Values;
using WorkflowEngine.Words;

namespace WorkflowEngine.Cli.Running;

/// <summary>What a run came to. Made when the first burst is over, written when all is.</summary>
internal sealed class RunReport(Run run)
{
    private readonly string _first = run.Main.Status;

    public void WriteJson(Call call) => JsonPage.Write(call.Out, writer =>
    {
        writer.WriteStartObject();
        WriteTexts(writer, "lines", run.Lines);
        writer.WriteString("status", run.Main.Status);
        writer.WriteString("statusAfterFirstBurst", _first);
        writer.WriteNumber("resumes", run.Resumes);
        WriteTexts(writer, "incidents", run.Main.Dossier.Incidents.Select(incident => call.Say(incident.Sentence)));
        writer.WritePropertyName("output");
        ValueJson.Write(writer, run.Main.Dossier.Output);
        if (run.GivenUp is { } sentence)
        {
            writer.WriteSentence("givenUp", sentence);
        }

        writer.WriteEndObject();
    });

    public void WriteLines(Call call)
    {
        foreach (var line in run.Lines)
        {
            call.Out.WriteLine(line);
        }

        foreach (var incident in run.Main.Dossier.Incidents)
        {
            call.Error.WriteLine(call.Say(new Sentence(
                $"Sự cố {incident.No} ở bước {incident.Step}: {incident.Sentence.Vi}",
                $"Incident {incident.No} at step {incident.Step}: {incident.Sentence.En}")));
        }

        if (run.Main.Dossier.Output.Count > 0)
        {
            call.Error.WriteLine($"{call.Say(new Sentence("Kết quả", "Output"))}: {ValueJson.Write(run.Main.Dossier.Output)}");
        }

        if (run.GivenUp is { } sentence)
        {
            call.Error.WriteLine(call.Say(sentence));
        }

        call.Error.WriteLine(call.Say(new Sentence(
            $"Trạng thái: {run.Main.Status}; đã trả lời {run.Resumes} điểm chờ.",
            $"Status: {run.Main.Status}; {run.Resumes} waits answered.")));
    }

    private static void WriteTexts(Utf8JsonWriter writer, string name, IEnumerable<string> texts)
    {
        writer.WriteStartArray(name);
        foreach (var text in texts)
        {
            writer.WriteStringValue(text);
        }

        writer.WriteEndArray();
    }
}
