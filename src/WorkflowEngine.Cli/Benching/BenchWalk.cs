using System.Globalization;
using System.Text.Json;
using WorkflowEngine.Cli.Calling;
using WorkflowEngine.Cli.Reading;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Execution;
using WorkflowEngine.Plans;
using WorkflowEngine.Procedures;
using WorkflowEngine.Values;
using WorkflowEngine.Words;

namespace WorkflowEngine.Cli.Benching;

/// <summary>The way that every dossier of a bench goes: the first walk of the procedure's scenarios, each step by somebody who may do it.</summary>
internal sealed class BenchWalk
{
    /// <summary>A look-up is answered by a program, not by an official.</summary>
    public const string System = "system";

    private readonly Shipment _shipment;
    private readonly Dictionary<string, JsonElement> _steps = new(StringComparer.Ordinal);
    private readonly JsonElement _input;

    private BenchWalk(Shipment shipment, JsonElement scenarios)
    {
        _shipment = shipment;
        var walk = scenarios.GetProperty("walks")[0];
        _input = scenarios.GetProperty("inputs").EnumerateArray().First(input => input.GetProperty("id").GetString() == walk.GetProperty("input").GetString());
        foreach (var step in walk.GetProperty("steps").EnumerateArray())
        {
            _steps[step.GetProperty("step").GetString()!] = step;
        }

        FiledAt = DateTimeOffset.Parse(_input.GetProperty("filedAt").GetString()!, CultureInfo.InvariantCulture);
        Filing = FilingOf(shipment);
    }

    public DateTimeOffset FiledAt { get; }

    public FileDossier Filing { get; }

    public static BenchWalk Read(Shipment shipment, string file)
    {
        try
        {
            using var json = JsonDocument.Parse(SourceFiles.Bytes(file));
            return new BenchWalk(shipment, json.RootElement.Clone());
        }
        catch (Exception broken) when (broken is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new BadCall(new Sentence(
                $"Tệp kịch bản “{file}” không đọc được: {broken.Message}",
                $"The scenarios “{file}” cannot be read: {broken.Message}"));
        }
    }

    /// <summary>What happens next to a dossier, and by whom; null when it has ended.</summary>
    public (Stimulus Stimulus, string Actor)? Next(Dossier dossier, DateTimeOffset at)
    {
        if (dossier.Waits is not [var wait, ..])
        {
            return null;
        }

        if (wait.Item is { } item)
        {
            var person = SomebodyFor(dossier, item, DateOnly.FromDateTime(at.DateTime));
            var done = new CompleteWork(wait.Seq, person, Text(item.Step, "outcome") ?? "Done")
            {
                Fields = Map(item.Step, "fields"),
                Visit = PlanStep.Of(_shipment.Plan, item.Step) is { RecordsVisit: true } ? VisitReport.Sample(at) : null,
            };
            return (done, person);
        }

        var step = _shipment.Plan.Nodes[dossier.ActivationOf(wait.Activation)!.Node].Id;
        return wait.Kind == WaitKind.Lookup
            ? (new AnswerLookup(wait.Seq, Text(step, "outcome") ?? "NotFound") { Result = Map(step, "result") }, System)
            : throw new InvalidOperationException($"Expected a walk of work and look-ups, found a wait for {wait.Kind} at {step}.");
    }

    /// <summary>Somebody else for each step where the office has enough people, so that four eyes hold.</summary>
    private string SomebodyFor(Dossier dossier, WorkItem item, DateOnly day)
    {
        if (item.Person is { } holder)
        {
            return holder;
        }

        var people = _shipment.Office.PeopleWith(item.Role, item.Unit, day);
        return people.FirstOrDefault(person => dossier.Records.All(record => record.Person != person)) ?? people[0];
    }

    private string? Text(string step, string member) => _steps.TryGetValue(step, out var said) && said.TryGetProperty(member, out var text) ? text.GetString() : null;

    private ValueMap Map(string step, string member) =>
        _steps.TryGetValue(step, out var said) && said.TryGetProperty(member, out var map) ? ValueJson.Read(map).MapOrEmpty : ValueMap.Empty;

    private FileDossier FilingOf(Shipment shipment)
    {
        var procedure = shipment.Plan.Procedure!;
        var units = shipment.Office.ReceivingUnits(WorkflowEngine.Office.AuthorityLevel.Commune, procedure.Field!.Code, DateOnly.FromDateTime(FiledAt.DateTime));
        return new FileDossier(0, "")
        {
            Channel = _input.GetProperty("channel").GetString()!,
            Unit = _input.TryGetProperty("unit", out var unit) ? unit.GetString()! : units[0].Code,
            Applicant = ValueJson.Read(_input.GetProperty("applicant")).MapOrEmpty,
            Fields = ValueMap.From(ValueJson.Read(_input.GetProperty("fields")).MapOrEmpty.Select(pair => Exact(procedure, pair))),
            Components = [.. _input.GetProperty("components").EnumerateObject().Select(component => new ProvidedComponent(
                component.Name,
                component.Value.TryGetProperty("from", out var from) ? from.GetString()! : "upload",
                1))],
        };
    }

    /// <summary>Scenarios write money as a plain number; a form keeps it exact.</summary>
    private static KeyValuePair<string, Value> Exact(ProcedureFacts procedure, KeyValuePair<string, Value> answer) =>
        answer.Value.Kind == ValueKind.Number && procedure.Fields.Any(field => field.Id == answer.Key && field.Type == FieldType.Money)
            ? KeyValuePair.Create(answer.Key, Value.OfMoney((decimal)answer.Value.AsNumber()))
            : answer;
}
