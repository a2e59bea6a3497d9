using System.Text.Json;

namespace WorkflowEngine.Web.Tests.Api;

/// <summary>The first way that stands beside a shipped document, and the case that goes it.</summary>
internal sealed class ShippedWalk
{
    private readonly JsonElement _scenarios;

    private ShippedWalk(JsonElement scenarios)
    {
        _scenarios = scenarios;
        var first = scenarios.GetProperty("walks")[0].GetProperty("input").GetString();
        Input = scenarios.GetProperty("inputs").EnumerateArray().Single(one => one.GetProperty("id").GetString() == first);
    }

    public string Procedure => _scenarios.GetProperty("procedure").GetString()!;

    public JsonElement Input { get; }

    public IReadOnlyList<string> Papers => [.. Input.GetProperty("components").EnumerateObject().Select(one => one.Name)];

    public static IReadOnlyList<ShippedWalk> All() =>
        [.. Directory.EnumerateFiles(Folder, "*.scenarios.json").Order(StringComparer.Ordinal).Select(Read)];

    public static ShippedWalk Of(string procedure) => Read(Directory.EnumerateFiles(Folder, procedure + "-*.scenarios.json").Single());

    /// <summary>What a step fills in, as the first way says that has it do so.</summary>
    public JsonElement? WrittenBy(string step)
    {
        foreach (var done in _scenarios.GetProperty("walks").EnumerateArray().SelectMany(walk => walk.GetProperty("steps").EnumerateArray()))
        {
            if (done.GetProperty("step").GetString() == step && done.TryGetProperty("fields", out var fields))
            {
                return fields;
            }
        }

        return null;
    }

    private static string Folder => Path.Combine(Path.GetDirectoryName(Path.GetDirectoryName(Sources.Root))!, "workflows", "procedures");

    private static ShippedWalk Read(string file) => new(JsonDocument.Parse(File.ReadAllText(file)).RootElement);
}
