using System.Net;
using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Office;
using WorkflowEngine.Persistence.Catalogue;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Persistence.Drafts;

namespace WorkflowEngine.Web.Tests.FactPages;

/// <summary>The e-form of a draft as applicants would see it.</summary>
public sealed class PreviewTests
{
    private const string Marker = "data-preview";

    [Fact]
    public async Task Every_shipped_form_is_shown_to_every_applicant_by_every_way_in_both_languages()
    {
        await using var desk = new Desk();
        var reader = await desk.SignedInAsync(FactsForm.PersonWith(desk, Right.Design));
        var shown = 0;
        foreach (var procedure in desk.Of<LiveCatalogue>().Current.Procedures)
        {
            var facts = procedure.Facts!;
            foreach (var kind in facts.Applicants)
            {
                foreach (var channel in facts.Channels)
                {
                    var query = $"?kind={Code(kind)}&channel={Code(channel)}";
                    var (vi, en) = (await GetAsync(reader, procedure.Definition, query + "&in=vi"), await GetAsync(reader, procedure.Definition, query + "&in=en"));

                    Assert.Contains($"<h1 class=\"mb-1\">{facts.Name.Vi}</h1>", Decoded(vi), StringComparison.Ordinal);
                    Assert.Contains($"<h1 class=\"mb-1\">{facts.Name.En}</h1>", Decoded(en), StringComparison.Ordinal);
                    Assert.Contains("shown", new SentForm(en, Marker).Names);
                    shown++;
                }
            }
        }

        Assert.True(shown > 40, $"only {shown} forms");
        Assert.Equal(0, await DraftsAsync(desk));
    }

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task Answers_show_and_hide_questions_and_papers_and_nothing_is_kept(string provider)
    {
        await using var database = await OwnDatabase.CreateAsync(provider);
        await using var desk = new Desk(database.Settings);
        var reader = await desk.SignedInAsync(FactsForm.PersonWith(desk, Right.Design));
        var first = await GetAsync(reader, FactsForm.Household, "?channel=counter&in=vi");

        var form = new SentForm(first, Marker);
        form.Tick("fields.chuTheThanhLap", "thanh-vien-ho-gia-dinh");
        var asked = await SendAsync(reader, form, "refresh:");
        var again = new SentForm(asked, Marker);
        again["fields.thanhVien[0].hoTen"] = "Lê Văn Cường";
        again.Untick("fields.chuTheThanhLap", "thanh-vien-ho-gia-dinh");
        again.Tick("fields.chuTheThanhLap", "ca-nhan");
        var hidden = await SendAsync(reader, again, "refresh:");
        var back = new SentForm(hidden, Marker);
        back.Untick("fields.chuTheThanhLap", "ca-nhan");
        back.Tick("fields.chuTheThanhLap", "thanh-vien-ho-gia-dinh");
        var shown = new SentForm(await SendAsync(reader, back, "refresh:"), Marker);

        Assert.DoesNotContain("biên bản họp", Html.Words(first), StringComparison.Ordinal);
        Assert.Contains("biên bản họp", Html.Words(asked), StringComparison.Ordinal);
        Assert.Contains("100.000", Html.Words(asked), StringComparison.Ordinal);
        Assert.DoesNotContain("fields.thanhVien[0].hoTen", back.Names);
        Assert.Equal("Lê Văn Cường", shown["fields.thanhVien[0].hoTen"]);
        Assert.Equal(0, await DraftsAsync(desk));
    }

