using System.IO.Compression;
using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using WorkflowEngine.Documents;
using WorkflowEngine.Persistence.Editing;

namespace WorkflowEngine.Web.Tests.Studio;

/// <summary>Lists, history, copies, files and practice through Elsa's API, on both databases.</summary>
public sealed class ListTests
{
    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task History_and_revert_work_on_either_database(string provider)
    {
        await using var database = await OwnDatabase.CreateAsync(provider);
        await using var desk = new Desk(database.Settings);
        using var author = await desk.SignedInAsync(StudioDesk.Author(desk));
        var document = await author.OpenAsync();
        document.Step("tham-dinh")["instructions"] = "Bản hai";
        var (saved, _) = await author.SaveAsync(document, publish: true);

        using var reverted = await author.PostAsync(new Uri($"{StudioDesk.Definitions}/{StudioDesk.Definition}/revert/1", UriKind.Relative), null);
        var summary = (await reverted.Content.ReadFromJsonAsync<JsonObject>())!;
        var history = await author.ReadAsync($"{StudioDesk.Definitions}?versionOptions=AllVersions&Page=0&PageSize=10&DefinitionIds={StudioDesk.Definition}&OrderBy=Version&OrderDirection=Descending");

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (saved, reverted.StatusCode));
        Assert.Equal((3, false), (summary["version"]!.GetValue<int>(), summary["isPublished"]!.GetValue<bool>()));
        Assert.Equal([3, 2, 1], history["items"]!.AsArray().Select(version => version!["version"]!.GetValue<int>()));
        Assert.Equal(3, history["totalCount"]!.GetValue<int>());
        Assert.NotEqual("Bản hai", (await author.OpenAsync()).Step("tham-dinh")["instructions"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_copy_under_another_name_is_a_document_of_its_own_with_all_that_the_first_has()
    {
        await using var desk = new Desk();
        using var author = await desk.SignedInAsync(StudioDesk.Author(desk));
        var document = await author.OpenAsync();
        document.Remove("definitionId");
        document.Remove("id");
        document["name"] = "Đăng ký hộ kinh doanh (bản sao)";

        var (status, body) = await author.SaveAsync(document);
        var copy = body["workflowDefinition"]!.AsObject();

        Assert.True(status == HttpStatusCode.OK, body.ToJsonString());
        Assert.NotEqual(StudioDesk.Definition, copy["definitionId"]!.GetValue<string>());
        Assert.Equal(document["root"]!["activities"]!.AsArray().Count, copy["root"]!["activities"]!.AsArray().Count);
        Assert.Equal("1.001612", copy["customProperties"]!["procedure"]!["code"]!.GetValue<string>());
        Assert.Equal(1, (await author.OpenAsync())["version"]!.GetValue<int>());
    }

    [Fact]
    public async Task What_is_exported_is_what_is_stored_and_comes_back_by_import()
    {
        await using var desk = new Desk();
        using var author = await desk.SignedInAsync(StudioDesk.Author(desk));
        var stored = (await desk.Of<DefinitionReader>().LatestAsync(StudioDesk.Definition))!.Content;

        using var file = await author.GetAsync(new Uri($"{StudioDesk.Definitions}/{StudioDesk.Definition}/export?versionOptions=1&includeConsumingWorkflows=False", UriKind.Relative));
        var exported = await file.Content.ReadAsStringAsync();
        using var zip = await author.PostAsJsonAsync(new Uri("/elsa/api/bulk-actions/export/workflow-definitions", UriKind.Relative), new { ids = new[] { "1.001612-dang-ky-ho-kinh-doanh-v1" } });
        using var archive = new ZipArchive(await zip.Content.ReadAsStreamAsync());
        using var changed = new StringContent(exported.Replace("\"0.25 wd\"", "\"2 h\"", StringComparison.Ordinal), Encoding.UTF8, "application/json");
        using var imported = await author.PostAsync(new Uri(StudioDesk.Definitions + "/import", UriKind.Relative), changed);

        Assert.Equal(stored, exported);
        Assert.Equal($"{StudioDesk.Definition}-v1.json", file.Content.Headers.ContentDisposition!.FileNameStar ?? file.Content.Headers.ContentDisposition.FileName);
        Assert.Equal($"{StudioDesk.Definition}-v1.json", Assert.Single(archive.Entries).Name);
        Assert.Equal(HttpStatusCode.OK, imported.StatusCode);
        var draft = (await desk.Of<DefinitionReader>().LatestAsync(StudioDesk.Definition))!;
        Assert.Equal((2, "2 h"), (draft.Number, draft.Document.Activities["tiep-nhan"].Text("time")));
    }

    [Fact]
    public async Task Names_that_are_taken_are_told()
    {
        await using var desk = new Desk();
        using var author = await desk.SignedInAsync(StudioDesk.Author(desk));
        var name = Uri.EscapeDataString("Đăng ký thành lập hộ kinh doanh");

        var taken = await author.ReadAsync($"{StudioDesk.Definitions}/validation/is-name-unique?name={name}&definitionId=khac");
        var own = await author.ReadAsync($"{StudioDesk.Definitions}/validation/is-name-unique?name={name}&definitionId={StudioDesk.Definition}");

        Assert.Equal((false, true), (taken["isUnique"]!.GetValue<bool>(), own["isUnique"]!.GetValue<bool>()));
    }

    [Fact]
    public async Task Run_begins_a_practice_dossier_that_its_authors_can_watch()
    {
        await using var desk = new Desk();
        using var author = await desk.SignedInAsync(StudioDesk.Author(desk));

        using var run = await author.PostAsync(new Uri($"{StudioDesk.Definitions}/{StudioDesk.Definition}/execute", UriKind.Relative), null);
        var id = Assert.Single(run.Headers.GetValues("x-elsa-workflow-instance-id"));
        var instance = await author.ReadAsync($"/elsa/api/workflow-instances/{id}");
        var drawn = await author.ReadAsync($"/elsa/api/workflow-definitions/by-id/{instance["definitionVersionId"]}");
        using var listed = await author.PostAsJsonAsync(new Uri("/elsa/api/workflow-instances", UriKind.Relative), new { definitionIds = new[] { StudioDesk.Definition } });

        Assert.Equal("Suspended", instance["subStatus"]!.GetValue<string>());
        Assert.NotNull(WorkflowDocument.Read(drawn.ToJsonString()).Document);
        Assert.True((await desk.ReadAsync(long.Parse(id, System.Globalization.CultureInfo.InvariantCulture))).Practice);
        Assert.Equal(id, (await listed.Content.ReadFromJsonAsync<JsonObject>())!["items"]![0]!["id"]!.GetValue<string>());
    }

    [Fact]
    public async Task Where_approval_is_needed_publishing_sends_the_draft_and_says_so()
    {
        const string definition = "1.001193-dang-ky-khai-sinh";
        await using var desk = new Desk();
        using var author = await desk.SignedInAsync(StudioDesk.Author(desk));
        var document = await author.OpenAsync(definition);
        document["description"] = "Đăng ký khai sinh tại Ủy ban nhân dân cấp xã.";

        var (status, body) = await author.SaveAsync(document, publish: true);

        Assert.True(status == HttpStatusCode.OK, body.ToJsonString());
        Assert.False(body["workflowDefinition"]!["isPublished"]!.GetValue<bool>());
        Assert.Equal("SentForApproval", body["workflowEngine"]!["kind"]!.GetValue<string>());
        Assert.Contains("phê duyệt", body["validationErrors"]![0]!["message"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Equal(1, (await desk.Of<DefinitionReader>().PublishedAsync(definition))!.Number);
    }

    [Fact]
    public async Task An_unsaved_drawing_is_checked_and_nothing_is_kept()
    {
        await using var desk = new Desk();
        using var author = await desk.SignedInAsync(StudioDesk.Author(desk));
        var document = await author.OpenAsync();
        document.Step("tham-dinh")["role"] = "khong-co";
        using var content = new StringContent(new JsonObject { ["model"] = document }.ToJsonString(), Encoding.UTF8, "application/json");

        using var answer = await author.PostAsync(new Uri($"/studio/findings/{StudioDesk.Definition}", UriKind.Relative), content);
        var body = (await answer.Content.ReadFromJsonAsync<JsonObject>())!;

        var finding = Assert.Single(body["findings"]!.AsArray(), one => one!["code"]!.GetValue<string>() == "HOLDER-UNKNOWN-ROLE");
        Assert.Equal(("tham-dinh", "error"), (finding!["step"]!.GetValue<string>(), finding["severity"]!.GetValue<string>()));
        Assert.NotEmpty(finding["wayOut"]!.GetValue<string>());
        Assert.Equal(1, (await author.OpenAsync())["version"]!.GetValue<int>());
    }
}
