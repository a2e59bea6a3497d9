using System.Net;
using WorkflowEngine.Office;
using WorkflowEngine.Persistence.Catalogue;

namespace WorkflowEngine.Web.Tests.FactPages;

/// <summary>The facts of a procedure on their pages.</summary>
public sealed class FactsFormTests
{
    private static readonly string[] Sheets = ["general", "papers", "form", "fees", "law"];

    [Fact]
    public async Task Every_shipped_procedure_opens_and_is_saved_unchanged_to_the_byte()
    {
        await using var desk = new Desk();
        var definitions = desk.Of<LiveCatalogue>().Current.Procedures.Select(procedure => procedure.Definition).ToList();
        foreach (var definition in definitions)
        {
            var form = await FactsForm.OpenAsync(desk, definition);
            var before = await form.LatestAsync();
            foreach (var sheet in Sheets)
            {
                var sent = await form.ShowAsync($"?sheet={sheet}");
                await form.SendAsync(sent, "save");

                Assert.True(form.Words.Contains("Không có gì thay đổi", StringComparison.Ordinal), $"{definition} {sheet}: {form.Words}");
            }

            var after = await form.LatestAsync();
            Assert.Equal((before.Number, before.Revision, before.Content), (after.Number, after.Revision, after.Content));
        }

        Assert.Equal(13, definitions.Count);
    }

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task What_is_typed_is_kept_in_a_draft_and_nothing_else_changes(string provider)
    {
        await using var database = await OwnDatabase.CreateAsync(provider);
        await using var desk = new Desk(database.Settings);
        var form = await FactsForm.OpenAsync(desk);
        var before = await form.LatestAsync();

        var sent = await form.ShowAsync("?sheet=papers");
        sent["f.components[1].name.vi"] = "Biên bản họp gia đình";
        await form.SendAsync(sent, "save");
        var sheet = await form.ShowAsync("?sheet=law");
        sheet["f.timeLimits[0].limit"] = "02 ngày làm việc";
        await form.SendAsync(sheet, "save");

        var after = await form.LatestAsync();
        Assert.Equal((2, VersionStatus.Draft), (after.Number, after.Status));
        Assert.Contains("Đã lưu vào bản nháp số 2", form.Words, StringComparison.Ordinal);
        Assert.Contains("Đọc là 2 ngày làm việc.", form.Words, StringComparison.Ordinal);
        Assert.Equal(
            ["\"limit\": \"02 ngày làm việc\",", "\"vi\": \"Biên bản họp gia đình\","],
            FactsForm.Changed(before.Content, after.Content).Select(line => line.After.Trim()).Order(StringComparer.Ordinal));
        Assert.Equal("3 wd", desk.Of<LiveCatalogue>().Current.FindProcedure(Desk.Procedure)!.Facts!.TimeLimits[0].Limit!.Source);
    }