    [Fact]
    public async Task Checking_tells_what_is_missing_until_the_dossier_could_be_sent()
    {
        await using var desk = new Desk();
        var reader = await desk.SignedInAsync(FactsForm.PersonWith(desk, Right.Design));
        var form = new SentForm(await GetAsync(reader, FactsForm.Household, "?in=vi"), Marker);

        var missing = await SendAsync(reader, form, "check");
        var filled = new SentForm(missing, Marker);
        filled["fields.chuHoNgaySinh"] = "07/05/1985";
        filled["fields.tenHoKinhDoanh"] = "Hộ kinh doanh Bình An Quán";
        filled["fields.diaChiTruSo"] = "Số 12 đường Phan Đình Phùng, phường Thành Sen, tỉnh Hà Tĩnh";
        filled["fields.nganhNghe[0].maNganh"] = "5610";
        filled["fields.nganhNghe[0].tenNganh"] = "Nhà hàng";
        filled["fields.vonKinhDoanh"] = "50.000.000";
        filled["fields.soLaoDong"] = "3";
        filled["fields.ngayBatDau"] = "01/12/2026";
        filled.Tick("fields.nopThay", "true");
        filled.Tick("fields.chuTheThanhLap", "ca-nhan");
        filled.Tick("fields.hinhThucNhan", "dien-tu");
        var paper = await SendAsync(reader, filled, "check");
        var complete = await SendAsync(reader, new SentForm(await SendAsync(reader, new SentForm(paper, Marker), "upload:uyQuyenNop"), Marker), "check");

        Assert.Contains("tên hộ kinh doanh", Html.Inside(missing, "div", "data-error-summary"), StringComparison.OrdinalIgnoreCase);
        Assert.Contains("Cần sửa 1 chỗ", Html.Words(paper), StringComparison.Ordinal);
        Assert.Contains("Hồ sơ này đủ để gửi.", Html.Words(complete), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_whose_rule_is_wrong_says_which_rule()
    {
        await using var desk = new Desk();
        var facts = await FactsForm.OpenAsync(desk);
        var fields = await facts.ShowAsync("?sheet=form");
        fields.SetRule("f.fields[13].visible", "rule", "fields.chuTheThanhLap ===");
        await facts.SendAsync(fields, "save");

        var page = await GetAsync(await desk.SignedInAsync(FactsForm.PersonWith(desk, Right.Design)), FactsForm.Household, "?in=vi");

        Assert.Contains("Chưa xem được tờ khai vì quy tắc viết sai", Html.Words(page), StringComparison.Ordinal);
        Assert.Contains("Các trường 14 · Hiện ra", Html.Words(page), StringComparison.Ordinal);
        Assert.Contains(Html.Attribute(page, "href"), address => address.EndsWith("/facts?at=fields%5B13%5D.visible", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Only_our_own_page_frames_the_form_and_the_readers_language_stays()
    {
        await using var desk = new Desk();
        var reader = await desk.SignedInAsync(FactsForm.PersonWith(desk, Right.Design));

        using var outer = await reader.GetAsync(new Uri($"/procedures/{FactsForm.Household}/form?languages=both", UriKind.Relative));
        using var inner = await reader.GetAsync(new Uri($"/procedures/{FactsForm.Household}/form/view?in=en", UriKind.Relative));
        var frames = Html.Attribute(await outer.Content.ReadAsStringAsync(), "src").Where(address => address.Contains("/form/view", StringComparison.Ordinal)).ToList();
        var after = await reader.GetStringAsync(new Uri($"/procedures/{FactsForm.Household}/form", UriKind.Relative));

        Assert.Equal(2, frames.Count);
        Assert.Contains("frame-src 'self'", Policy(outer), StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", Policy(outer), StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'self'", Policy(inner), StringComparison.Ordinal);
        Assert.Equal("SAMEORIGIN", Assert.Single(inner.Headers.GetValues("X-Frame-Options")));
        Assert.Contains("<html lang=\"en\">", await inner.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Contains("<html lang=\"vi\"", after, StringComparison.Ordinal);
    }

    private static string Policy(HttpResponseMessage answer) => Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));

    private static string Code(Enum value) => System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    private static string Decoded(string page) => WebUtility.HtmlDecode(page);

    private static Task<string> GetAsync(HttpClient reader, string definition, string query) =>
        reader.GetStringAsync(new Uri($"/procedures/{definition}/form/view{query}", UriKind.Relative), TestContext.Current.CancellationToken);

    private static async Task<string> SendAsync(HttpClient reader, SentForm form, string act)
    {
        using var answer = await form.SendAsync(reader, act);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.Content.ReadAsStringAsync();
    }

    private static async Task<int> DraftsAsync(Desk desk)
    {
        await using var context = await desk.Of<IDbContextFactory<WorkflowDbContext>>().CreateDbContextAsync();
        return await context.Set<DraftRow>().CountAsync();
    }
}
