using System.Net;

namespace WorkflowEngine.Web.Tests.Filing;

/// <summary>The form of a draft: what it keeps, what it refuses, what it asks next.</summary>
public sealed class FormTests
{
    [Fact]
    public async Task What_the_account_knows_is_filled_in_and_says_so()
    {
        await using var desk = new Desk();
        var visitor = await desk.VisitorAsync();

        await HouseholdBusiness.Begin(visitor);

        Assert.Equal("042190000127", ValueOf(visitor, "fields.chuHoSoDinhDanh"));
        Assert.Contains("Lấy từ tài khoản của bạn", visitor.Words, StringComparison.Ordinal);
        Assert.Contains("04••••••••27", visitor.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answers_of_an_earlier_dossier_are_copied_when_it_is_asked_for_and_say_where_they_are_from()
    {
        await using var desk = new Desk();
        var visitor = await desk.VisitorAsync();
        var (code, _) = await HouseholdBusiness.File(visitor);
        var form = await HouseholdBusiness.Begin(visitor);
        var before = ValueOf(visitor, "fields.tenHoKinhDoanh");

        await visitor.Send(form, ("act", "copy:"));
        var copied = ValueOf(visitor, "fields.tenHoKinhDoanh");
        var words = visitor.Words;
        await visitor.Send(form, ("fields.tenHoKinhDoanh", "Hộ kinh doanh Khác"), ("act", "refresh:"));

        Assert.Equal("", before);
        Assert.Equal("Hộ kinh doanh Bình An Quán", copied);
        Assert.Contains("Lấy từ hồ sơ " + code, words, StringComparison.Ordinal);
        Assert.Equal("Hộ kinh doanh Khác", ValueOf(visitor, "fields.tenHoKinhDoanh"));
    }

    [Fact]
    public async Task What_is_wrong_is_named_linked_and_kept_as_it_was_typed()
    {
        await using var desk = new Desk();
        var visitor = await desk.VisitorAsync();
        var form = await HouseholdBusiness.Begin(visitor);

        await visitor.Send(form, [.. HouseholdBusiness.With(("fields.vonKinhDoanh", "năm mươi triệu"), ("fields.soLaoDong", null)), ("act", "continue")]);

        Assert.Contains("Cần sửa 2 chỗ trước khi đi tiếp", visitor.Words, StringComparison.Ordinal);
        Assert.Contains("Nhập vốn kinh doanh bằng số, ví dụ 50.000.000.", visitor.Words, StringComparison.Ordinal);
        Assert.Contains("href=\"#fields_vonKinhDoanh\"", visitor.Page, StringComparison.Ordinal);
        Assert.StartsWith("Lỗi:", WebUtility.HtmlDecode(visitor.Inside("title", "")), StringComparison.Ordinal);
        Assert.Equal("năm mươi triệu", ValueOf(visitor, "fields.vonKinhDoanh"));
    }

    [Fact]
    public async Task A_draft_waits_for_its_owner_with_everything_in_it()
    {
        await using var desk = new Desk();
        var visitor = await desk.VisitorAsync();
        var form = await HouseholdBusiness.Begin(visitor);
        await visitor.Send(form, ("fields.tenHoKinhDoanh", "Quán chưa có tên"), ("fields.vonKinhDoanh", "nhiều"), ("act", "later"));
        var later = await desk.VisitorAsync();

        await later.Open("/filing");
        var list = later.Page;
        await later.Open(form);

        Assert.Contains($"href=\"{form}\"", list, StringComparison.Ordinal);
        Assert.Equal("Quán chưa có tên", ValueOf(later, "fields.tenHoKinhDoanh"));
        Assert.Equal("nhiều", ValueOf(later, "fields.vonKinhDoanh"));
    }

    [Fact]
    public async Task Somebody_elses_draft_is_not_there()
    {
        await using var desk = new Desk();
        var owner = await desk.VisitorAsync();
        var form = await HouseholdBusiness.Begin(owner);
        await owner.Send(form, [("uyQuyenNop", "uy-quyen.pdf", HouseholdBusiness.Pdf)], [.. HouseholdBusiness.With(("fields.nopThay", "true")), ("act", "upload:uyQuyenNop")]);
        var file = Html.Attribute(owner.Page, "href").First(address => address.Contains("/file/", StringComparison.Ordinal));
        var other = await desk.VisitorAsync(Filers.Phuoc);

        foreach (var address in new[] { form, form + "/check", file })
        {
            await other.Open(address);
            Assert.Equal(HttpStatusCode.NotFound, other.Status);
        }

        await other.Open("/filing");
        Assert.DoesNotContain(form, other.Page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_field_that_the_document_does_not_have_is_refused()
    {
        await using var desk = new Desk();
        var visitor = await desk.VisitorAsync();
        var form = await HouseholdBusiness.Begin(visitor);

        await visitor.Send(form, [.. HouseholdBusiness.Answers, ("fields.giamDoc", "tôi"), ("act", "continue")]);

        Assert.Equal(form, visitor.At);
        Assert.Contains("Biểu mẫu của thủ tục không có mục “giamDoc”", visitor.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_field_that_is_for_officials_cannot_be_answered_by_the_applicant()
    {
        await using var desk = new Desk();
        var visitor = await desk.VisitorAsync();
        var form = await HouseholdBusiness.Begin(visitor);

        await visitor.Send(form, [.. HouseholdBusiness.Answers, ("shown", "maSoHoKinhDoanh"), ("fields.maSoHoKinhDoanh", "0123456789"), ("act", "continue")]);
        await visitor.Send(form + "/check", ("Declared", "true"));

        var dossier = await desk.FindAsync(visitor.Inside("dd", "data-testid=\"code\""));
        Assert.False(dossier.Fields.Contains("maSoHoKinhDoanh"));
    }

    [Fact]
    public async Task An_answer_opens_the_questions_and_papers_that_follow_from_it()
    {
        await using var desk = new Desk();
        var visitor = await desk.VisitorAsync();
        var form = await HouseholdBusiness.Begin(visitor);
        var alone = visitor.Page;

        await visitor.Send(form, [.. HouseholdBusiness.With(("fields.chuTheThanhLap", "thanh-vien-ho-gia-dinh")), ("act", "refresh:fields.chuTheThanhLap")]);

        Assert.DoesNotContain("fields.thanhVien[0].hoTen", alone, StringComparison.Ordinal);
        Assert.DoesNotContain("papers.bienBanHop", alone, StringComparison.Ordinal);
        Assert.Contains("fields.thanhVien[0].hoTen", visitor.Page, StringComparison.Ordinal);
        Assert.Contains("papers.bienBanHop", visitor.Page, StringComparison.Ordinal);
        Assert.Contains("Cần vì câu trả lời của bạn", visitor.Words, StringComparison.Ordinal);
        Assert.Contains("Đã tìm trong Kho giấy tờ của bạn lúc 09:00: chưa có.", visitor.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_goes_on_too_early_is_shown_what_the_answer_opened()
    {
        await using var desk = new Desk();
        var visitor = await desk.VisitorAsync();
        var form = await HouseholdBusiness.Begin(visitor);

        await visitor.Send(form, [.. HouseholdBusiness.With(("fields.chuTheThanhLap", "thanh-vien-ho-gia-dinh")), ("act", "continue")]);

        Assert.Contains("Thêm ít nhất một dòng vào “Danh sách thành viên”.", visitor.Words, StringComparison.Ordinal);
        Assert.Contains("href=\"#paper_bienBanHop\"", visitor.Page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rows_are_added_and_taken_away_without_losing_the_others()
    {
        await using var desk = new Desk();
        var visitor = await desk.VisitorAsync();
        var form = await HouseholdBusiness.Begin(visitor);

        await visitor.Send(form, [.. HouseholdBusiness.Answers, ("act", "add:fields.nganhNghe")]);
        var added = visitor.Page;
        await visitor.Send(form,
        [
            .. HouseholdBusiness.Answers,
            ("fields.nganhNghe[1].maNganh", "4711"), ("fields.nganhNghe[1].tenNganh", "Bán lẻ"),
            ("act", "remove:fields.nganhNghe:0"),
        ]);

        Assert.Contains("fields.nganhNghe[1].maNganh", added, StringComparison.Ordinal);
        Assert.Equal("4711", ValueOf(visitor, "fields.nganhNghe[0].maNganh"));
        Assert.DoesNotContain("fields.nganhNghe[1].maNganh", visitor.Page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Uploads_are_kept_shown_to_their_owner_and_filed_with_the_dossier()
    {
        await using var desk = new Desk();
        var visitor = await desk.VisitorAsync();
        var form = await HouseholdBusiness.Begin(visitor);
        var answers = HouseholdBusiness.With(("fields.nopThay", "true"));

        await visitor.Send(form, [("uyQuyenNop", "Ủy quyền.pdf", HouseholdBusiness.Pdf)], [.. answers, ("act", "upload:uyQuyenNop")]);
        var slot = visitor.Words;
        var file = Html.Attribute(visitor.Page, "href").First(address => address.Contains("/file/", StringComparison.Ordinal));
        using var opened = await visitor.Get(file);
        await visitor.Send(form, [.. answers, ("act", "continue")]);
        await visitor.Send(form + "/check", ("Declared", "true"));

        Assert.Contains("Ủy quyền.pdf", slot, StringComparison.Ordinal);
        Assert.Equal(HouseholdBusiness.Pdf, await opened.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        Assert.Contains("sandbox", opened.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        var dossier = await desk.FindAsync(visitor.Inside("dd", "data-testid=\"code\""));
        Assert.Equal("upload", Assert.Single(dossier.Components, component => component.Component == "uyQuyenNop").From);
    }

    [Fact]
    public async Task A_program_that_calls_itself_a_paper_is_refused_and_the_answers_stay()
    {
        await using var desk = new Desk();
        var visitor = await desk.VisitorAsync();
        var form = await HouseholdBusiness.Begin(visitor);

        await visitor.Send(form, [("uyQuyenNop", "giay.pdf", [0x4D, 0x5A, 0x90, 0x00, 0x03])], [.. HouseholdBusiness.With(("fields.nopThay", "true")), ("act", "continue")]);

        Assert.Contains("giay.pdf: Không nhận loại tệp này.", visitor.Words, StringComparison.Ordinal);
        Assert.Equal("Hộ kinh doanh Bình An Quán", ValueOf(visitor, "fields.tenHoKinhDoanh"));
    }

    [Fact]
    public async Task A_paper_that_may_not_be_asked_for_takes_no_file()
    {
        await using var desk = new Desk();
        var visitor = await desk.VisitorAsync();
        var form = await HouseholdBusiness.Begin(visitor);
        var page = visitor.Page;

        await visitor.Send(form, [("giayToTuyThan", "can-cuoc.pdf", HouseholdBusiness.Pdf)], [.. HouseholdBusiness.Answers, ("act", "continue")]);

        Assert.DoesNotContain("papers.giayToTuyThan", page, StringComparison.Ordinal);
        Assert.Contains("Thủ tục không yêu cầu giấy tờ này nên tệp can-cuoc.pdf không được giữ.", visitor.Words, StringComparison.Ordinal);
    }

    private static string ValueOf(Visitor visitor, string name) =>
        Html.Attribute(Assert.Single(Html.Tags(visitor.Page, $"name=\"{name}\"")), "value").Single();
}
