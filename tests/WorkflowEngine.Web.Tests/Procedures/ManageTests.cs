using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Office;
using WorkflowEngine.Persistence.Catalogue;
using WorkflowEngine.Persistence.Editing;
using WorkflowEngine.Web.Tests.Api;

namespace WorkflowEngine.Web.Tests.Procedures;

/// <summary>The keepers of the catalogue, and what happens when a document that they publish cannot go on.</summary>
public sealed class ManageTests
{
    private const string Title = "Đăng ký thành lập hộ kinh doanh";

    [Fact]
    public async Task A_document_becomes_a_draft_and_runs_once_it_is_published()
    {
        await using var desk = new Desk();
        var designer = await desk.SignedInAsync(Keepers.With(desk, Right.Design));
        var publisher = await desk.SignedInAsync(Keepers.With(desk, Right.Publish));
        var before = desk.Of<LiveCatalogue>().Current.FindProcedure(Desk.Procedure)!.Number;

        await UploadAsync(desk, designer, text => text.Replace(Title, Title + " (bản thử)", StringComparison.Ordinal));
        var drafted = desk.Of<LiveCatalogue>().Current.FindProcedure(Desk.Procedure)!.Number;
        var list = Html.Words(await ReadAsync(publisher));
        await Keepers.DoneAsync(publisher, Keepers.Household, "Publish", ("Form.Publish.Reason", "Đã rà soát"));
        var published = desk.Of<LiveCatalogue>().Current.FindProcedure(Desk.Procedure)!;

        Assert.Equal(before, drafted);
        Assert.Contains("Bản 2 · Bản nháp", list, StringComparison.Ordinal);
        Assert.Equal((before + 1, Title + " (bản thử)"), (published.Number, published.Facts!.Name.Vi));
    }

