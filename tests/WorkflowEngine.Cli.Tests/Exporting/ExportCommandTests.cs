using System.Text.Json.Nodes;
using WorkflowEngine.Cli.Tests.Calling;
using WorkflowEngine.Cli.Tests.Running;

namespace WorkflowEngine.Cli.Tests.Exporting;

public sealed class ExportCommandTests : IDisposable
{
    private readonly Shell _shell = new();

    public void Dispose() => _shell.Dispose();

    [Fact]
    public async Task What_is_shipped_comes_back_byte_for_byte_and_from_there_again()
    {
        var root = Root();
        var (first, second) = (Data("first"), Data("second"));

        await ImportAsync(first, "--publish", Path.Combine(root, "workflows"), Path.Combine(root, "templates"));
        await ExportAsync("once", first);
        await ImportAsync(second, "--publish", Folder("once"));
        await ExportAsync("twice", second);

        Same(Path.Combine(root, "workflows"), Path.Combine(Folder("once"), "workflows"));
        Same(Path.Combine(root, "templates"), Path.Combine(Folder("once"), "templates"));
        Same(Folder("once"), Folder("twice"));
    }

    [Fact]
    public async Task A_document_that_Elsa_wrote_is_stable_from_its_first_export_on()
    {
        var elsa = new JsonObject
        {
            ["CreatedAt"] = "2025-03-04T05:06:07.1234567Z",
            ["definitionId"] = "elsa-made",
            ["name"] = "Tên có dấu",
            ["root"] = JsonNode.Parse("""{ "id": "F", "type": "Elsa.Flowchart", "activities": [{ "id": "A", "type": "Elsa.WriteLine", "text": { "typeName": "String", "expression": { "type": "Literal", "value": "x" } } }], "connections": [] }"""),
        };
        _shell.File("procedures/elsa.json", elsa.ToJsonString());
        var (first, second) = (Data("first"), Data("second"));

        await ImportAsync(first, Path.Combine(_shell.Folder, "procedures"));
        await ExportAsync("once", first);
        await ImportAsync(second, Folder("once"));
        await ExportAsync("twice", second);

        Same(Folder("once"), Folder("twice"));
        Assert.Contains("Tên có dấu", File.ReadAllText(Path.Combine(Folder("once"), "workflows", "procedures", "elsa.json")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Writing_again_changes_nothing_and_pruning_takes_away_what_is_gone()
    {
        _shell.File("procedures/a.json", SomeDocument.Of(SomeDocument.Line("a")));
        var stale = _shell.File("out/workflows/procedures/stale.json", "{}");
        var notes = _shell.File("out/workflows/README.md", "ghi chú");

        var first = await _shell.CallAsync("export", Folder("out"), "--from", Path.Combine(_shell.Folder, "procedures"));
        var again = await _shell.CallAsync("export", Folder("out"), "--from", Path.Combine(_shell.Folder, "procedures"), "--prune");

        Assert.Equal("1 files, 1 changed, 0 removed\n", first.Out);
        Assert.Equal("1 files, 0 changed, 1 removed\n", again.Out);
        Assert.False(File.Exists(stale));
        Assert.True(File.Exists(notes));
    }

    [Fact]
    public async Task Drawings_are_written_beside_with_the_names_of_the_office()
    {
        var answer = await _shell.CallAsync("export", Folder("out"), "--from", Path.Combine(Root(), "workflows"), "--bpmn", "--json");

        Assert.Contains("bpmn/1.001612-dang-ky-ho-kinh-doanh.bpmn", answer.Texts("files"));
        var drawing = File.ReadAllText(Path.Combine(Folder("out"), "bpmn", "1.001612-dang-ky-ho-kinh-doanh.bpmn"));
        Assert.Contains("name=\"Thẩm định – Cơ quan có thẩm quyền\"", drawing, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_database_it_says_so()
    {
        var answer = await _shell.CallAsync("export", Folder("out"), "--data", Folder("none"));

        Assert.Equal(2, answer.Code);
        Assert.Contains("Không có thư mục dữ liệu", answer.Error, StringComparison.Ordinal);
    }

    private string Folder(string name) => Path.Combine(_shell.Folder, name);

    private string Data(string name) => Directory.CreateDirectory(Folder("data-" + name)).FullName;

    private async Task ImportAsync(string data, params string[] rest)
    {
        var answer = await _shell.CallAsync(["import", "--data", data, .. rest]);
        Assert.True(answer.Code == 0, answer.Out + answer.Error);
    }

    private async Task ExportAsync(string to, string data)
    {
        var answer = await _shell.CallAsync("export", Folder(to), "--data", data);
        Assert.True(answer.Code == 0, answer.Out + answer.Error);
    }

    private static void Same(string left, string right)
    {
        var names = Names(left);
        Assert.NotEmpty(names);
        Assert.Equal(names, Names(right));
        Assert.All(names, name => Assert.True(File.ReadAllBytes(Path.Combine(left, name)).AsSpan().SequenceEqual(File.ReadAllBytes(Path.Combine(right, name))), name));
    }

    private static List<string> Names(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(folder, file)).Order(StringComparer.Ordinal)];

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "WorkflowEngine.sln")))
        {
            folder = folder.Parent;
        }

        return folder.FullName;
    }
}
