using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using WorkflowEngine.Office;
using WorkflowEngine.Persistence.Catalogue;
using WorkflowEngine.Persistence.Editing;

namespace WorkflowEngine.Web.Tests.Procedures;

/// <summary>The page of one document: everything that can be done with its versions, and what is refused with why.</summary>
public sealed class OverviewTests
{
    private static Action<JsonNode> Time(string time, string step = "tham-dinh") => document => document.Step(step)["time"] = time;

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task A_draft_of_civil_status_is_sent_approved_by_another_published_compared_and_rolled_back(string provider)
    {
        await using var database = await OwnDatabase.CreateAsync(provider);
        await using var desk = new Desk(database.Settings);
        var author = Keepers.With(desk, Right.Design);
        var approver = Keepers.With(desk, Right.Approve, null, author);
        await Keepers.DraftAsync(desk, Keepers.Birth, Time("0.5 h", "tiep-nhan"), author);
        var (designer, second) = (await desk.SignedInAsync(author), await desk.SignedInAsync(approver));
        var publisher = await desk.SignedInAsync(Keepers.With(desk, Right.Publish));

        await Keepers.DoneAsync(designer, Keepers.Birth, "Submit", ("Form.Submit.Note", "Rút ngắn khâu tiếp nhận"));
        var own = await Keepers.OverviewAsync(designer, Keepers.Birth);
        using var undated = await Keepers.ActAsync(second, Keepers.Birth, "Approve", ("Form.Approve.Note", "Đồng ý"), ("Form.Approve.Decision", "12/QĐ-UBND"));
        await Keepers.DoneAsync(
            second, Keepers.Birth, "Approve", ("Form.Approve.Note", "Đồng ý"), ("Form.Approve.Decision", "12/QĐ-UBND"), ("Form.Approve.DecisionDate", "2026-11-16"));
        await Keepers.DoneAsync(publisher, Keepers.Birth, "Publish", ("Form.Publish.Reason", "Đã rà soát"));
        var published = await Keepers.VersionsAsync(desk, Keepers.Birth);
        await Keepers.DoneAsync(publisher, Keepers.Birth, "RollBack", ("Form.RollBack.Number", "1"), ("Form.RollBack.Reason", "Quay lại cách cũ"));
        var rolled = await desk.Of<DefinitionReader>().PublishedAsync(Keepers.Birth);
        var first = await desk.Of<DefinitionReader>().ByNumberAsync(Keepers.Birth, 1);
        var page = Html.Words(await Keepers.OverviewAsync(publisher, Keepers.Birth));

        Assert.Contains("Nhập ngày quyết định", Html.Words(await undated.Content.ReadAsStringAsync()), StringComparison.Ordinal);
        Assert.DoesNotContain("do-Approve", own, StringComparison.Ordinal);
        Assert.Equal(VersionStatus.Published, published.First(version => version.Number == 2).Status);
        Assert.Equal((3, first!.Hash), (rolled!.Number, rolled.Hash));
        Assert.Contains("quyết định 12/QĐ-UBND ngày 16/11/2026", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_approval_is_needed_publishing_sends_for_it_and_an_author_cannot_approve()
    {
        await using var desk = new Desk();
        var author = Keepers.With(desk, Right.Design);
        await Keepers.DraftAsync(desk, Keepers.Birth, Time("0.5 h", "tiep-nhan"), author);
        var publisher = await desk.SignedInAsync(Keepers.With(desk, Right.Publish));
        var designer = await desk.SignedInAsync(author);

        var before = Html.Words(await Keepers.OverviewAsync(publisher, Keepers.Birth));
        await Keepers.DoneAsync(publisher, Keepers.Birth, "Publish");
        var after = Html.Words(await Keepers.OverviewAsync(publisher, Keepers.Birth));
        using var forged = await Keepers.ForgeAsync(
            designer, Keepers.Birth, "Approve", ("Form.Approve.Number", "2"), ("Form.Approve.Note", "Tự duyệt"), ("Form.Approve.Decision", "1"), ("Form.Approve.DecisionDate", "2026-11-16"));
        var state = (await Keepers.VersionsAsync(desk, Keepers.Birth))[0];

        Assert.Contains("cần người thứ hai duyệt", before, StringComparison.Ordinal);
        Assert.Contains("Đã trình duyệt bản 2", after, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, forged.StatusCode);
        Assert.Contains("Cần sửa 1 chỗ", Html.Words(await forged.Content.ReadAsStringAsync()), StringComparison.Ordinal);
        Assert.Equal((VersionStatus.Draft, ApprovalStage.Submitted), (state.Status, state.Approval!.Stage));
    }

    [Fact]
    public async Task What_was_sent_back_says_why_and_has_to_be_sent_again()
    {
        await using var desk = new Desk();
        var author = Keepers.With(desk, Right.Design);
        await Keepers.DraftAsync(desk, Keepers.Birth, Time("0.5 h", "tiep-nhan"), author);
        var (designer, second) = (await desk.SignedInAsync(author), await desk.SignedInAsync(Keepers.With(desk, Right.Approve, null, author)));

        await Keepers.DoneAsync(designer, Keepers.Birth, "Submit");
        using var silent = await Keepers.ActAsync(second, Keepers.Birth, "SendBack");
        await Keepers.DoneAsync(second, Keepers.Birth, "SendBack", ("Form.SendBack.Reason", "Thiếu căn cứ"));
        var page = await Keepers.OverviewAsync(designer, Keepers.Birth);

        Assert.Contains("Chưa ghi", Html.Words(await silent.Content.ReadAsStringAsync()), StringComparison.Ordinal);
        Assert.Contains("Thiếu căn cứ", Html.Words(page), StringComparison.Ordinal);
        Assert.True(Form.Has(page, "do-Submit"));
    }

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task A_procedure_is_suspended_resumed_taken_back_and_repealed_with_reasons(string provider)
    {
        await using var database = await OwnDatabase.CreateAsync(provider);
        await using var desk = new Desk(database.Settings);
        var publisher = await desk.SignedInAsync(Keepers.With(desk, Right.Publish));

        using var silent = await Keepers.ActAsync(publisher, Keepers.Household, "Suspend");
        await Keepers.DoneAsync(publisher, Keepers.Household, "Suspend", ("Form.Suspend.Reason", "Bảo trì cơ sở dữ liệu"));
        var suspended = (await Keepers.VersionsAsync(desk, Keepers.Household))[0].Status;
        await Keepers.DoneAsync(publisher, Keepers.Household, "Resume");
        var resumed = (await Keepers.VersionsAsync(desk, Keepers.Household))[0].Status;
        await Keepers.DoneAsync(publisher, Keepers.Household, "Repeal", ("Form.Repeal.Decision", "99/QĐ-UBND"), ("Form.Repeal.Reason", "Đã có thủ tục thay thế"));
        var page = await Keepers.OverviewAsync(publisher, Keepers.Household);
        var repealed = (await Keepers.VersionsAsync(desk, Keepers.Household))[0].Status;
        await Keepers.DoneAsync(publisher, Keepers.Birth, "Retract", ("Form.Retract.Note", "Công bố nhầm"));
        var retracted = (await Keepers.VersionsAsync(desk, Keepers.Birth))[0].Status;

        Assert.Contains("lý do tạm ngừng", Html.Words(await silent.Content.ReadAsStringAsync()), StringComparison.Ordinal);
        Assert.Equal((VersionStatus.Suspended, VersionStatus.Published, VersionStatus.Retired, VersionStatus.Retracted), (suspended, resumed, repealed, retracted));
        Assert.False(Form.Has(page, "do-Suspend"));
        Assert.Contains("Đã bãi bỏ", Html.Words(page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_the_right_each_act_says_so_and_a_forged_one_changes_nothing()
    {
        await using var desk = new Desk();
        var author = Keepers.With(desk, Right.Design, Right.Publish);
        await Keepers.DraftAsync(desk, Keepers.Household, Time("1 h"), author);
        var designer = await desk.SignedInAsync(author);

        var page = await Keepers.OverviewAsync(designer, Keepers.Household);
        using var publish = await Keepers.ForgeAsync(designer, Keepers.Household, "Publish", ("Form.Publish.Number", "2"));
        using var suspend = await Keepers.ForgeAsync(designer, Keepers.Household, "Suspend", ("Form.Suspend.Reason", "Không được"));
        var versions = await Keepers.VersionsAsync(desk, Keepers.Household);

        Assert.False(Form.Has(page, "do-Publish"));
        Assert.Contains("Cần quyền công bố quy trình.", Html.Words(page), StringComparison.Ordinal);
        Assert.Contains("aria-disabled=\"true\"", page, StringComparison.Ordinal);
        Assert.All([publish, suspend], answer => Assert.Equal(HttpStatusCode.OK, answer.StatusCode));
        Assert.Equal([VersionStatus.Draft, VersionStatus.Published], versions.Select(version => version.Status));
    }

    [Fact]
    public async Task A_draft_with_an_error_is_not_published_and_the_finding_says_where_and_what_to_do()
    {
        await using var desk = new Desk();
        await Keepers.DraftAsync(desk, Keepers.Household, document => document.Step("tham-dinh")["role"] = "khong-ai-giu");
        var publisher = await desk.SignedInAsync(Keepers.With(desk, Right.Publish));

        var page = await Keepers.OverviewAsync(publisher, Keepers.Household);
        using var forged = await Keepers.ForgeAsync(publisher, Keepers.Household, "Publish", ("Form.Publish.Number", "2"));
        var versions = await Keepers.VersionsAsync(desk, Keepers.Household);

        Assert.Contains("Còn 1 lỗi phải sửa", Html.Words(page), StringComparison.Ordinal);
        Assert.Contains("khong-ai-giu", Html.Inside(page, "section", "id=\"findings\""), StringComparison.Ordinal);
        Assert.Contains("Chưa công bố được", Html.Words(await forged.Content.ReadAsStringAsync()), StringComparison.Ordinal);
        Assert.Equal(VersionStatus.Draft, versions[0].Status);
    }

    [Fact]
    public async Task A_draft_is_put_on_a_day_taken_off_it_and_deleted()
    {
        await using var desk = new Desk();
        await Keepers.DraftAsync(desk, Keepers.Household, Time("1 h"));
        var publisher = await desk.SignedInAsync(Keepers.With(desk, Right.Publish));
        var designer = await desk.SignedInAsync(Keepers.With(desk, Right.Design));

        await Keepers.DoneAsync(publisher, Keepers.Household, "Publish", ("Form.Publish.On", "2026-12-01"), ("Form.Publish.Reason", "Đã rà soát"));
        var set = Html.Words(await Keepers.OverviewAsync(publisher, Keepers.Household));
        await Keepers.DoneAsync(publisher, Keepers.Household, "Unschedule");
        await Keepers.DoneAsync(designer, Keepers.Household, "DeleteDraft");
        var versions = await Keepers.VersionsAsync(desk, Keepers.Household);

        Assert.Contains("sẽ được công bố vào đầu ngày 01/12/2026", set, StringComparison.Ordinal);
        Assert.Contains("hẹn công bố đầu ngày 01/12/2026", set, StringComparison.Ordinal);
        Assert.Equal([1], versions.Select(version => version.Number));
    }

    [Fact]
    public async Task An_older_version_becomes_a_draft_again()
    {
        await using var desk = new Desk();
        await Keepers.DraftAsync(desk, Keepers.Household, Time("1 h"));
        var publisher = await desk.SignedInAsync(Keepers.With(desk, Right.Publish));
        var designer = await desk.SignedInAsync(Keepers.With(desk, Right.Design));

        await Keepers.DoneAsync(publisher, Keepers.Household, "Publish", ("Form.Publish.Reason", "Đã rà soát"));
        await Keepers.DoneAsync(designer, Keepers.Household, "Revert", ("Form.Revert.Number", "1"));
        var versions = await Keepers.VersionsAsync(desk, Keepers.Household);

        Assert.Equal([VersionStatus.Draft, VersionStatus.Published, VersionStatus.Superseded], versions.Select(version => version.Status));
        Assert.Equal(versions[2].Hash, versions[0].Hash);
        Assert.Contains("lập từ bản 1", Html.Words(await Keepers.OverviewAsync(designer, Keepers.Household)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_downloaded_is_the_stored_document_and_a_file_becomes_a_draft_once()
    {
        await using var desk = new Desk();
        var designer = await desk.SignedInAsync(Keepers.With(desk, Right.Design));
        var stored = await desk.Of<DefinitionReader>().LatestAsync(Keepers.Household);

        var downloaded = await Keepers.ReadAsync(designer, $"/procedures/{Keepers.Household}?handler=Export&number=1");
        var bpmn = await Keepers.ReadAsync(designer, $"/procedures/{Keepers.Household}?handler=Bpmn&number=1");
        using var same = await ImportAsync(designer, downloaded);
        using var changed = await ImportAsync(designer, downloaded.Replace("\"1.001612\"", "\"1.001612.H30\"", StringComparison.Ordinal));
        using var broken = await ImportAsync(designer, "không phải tài liệu");
        var versions = await Keepers.VersionsAsync(desk, Keepers.Household);

        Assert.Equal(stored!.Content, downloaded);
        Assert.StartsWith("http://www.omg.org/spec/BPMN", System.Xml.Linq.XDocument.Parse(bpmn).Root!.Name.NamespaceName, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, same.StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, changed.StatusCode);
        Assert.Contains("Cần sửa 1 chỗ", Html.Words(await broken.Content.ReadAsStringAsync()), StringComparison.Ordinal);
        Assert.Equal([VersionStatus.Draft, VersionStatus.Published], versions.Select(version => version.Status));
    }

    [Fact]
    public async Task The_history_says_who_did_what_and_when()
    {
        await using var desk = new Desk();
        var author = Keepers.With(desk, Right.Design);
        await Keepers.DraftAsync(desk, Keepers.Household, Time("1 h"), author);
        var publisher = await desk.SignedInAsync(Keepers.With(desk, Right.Publish));
        var name = desk.Of<LiveCatalogue>().Current.Office!.Snapshot.FindPerson(author)!.Name;

        await Keepers.DoneAsync(publisher, Keepers.Household, "Publish", ("Form.Publish.Reason", "Đã rà soát"));
        var page = await Keepers.OverviewAsync(publisher, Keepers.Household);
        var history = page[page.IndexOf("id=\"history\"", StringComparison.Ordinal)..];

        Assert.True(Html.Tags(history, "data-testid=\"change\"").Count >= 2);
        Assert.Contains(name, Html.Words(history), StringComparison.Ordinal);
        Assert.Contains("09:00, 16/11/2026", Html.Words(history), StringComparison.Ordinal);
    }

    private static async Task<HttpResponseMessage> ImportAsync(HttpClient reader, string text)
    {
        var form = Form.Of(await Keepers.OverviewAsync(reader, Keepers.Household), "import");
        using var content = new MultipartFormDataContent();
        foreach (var (name, value) in form.Values.Where(pair => pair.Key != "Document"))
        {
            content.Add(new StringContent(value), name);
        }

        content.Add(new ByteArrayContent(Encoding.UTF8.GetBytes(text)), "Document", "thu-tuc.json");
        return await reader.PostAsync(new Uri(form.Action, UriKind.Relative), content);
    }
}