    [Fact]
    public async Task The_list_is_narrowed_by_words_state_level_and_what_waits()
    {
        await using var desk = new Desk();
        var author = Keepers.With(desk, Right.Design);
        await Keepers.DraftAsync(desk, Keepers.Birth, document => document.Step("tiep-nhan")["time"] = "0.5 h", author);
        var sent = await Keepers.DoAsync(desk, new SubmitVersion(author, Keepers.Birth, 2));
        var reader = await desk.SignedInAsync(author);

        async Task<IReadOnlyList<string>> FoundAsync(string query) =>
            [.. Html.Attribute(await Keepers.ReadAsync(reader, "/procedures/manage" + query), "href").Where(link => link.EndsWith("#findings", StringComparison.Ordinal))];

        var all = await FoundAsync("");
        var words = await FoundAsync("?q=khai+sinh");
        var waiting = await FoundAsync("?waiting=true");
        var drafts = await FoundAsync("?state=Draft");
        var communes = await FoundAsync("?level=Commune");
        var nothing = Html.Words(await Keepers.ReadAsync(reader, "/procedures/manage?q=khong-co-thu-tuc-nay"));

        Assert.Null(sent.Refusal);
        Assert.Equal(13, all.Count);
        Assert.Equal(2, words.Count);
        Assert.Equal([$"/procedures/{Keepers.Birth}#findings"], waiting);
        Assert.Equal(waiting, drafts);
        Assert.InRange(communes.Count, 1, 12);
        Assert.Contains("Không có quy trình nào khớp", nothing, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Open_dossiers_are_counted_by_the_version_on_which_they_stand()
    {
        await using var desk = new Desk();
        await desk.FileAsync();
        await Keepers.DraftAsync(desk, Keepers.Household, document => document.Step("tham-dinh")["time"] = "1 h");
        var publisher = await desk.SignedInAsync(Keepers.With(desk, Right.Publish));
        await Keepers.DoneAsync(publisher, Keepers.Household, "Publish", ("Form.Publish.Reason", "Đã rà soát"));
        await desk.FileAsync();

        var list = Html.Words(await ReadAsync(publisher));
        var overview = await Keepers.OverviewAsync(publisher, Keepers.Household);

        Assert.Contains("bản 2: 1, bản 1: 1", list, StringComparison.Ordinal);
        Assert.Contains("Đã thay thế", Html.Words(overview), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_no_document_is_refused_in_words()
    {
        await using var desk = new Desk();
        var designer = await desk.SignedInAsync(PersonWith(desk, Right.Design));

        using var answer = await SendAsync(designer, "đây không phải tài liệu");
        var page = Html.Words(await answer.Content.ReadAsStringAsync());

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("Cần sửa 1 chỗ", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stuck_dossier_waits_for_an_administrator_who_retries_skips_or_cancels_with_a_reason()
    {
        await using var desk = new Desk();
        await UploadAsync(
            desk, await desk.SignedInAsync(PersonWith(desk, Right.Design)),
            text => NoUnitAnswers(text));
        await Keepers.DoneAsync(await desk.SignedInAsync(PersonWith(desk, Right.Publish)), Keepers.Household, "Publish", ("Form.Publish.Reason", "Đã rà soát"));
        var dossier = await desk.FileAsync();
        var program = await Caller.OfOfficialAsync(desk, Desk.Reception);
        var seen = (await program.GetAsync("/work/dossiers/" + dossier.Filing!.Code)).Is(HttpStatusCode.OK);
        var done = (await program.PostAsync(
            $"/work/dossiers/{dossier.Filing.Code}/items/{dossier.Waits[0].Seq}/complete", new { outcome = "Accepted" }, null, ("If-Match", seen.Headers.ETag!.Tag))).Is(HttpStatusCode.OK).Json;
        var told = (await program.GetAsync("/work/dossiers/" + dossier.Filing.Code)).Json;
        var stuck = await desk.ReadAsync(dossier.Id);
        var reception = await desk.SignedInAsync(Desk.Reception);
        var way = Html.Words(await reception.GetStringAsync(new Uri("/dossiers/" + dossier.Filing!.Code, UriKind.Relative)));
        var keeper = await desk.SignedInAsync(PersonWith(desk, Right.ConfigureOffice));
        var address = new Uri("/office/incidents", UriKind.Relative);

        var page = await keeper.GetStringAsync(address);
        using var retried = await Form.Of(page, "retry", "/office/incidents").SendAsync(keeper);
        var again = await keeper.GetStringAsync(address);
        using var without = await Form.Of(again, "skip", "/office/incidents").SendAsync(keeper);
        using var skipped = await Form.Of(again, "skip", "/office/incidents").SendAsync(keeper, ("reason", "Hội đồng đã họp bằng văn bản"));
        var after = await desk.ReadAsync(dossier.Id);

        var incident = Assert.Single(stuck.Incidents);
        Assert.False(seen.Json.TryGetProperty("stuck", out _));
        Assert.All([done, told], view => Assert.Equal((incident.Step, incident.Sentence.Vi), (view.GetProperty("stuck")[0].GetProperty("step").GetString(), view.GetProperty("stuck")[0].GetProperty("why").GetString())));
        Assert.Contains("Đang vướng, chờ người quản trị", way, StringComparison.Ordinal);
        Assert.DoesNotContain("Hồ sơ đã kết thúc", way, StringComparison.Ordinal);
        Assert.Contains(dossier.Filing!.Code, Html.Words(page), StringComparison.Ordinal);
        Assert.Contains("Hồ sơ vẫn vướng", Html.Words(again), StringComparison.Ordinal);
        Assert.Contains("Nêu lý do bỏ qua hoặc hủy.", Html.Words(await without.Content.ReadAsStringAsync()), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, retried.StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, skipped.StatusCode);
        Assert.Empty(after.Incidents);
        Assert.Contains(after.Waits, wait => wait.Kind == WaitKind.Lookup);
    }

    /// <summary>The step where work is assigned asks a rule for its unit, and the rule names none that there is: the gate cannot know.</summary>
    private static string NoUnitAnswers(string text)
    {
        var document = JsonNode.Parse(text)!;
        var step = document["root"]!["activities"]!.AsArray().First(step => (string?)step!["role"] == "phan-cong")!;
        step["unit"] = new JsonObject
        {
            ["typeName"] = "String",
            ["expression"] = new JsonObject { ["type"] = "JavaScript", ["value"] = "'don-vi-' + 'khong-co'" },
        };
        return document.ToJsonString();
    }

    private static string PersonWith(Desk desk, Right right) => Keepers.With(desk, right);

    private static async Task UploadAsync(Desk desk, HttpClient reader, Func<string, string> change)
    {
        var root = new DirectoryInfo(Sources.Root).Parent!.Parent!.FullName;
        var text = await File.ReadAllTextAsync(Path.Combine(root, "workflows", "procedures", "1.001612-dang-ky-ho-kinh-doanh.json"));
        Assert.NotEqual(text, change(text));
        using var answer = await SendAsync(reader, change(text));
        Assert.True(answer.StatusCode == HttpStatusCode.Redirect, Html.Words(await answer.Content.ReadAsStringAsync()));
        Assert.NotNull(desk.Of<LiveCatalogue>().Current.Office);
    }

    private static async Task<HttpResponseMessage> SendAsync(HttpClient reader, string text)
    {
        var form = Form.Of(await ReadAsync(reader), "upload");
        using var content = new MultipartFormDataContent();
        foreach (var (name, value) in form.Values.Where(pair => pair.Key.Length > 0 && pair.Key != "Document"))
        {
            content.Add(new StringContent(value), name);
        }

        content.Add(new ByteArrayContent(Encoding.UTF8.GetBytes(text)), "Document", "thu-tuc.json");
        return await reader.PostAsync(new Uri(form.Action, UriKind.Relative), content);
    }

    private static Task<string> ReadAsync(HttpClient reader) => reader.GetStringAsync(new Uri("/procedures/manage", UriKind.Relative));
}
