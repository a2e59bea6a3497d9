using WorkflowEngine.Cli.Tests.Calling;

namespace WorkflowEngine.Cli.Tests.Importing;

public sealed class ImportCommandTests : IDisposable
{
    private const string Household = "procedures/1.001612-dang-ky-ho-kinh-doanh.json";

    private readonly Shell _shell = new();

    public void Dispose() => _shell.Dispose();

    [Fact]
    public async Task What_is_shipped_is_published_without_a_finding_and_a_second_time_does_nothing()
    {
        var first = await ImportAsync("--publish", "--json", Shipped("workflows"), Shipped("templates"));
        var second = await ImportAsync("--publish", "--json", Shipped("workflows"), Shipped("templates"));

        Assert.Equal((0, 0), (first.Code, second.Code));
        Assert.All(first.Json.GetProperty("versions").EnumerateArray(), version => Assert.Equal("Published", version.GetProperty("status").GetString()));
        Assert.True(first.Json.GetProperty("versions").EnumerateArray().Count(version => version.GetProperty("kind").GetString() == "Workflow") >= 13);
        Assert.Equal(0, first.Json.GetProperty("findings").GetArrayLength());
        Assert.Equal(0, second.Json.GetProperty("versions").GetArrayLength());
    }

    [Fact]
    public async Task What_the_checks_find_wrong_is_refused_when_published_and_kept_as_a_draft()
    {
        await ImportAsync("--publish", Shipped("workflows"), Shipped("templates"));
        var text = await File.ReadAllTextAsync(Path.Combine(Shipped("workflows"), Household));
        var changed = text.Replace("\"role\": \"tham-dinh\"", "\"role\": \"hoi-dong\"", StringComparison.Ordinal);
        Assert.NotEqual(text, changed);
        var file = _shell.File(Household, changed);

        var published = await ImportAsync("--publish", file);
        var drafted = await ImportAsync(file);

        Assert.Equal(1, published.Code);
        Assert.Contains("không ai làm được bước “Thẩm định hồ sơ”", published.Out, StringComparison.Ordinal);
        Assert.Contains("1 files, 0 versions, ", published.Out, StringComparison.Ordinal);
        Assert.Equal(0, drafted.Code);
        Assert.Contains("bản 2 (dự thảo)", drafted.Out, StringComparison.Ordinal);
    }

    private Task<Answer> ImportAsync(params string[] rest)
    {
        var data = Path.Combine(_shell.Folder, "data");
        Directory.CreateDirectory(data);
        return _shell.CallAsync(["import", "--data", data, .. rest]);
    }

    private static string Shipped(string folder)
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(root!.FullName, "WorkflowEngine.sln")))
        {
            root = root.Parent;
        }

        return Path.Combine(root.FullName, folder);
    }
}
