using System.Text.Json;
using System.Text.Json.Nodes;
using WorkflowEngine.Browser.Tests.Running;

namespace WorkflowEngine.Browser.Tests.Journeys;

/// <summary>What the scenarios beside a shipped procedure say that somebody files, and what its steps write.</summary>
internal sealed class ShippedCase
{
    private readonly JsonNode _input;

    private ShippedCase(string procedure, JsonNode input)
    {
        Procedure = procedure;
        _input = input;
    }

    public string Procedure { get; }

    public string Channel => (string)_input["channel"]!;

    public JsonObject Applicant => _input["applicant"]!.AsObject();

    public bool IsOfAgency => (string)Applicant["kind"]! == "agency";

    /// <summary>At a counter, this procedure is done while the person waits.</summary>
    public bool IsDoneAtOnce => Channel == "counter"
        && (bool?)Read(Directory.EnumerateFiles(Folder, Procedure + "-*.json").Single(file => !file.EndsWith(".scenarios.json", StringComparison.Ordinal)))["customProperties"]!["procedure"]!["sameSession"] == true;

    public JsonObject Fields => _input["fields"]!.AsObject();

    /// <summary>The papers of the case, whichever way they come.</summary>
    public IReadOnlyList<string> Papers => [.. _input["components"]!.AsObject().Select(paper => paper.Key)];

    private static string Folder => Path.Combine(Repository.Root, "workflows", "procedures");

    /// <summary>Codes of the procedures whose scenarios have a case that comes by a channel;</summary>
    public static TheoryData<string> ThatCome(string channel) =>
    [
        .. from file in Directory.EnumerateFiles(Folder, "*.scenarios.json").Order(StringComparer.Ordinal)
           let scenarios = Read(file)
           where scenarios["inputs"]!.AsArray().Any(input => (string)input!["channel"]! == channel)
           select (string)scenarios["procedure"]!,
    ];

    /// <summary>The first case of a procedure that comes by a channel.</summary>
    public static ShippedCase Of(string procedure, string channel)
    {
        var inputs = Scenarios(procedure)["inputs"]!.AsArray();
        return new ShippedCase(procedure, inputs.First(input => (string?)input!["channel"] == channel)!);
    }

    /// <summary>What a step of a procedure fills in, by field: as the first scenario says that has it do so.</summary>
    public static JsonObject WrittenBy(string procedure, string step) =>
        Scenarios(procedure)["walks"]!.AsArray()
            .SelectMany(walk => walk!["steps"]!.AsArray())
            .FirstOrDefault(done => (string?)done!["step"] == step && done["fields"] is not null)?["fields"]!.AsObject() ?? [];

    private static JsonNode Scenarios(string procedure) =>
        Read(Directory.EnumerateFiles(Folder, procedure + "-*.scenarios.json").Single());

    private static JsonNode Read(string file) =>
        JsonNode.Parse(File.ReadAllText(file), documentOptions: new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip })!;
}
