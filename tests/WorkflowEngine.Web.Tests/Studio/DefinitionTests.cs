using System.Net;
using System.Text.Json.Nodes;
using WorkflowEngine.Persistence.Editing;

namespace WorkflowEngine.Web.Tests.Studio;

/// <summary>Documents through Elsa's API: what is read, saved and published is what was drawn.</summary>
public sealed class DefinitionTests
{
    [Fact]
    public async Task A_changed_time_and_rule_are_saved_as_a_draft_and_nothing_else_changes()
    {
        await using var desk = new Desk();
        using var author = await desk.SignedInAsync(StudioDesk.Author(desk));
        var document = await author.OpenAsync();
        document.Step("tham-dinh")["time"] = "6 h";
        document.Step("lay-ma-so-thue")["query"]!["expression"]!["value"] = "return { soDinhDanh: fields.chuHoSoDinhDanh };";

        var (status, body) = await author.SaveAsync(document);

        var reader = desk.Of<DefinitionReader>();
        var (before, after) = (await reader.PublishedAsync(StudioDesk.Definition), await reader.LatestAsync(StudioDesk.Definition));
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal((1, 2, true), (before!.Number, after!.Number, after.IsDraft));
        Assert.Equal(2, body["workflowDefinition"]!["version"]!.GetValue<int>());
        var changed = before.Content.Split('\n').Zip(after.Content.Split('\n')).Where(pair => pair.First != pair.Second).Select(pair => pair.Second.Trim()).ToList();
        Assert.Equal(before.Content.Split('\n').Length, after.Content.Split('\n').Length);
        Assert.Contains("\"time\": \"6 h\",", changed);
        Assert.Equal(
            ["expression", "id", "isLatest", "isPublished", "time", "version"],
            changed.Select(line => line.StartsWith("\"value\"", StringComparison.Ordinal) ? "expression" : line.Split('"')[1]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_document_that_comes_back_untouched_is_no_change()
    {
        await using var desk = new Desk();
        using var author = await desk.SignedInAsync(StudioDesk.Author(desk));
        var document = await author.OpenAsync();
        foreach (var step in document["root"]!["activities"]!.AsArray().Reverse().ToList())
        {
            document["root"]!["activities"]!.AsArray().Remove(step);
            document["root"]!["activities"]!.AsArray().Add(step);
            step!["metadata"]!["designer"]!["size"] = new JsonObject { ["width"] = 231.5, ["height"] = 50 };
        }

        document.Remove("$schema");
        document["links"] = null;

        var (status, body) = await author.SaveAsync(document);

        Assert.Equal((HttpStatusCode.OK, 1), (status, body["workflowDefinition"]!["version"]!.GetValue<int>()));
        Assert.Equal(1, (await desk.Of<DefinitionReader>().LatestAsync(StudioDesk.Definition))!.Number);
    }

    [Fact]
    public async Task A_published_drawing_is_followed_by_the_next_dossier_and_not_by_the_one_before()
    {
        await using var desk = new Desk();
        using var author = await desk.SignedInAsync(StudioDesk.Author(desk));
        var older = await desk.FileAsync();
        var document = await author.OpenAsync();
        document.Step("tiep-nhan")["instructions"] = "Đọc kỹ tên hộ kinh doanh.";

        var (status, body) = await author.SaveAsync(document, publish: true);

        var newer = await desk.FileAsync("Nguyễn Văn An");
        Assert.True(status == HttpStatusCode.OK, body.ToJsonString());
        Assert.True(body["workflowDefinition"]!["isPublished"]!.GetValue<bool>());
        Assert.Equal("1.001612-dang-ky-ho-kinh-doanh-v1", (await desk.ReadAsync(older.Id)).Version);
        Assert.Equal(body["workflowDefinition"]!["id"]!.GetValue<string>(), newer.Version);
        Assert.Equal("Đọc kỹ tên hộ kinh doanh.", (await author.OpenAsync()).Step("tiep-nhan")["instructions"]!.GetValue<string>());
    }

    [Fact]
    public async Task What_the_checks_find_stops_publishing_in_words_and_the_draft_is_kept()
    {
        await using var desk = new Desk();
        using var author = await desk.SignedInAsync(StudioDesk.Author(desk));
        var document = await author.OpenAsync();
        document.Step("tham-dinh")["time"] = "9 wd";

        var (status, body) = await author.SaveAsync(document, publish: true);

        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.NotEmpty(StudioDesk.GeneralError(body));
        Assert.True(body["workflowEngine"]!["saved"]!.GetValue<bool>());
        Assert.Contains(body["workflowEngine"]!["findings"]!.AsArray(), finding => finding!["code"]!.GetValue<string>() == "TIME-OVER-LIMIT");
        Assert.Equal("9 wd", (await author.OpenAsync()).Step("tham-dinh")["time"]!.GetValue<string>());
    }

    [Fact]
    public async Task Of_two_authors_the_second_is_told_who_saved_and_keeps_the_drawing()
    {
        await using var desk = new Desk();
        var (first, second) = StudioDesk.TwoAuthors(desk);
        using var one = await desk.SignedInAsync(first);
        using var other = await desk.SignedInAsync(second);
        var (mine, theirs) = (await one.OpenAsync(), await other.OpenAsync());
        mine.Step("tham-dinh")["time"] = "7 h";
        theirs.Step("tham-dinh")["time"] = "5 h";

        var (saved, _) = await one.SaveAsync(mine);
        var (refused, body) = await other.SaveAsync(theirs);
        var stands = body["workflowEngine"]!["theirs"]!;
        theirs["id"] = stands["versionId"]!.GetValue<string>();
        theirs["customProperties"]!["workflowEngine.editing"] = new JsonObject { ["versionId"] = stands["versionId"]!.DeepClone(), ["revision"] = stands["revision"]!.DeepClone() };
        var (overwritten, _) = await other.SaveAsync(theirs);

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.BadRequest, HttpStatusCode.OK), (saved, refused, overwritten));
        Assert.Equal("Conflict", body["workflowEngine"]!["kind"]!.GetValue<string>());
        Assert.Equal("5 h", (await one.OpenAsync()).Step("tham-dinh")["time"]!.GetValue<string>());
    }

    [Fact]
    public async Task One_tab_is_never_in_conflict_with_its_own_earlier_saves()
    {
        await using var desk = new Desk();
        using var author = await desk.SignedInAsync(StudioDesk.Author(desk));
        var document = await author.OpenAsync();
        var tab = ("X-Editing-Session", "tab-1");

        document.Step("tham-dinh")["time"] = "7 h";
        var (first, _) = await author.SaveAsync(document, headers: tab);
        document.Step("tham-dinh")["time"] = "6 h";
        var (second, _) = await author.SaveAsync(document, headers: tab);
        document.Step("tham-dinh")["time"] = "5 h";
        var (another, body) = await author.SaveAsync(document, headers: ("X-Editing-Session", "tab-2"));

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.BadRequest), (first, second, another));
        Assert.Equal("Conflict", body["workflowEngine"]!["kind"]!.GetValue<string>());
        Assert.Equal("6 h", (await author.OpenAsync()).Step("tham-dinh")["time"]!.GetValue<string>());
    }

    [Fact]
    public async Task Two_outcomes_of_one_name_are_refused_before_they_lock_the_document()
    {
        await using var desk = new Desk();
        using var author = await desk.SignedInAsync(StudioDesk.Author(desk));
        var document = await author.OpenAsync();
        document["root"]!["activities"]!.AsArray().Add(JsonNode.Parse("""
            {"id":"tach","type":"Elsa.FlowFork","version":1,"name":"Tach","metadata":{},"branches":{"typeName":"String[]","expression":{"type":"Object","value":"[\"A\",\"A\"]"}}}
            """));

        var (status, body) = await author.SaveAsync(document);

        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Contains("“A”", body["errors"]!["generalErrors"]!.ToJsonString().Replace("\\u201C", "“", StringComparison.Ordinal).Replace("\\u201D", "”", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal(1, (await author.OpenAsync())["version"]!.GetValue<int>());
    }

    [Fact]
    public async Task A_kind_that_is_not_known_is_kept_and_described_so_that_the_drawing_opens_again()
    {
        await using var desk = new Desk();
        using var author = await desk.SignedInAsync(StudioDesk.Author(desk));
        var document = await author.OpenAsync();
        document["root"]!["activities"]!.AsArray().Add(JsonNode.Parse("""{"id":"la","type":"Acme.Robot","version":7,"name":"La","metadata":{},"arms":2}"""));

        var (status, _) = await author.SaveAsync(document);
        var kinds = (await author.ReadAsync("/elsa/api/descriptors/activities?Refresh=True"))["items"]!.AsArray();

        var kind = Assert.Single(kinds, kind => kind!["typeName"]!.GetValue<string>() == "Acme.Robot");
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal((7, false), (kind!["version"]!.GetValue<int>(), kind["isBrowsable"]!.GetValue<bool>()));
        Assert.Equal(2, (await author.OpenAsync()).Step("la")["arms"]!.GetValue<int>());
    }

    [Theory]
    [InlineData("{\"model\":", "JSON")]
    [InlineData("{\"publish\":true}", "model")]
    [InlineData("[1,2]", "model")]
    [InlineData("{\"model\":{\"definitionId\":\"a\",\"definitionId\":\"b\"}}", "JSON")]
    public async Task What_is_no_document_is_refused_in_words(string sent, string says)
    {
        await using var desk = new Desk();
        using var author = await desk.SignedInAsync(StudioDesk.Author(desk));
        using var content = new StringContent(sent, System.Text.Encoding.UTF8, "application/json");

        using var answer = await author.PostAsync(new Uri(StudioDesk.Definitions, UriKind.Relative), content);
        var body = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!.AsObject();

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains(says, StudioDesk.GeneralError(body), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Five_megabytes_are_refused_in_words()
    {
        await using var desk = new Desk();
        using var author = await desk.SignedInAsync(StudioDesk.Author(desk));
        var document = await author.OpenAsync();
        document["description"] = new string('x', 5 * 1024 * 1024);

        var (status, body) = await author.SaveAsync(document);

        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Contains("MB", StudioDesk.GeneralError(body), StringComparison.Ordinal);
        Assert.Equal(1, (await author.OpenAsync())["version"]!.GetValue<int>());
    }
}