    [Fact]
    public async Task What_cannot_be_read_is_kept_as_it_was_typed_and_told_beside_it()
    {
        await using var desk = new Desk();
        var form = await FactsForm.OpenAsync(desk);
        var law = await form.ShowAsync("?sheet=law");

        law["f.timeLimits[0].limit"] = "nhanh thôi";
        law["f.legalBasis[0].from"] = "31/02/2026";
        await form.SendAsync(law, "save");
        var papers = await form.ShowAsync("?sheet=papers");
        papers["f.components[0].quantity"] = "vài bản";
        papers.SetRule("f.components[0].required", "rule", "fields.nopThay ===");
        await form.SendAsync(papers, "save");
        var kept = await form.ShowAsync("?sheet=papers");
        var page = form.Page;
        await form.ShowAsync("?sheet=law");

        Assert.Equal("vài bản", kept["f.components[0].quantity"]);
        Assert.Contains("aria-invalid=\"true\"", Assert.Single(Html.Tags(page, "name=\"f.components[0].quantity\"")), StringComparison.Ordinal);
        Assert.Contains("số nguyên từ 1 trở lên", NotesOf(page, "f_components_0__quantity"), StringComparison.Ordinal);
        Assert.NotEmpty(NotesOf(page, "f_components_0__required"));
        Assert.Contains("nhanh thôi", NotesOf(form.Page, "f_timeLimits_0__limit"), StringComparison.Ordinal);
        Assert.Contains("ngày có thật", NotesOf(form.Page, "f_legalBasis_0__from"), StringComparison.Ordinal);
        Assert.Contains("Thành phần hồ sơ 1 · Số bản", Html.Words(page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_banned_paper_is_told_beside_the_paper()
    {
        await using var desk = new Desk();
        var form = await FactsForm.OpenAsync(desk);
        var papers = await form.ShowAsync("?sheet=papers");

        papers["f.components[3].name.vi"] = "Bản sao sổ hộ khẩu";
        await form.SendAsync(papers, "save");

        Assert.Contains("không được yêu cầu nộp nữa", NotesOf(form.Page, "f_components_3_"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Entries_are_added_moved_copied_and_taken_away()
    {
        await using var desk = new Desk();
        var form = await FactsForm.OpenAsync(desk);

        var papers = await form.ShowAsync("?sheet=papers");
        papers["f.components[0].name.vi"] = "Giấy đề nghị (mẫu mới)";
        await form.SendAsync(papers, "add:components:0");
        Assert.EndsWith("#f_components_5_", form.At, StringComparison.Ordinal);
        Assert.Contains("data-meant=\"true\"", form.Page, StringComparison.Ordinal);
        Assert.Contains("data-key=\"components:giayTo1\"", form.Page, StringComparison.Ordinal);
        await form.SendAsync(new SentForm(form.Page, FactsForm.Marker), "up:components:5");
        await form.SendAsync(new SentForm(form.Page, FactsForm.Marker), "copy:components:0");
        await form.SendAsync(new SentForm(form.Page, FactsForm.Marker), "remove:components:2");
        await form.SendAsync(new SentForm(form.Page, FactsForm.Marker), "down:components:0");
        var fields = await form.ShowAsync("?sheet=form");
        await form.SendAsync(fields, "add:fields[9].fields:0");
        await form.SendAsync(new SentForm(form.Page, FactsForm.Marker), "add:fields[12].choices:0");

        var facts = (await form.LatestAsync()).Read.Document!.Procedure!;
        Assert.Equal(["giayDeNghi2", "giayDeNghi", "uyQuyenChuHo", "uyQuyenNop", "giayTo1", "giayToTuyThan"], facts.Components.Select(component => component.Id));
        Assert.Equal("Giấy đề nghị (mẫu mới)", facts.Components[1].Name.Vi);
        Assert.Equal(["maNganh", "tenNganh", "truong1"], facts.Fields[9].Fields.Select(field => field.Id));
        Assert.Equal(["ca-nhan", "thanh-vien-ho-gia-dinh", "luaChon1"], facts.Fields[12].Choices.Select(choice => choice.Id));
    }

    [Fact]
    public async Task Codes_keep_their_order_a_known_field_brings_its_name_and_fields_follow_their_part()
    {
        await using var desk = new Desk();
        var form = await FactsForm.OpenAsync(desk);

        var general = await form.ShowAsync("?sheet=general");
        general.Untick("f.channels", "counter");
        general.Tick("f.applicants", "enterprise");
        general["f.field.code"] = "ho-tich";
        await form.SendAsync(general, "save");
        var fields = await form.ShowAsync("?sheet=form");
        fields["f.sections[0].id"] = "chuHoMoi";
        await form.SendAsync(fields, "save");

        var facts = (await form.LatestAsync()).Read.Document!.Procedure!;
        Assert.Equal("Online, Post", string.Join(", ", facts.Channels));
        Assert.Equal("Citizen, Enterprise", string.Join(", ", facts.Applicants));
        Assert.Equal("Hộ tịch", facts.Field!.Name.Vi);
        Assert.Equal(7, facts.Fields.Count(field => field.Section == "chuHoMoi"));
    }

    [Fact]
    public async Task A_finding_leads_to_its_place()
    {
        await using var desk = new Desk();
        var form = await FactsForm.OpenAsync(desk);

        await form.ShowAsync("?at=fields[9].fields[0].pattern");

        Assert.Contains("aria-current=\"page\"", Assert.Single(Html.Tags(form.Page, "data-testid=\"sheet-form\"")), StringComparison.Ordinal);
        var open = Html.Tags(form.Page, "data-key=").Where(tag => tag.Contains(" open", StringComparison.Ordinal)).SelectMany(tag => Html.Attribute(tag, "data-key"));
        Assert.Equal(["fields:nganhNghe", "fields[9].fields:maNganh"], open);
    }

    [Fact]
    public async Task Who_may_not_design_may_read_and_not_save()
    {
        await using var desk = new Desk();
        var designer = await FactsForm.OpenAsync(desk);
        var office = desk.Of<LiveCatalogue>().Current.Office!.Snapshot;
        var today = new DateOnly(2026, 11, 16);
        var reader = office.People.First(person => office.MayDoSomewhere(person.Code, Right.Reform, today) && !office.MayDoSomewhere(person.Code, Right.Design, today));
        var other = new FactsForm(desk, await desk.SignedInAsync(reader.Code), FactsForm.Household);
        var sent = await other.ShowAsync("?sheet=papers");

        sent["f.components[0].name.vi"] = "Khác";
        await other.SendAsync(sent, "save");

        Assert.Equal(HttpStatusCode.Forbidden, other.Status);
        Assert.Contains("Bạn chỉ được xem", other.Words, StringComparison.Ordinal);
        Assert.Equal(1, (await designer.LatestAsync()).Number);
    }

    private static string NotesOf(string page, string id) => Html.Inside(page, "div", $"id=\"{id}-notes\"");
}
