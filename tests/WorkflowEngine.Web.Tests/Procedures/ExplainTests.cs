using System.Net;
using System.Text.Json.Nodes;
using WorkflowEngine.Office;

namespace WorkflowEngine.Web.Tests.Procedures;

/// <summary>A version that came as a file with warnings, and so without anybody's reason for them.</summary>
public sealed class ExplainTests : IDisposable
{
    private readonly DirectoryInfo _procedures = Directory.CreateTempSubdirectory("wfe-explain-");

    public void Dispose() => _procedures.Delete(recursive: true);

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task Warnings_are_asked_for_a_reason_once_and_keep_it(string provider)
    {
        await using var database = await OwnDatabase.EmptyAsync(provider);
        WriteWithoutBasis();
        await using var desk = new Desk([.. database.Settings, ("Catalogue:Procedures", _procedures.FullName)]);
        var publisher = await desk.SignedInAsync(Keepers.With(desk, Right.Publish));

        var before = (await Keepers.VersionsAsync(desk, Keepers.Household))[0].OpenWarnings;
        using var silent = await Keepers.ActAsync(publisher, Keepers.Household, "Explain");
        await Keepers.DoneAsync(publisher, Keepers.Household, "Explain", ("Form.Explain.Reason", "Căn cứ đang chờ công bố lại"));
        var page = await Keepers.OverviewAsync(publisher, Keepers.Household);
        var after = (await Keepers.VersionsAsync(desk, Keepers.Household))[0].OpenWarnings;

        Assert.True(before > 0);
        Assert.Equal(HttpStatusCode.OK, silent.StatusCode);
        Assert.Contains("lý do", Html.Words(await silent.Content.ReadAsStringAsync()), StringComparison.Ordinal);
        Assert.Equal(0, after);
        Assert.Contains("Căn cứ đang chờ công bố lại", Html.Words(page), StringComparison.Ordinal);
        Assert.False(Form.Has(page, "do-Explain"));
    }

    private void WriteWithoutBasis()
    {
        var shipped = Path.GetFullPath(Path.Combine(Sources.Root, "..", "..", "workflows", "procedures"));
        foreach (var file in Directory.EnumerateFiles(shipped, "*.json"))
        {
            File.Copy(file, Path.Combine(_procedures.FullName, Path.GetFileName(file)));
        }

        var household = Path.Combine(_procedures.FullName, Keepers.Household + ".json");
        var document = JsonNode.Parse(File.ReadAllText(household))!;
        document["customProperties"]!["procedure"]!["legalBasis"] = new JsonArray();
        File.WriteAllText(household, document.ToJsonString());
    }
}
