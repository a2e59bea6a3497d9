using System.Net;
using WorkflowEngine.Persistence.Accounts;
using WorkflowEngine.Web.Tests.Filing;
using WorkflowEngine.Web.Tracking;

namespace WorkflowEngine.Web.Tests.Tracking;

public sealed class TrackingTests
{
    private const string NoSuch = "Không có hồ sơ nào mang cả hai mã này.";

    [Fact]
    public async Task Whoever_has_both_codes_sees_the_stage_and_the_dates_and_no_name()
    {
        await using var desk = new Desk();
        var (code, lookup) = await HouseholdBusiness.File(await desk.VisitorAsync());
        var stranger = Visitor.To(desk.Site);

        await Track(stranger, code, lookup.ToLowerInvariant());

        Assert.Equal("/tracking/" + code.ToLowerInvariant(), stranger.At);
        Assert.Contains("Đã nộp, chờ tiếp nhận", stranger.Words, StringComparison.Ordinal);
        Assert.Contains("17:00 thứ Năm, 19/11/2026", stranger.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("Lan", stranger.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("hộ kinh doanh", stranger.Words, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_wrong_lookup_code_and_a_code_that_is_not_there_are_answered_alike()
    {
        await using var desk = new Desk();
        var (code, _) = await HouseholdBusiness.File(await desk.VisitorAsync());
        var stranger = Visitor.To(desk.Site);

        await Track(stranger, code, "AAAAAAAA");
        var wrong = stranger.Words.Replace(code, "", StringComparison.Ordinal);
        await Track(stranger, "H27.012.00-261116-9999", "AAAAAAAA");

        Assert.Contains(NoSuch, wrong, StringComparison.Ordinal);
        Assert.Equal(wrong, stranger.Words.Replace("H27.012.00-261116-9999", "", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_address_of_a_dossier_says_nothing_without_the_codes()
    {
        await using var desk = new Desk();
        var (code, _) = await HouseholdBusiness.File(await desk.VisitorAsync());
        var stranger = Visitor.To(desk.Site);

        await stranger.Open("/tracking/" + code);
        var there = stranger.Words;
        await stranger.Open("/tracking/H27.012.00-261116-9999");

        Assert.Equal(there, stranger.Words);
        Assert.StartsWith("/tracking?code=", stranger.At, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Guessing_ends_after_five_tries_for_the_right_lookup_code_too_until_the_rest_is_over()
    {
        await using var desk = new Desk();
        var (code, lookup) = await HouseholdBusiness.File(await desk.VisitorAsync());
        var stranger = Visitor.To(desk.Site);
        for (var guess = 0; guess < GuessLock.MostGuesses; guess++)
        {
            await Track(stranger, code, "AAAAAAA" + (char)('A' + guess));
        }

        await Track(stranger, code, lookup);
        var locked = stranger.Words;
        desk.Clock.Move(GuessLock.Rest);
        await Track(stranger, code, lookup);

        Assert.Contains("đã bị nhập sai mã tra cứu nhiều lần. Thử lại sau 15 phút", locked, StringComparison.Ordinal);
        Assert.Contains("Đã nộp, chờ tiếp nhận", stranger.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_address_that_asks_too_often_is_told_to_wait()
    {
        await using var desk = new Desk();
        var stranger = Visitor.To(desk.Site);

        for (var asked = 0; asked < 31; asked++)
        {
            await stranger.Open("/tracking");
        }

        Assert.Equal(HttpStatusCode.TooManyRequests, stranger.Status);
        Assert.Contains("Đợi một phút rồi thử lại.", stranger.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_applicant_sees_who_holds_it_why_the_date_and_what_comes()
    {
        await using var desk = new Desk();
        var visitor = await desk.VisitorAsync();
        var (code, _) = await HouseholdBusiness.File(visitor);
        await desk.DecideAsync(code, "tiep-nhan", "Accepted");

        await visitor.Open("/tracking/" + code);

        Assert.Contains("Người đang giữ hồ sơ Phòng Kinh tế, Hạ tầng và Đô thị phường Thành Sen", visitor.Words, StringComparison.Ordinal);
        Assert.Contains("Vì sao hẹn ngày này?", visitor.Words, StringComparison.Ordinal);
        Assert.Contains("Tiếp nhận hồ sơ (xong)", visitor.Words, StringComparison.Ordinal);
        Assert.Contains("Giấy tiếp nhận hồ sơ và hẹn trả kết quả", visitor.Words, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("Ký Giấy chứng nhận", visitor.Words, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_letter_opens_as_paper_for_its_applicant_and_for_nobody_else()
    {
        await using var desk = new Desk();
        var visitor = await desk.VisitorAsync();
        var (code, _) = await HouseholdBusiness.File(visitor);
        await desk.DecideAsync(code, "tiep-nhan", "Accepted");
        await visitor.Open("/tracking/" + code);
        var address = Html.Attribute(visitor.Page, "href").First(link => link.Contains("/letter/", StringComparison.Ordinal));
        var other = await desk.VisitorAsync(Filers.Phuoc);

        await visitor.Open(address);
        await other.Open(address);

        Assert.Contains("GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ", visitor.Words, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, other.Status);
    }

    [Fact]
    public async Task Somebody_elses_dossier_is_not_in_ones_list_nor_at_its_address()
    {
        await using var desk = new Desk();
        var (code, _) = await HouseholdBusiness.File(await desk.VisitorAsync());
        var other = await desk.VisitorAsync(Filers.Phuoc);

        await other.Open("/tracking/mine");
        var list = other.Words;
        await other.Open("/tracking/" + code);

        Assert.Contains("Bạn chưa nộp hồ sơ nào.", list, StringComparison.Ordinal);
        Assert.StartsWith("/tracking?code=", other.At, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(AssuranceLevel.Verified, true)]
    [InlineData(AssuranceLevel.Stated, false)]
    public async Task A_dossier_of_ones_identity_number_is_ones_own_only_when_the_number_was_verified(AssuranceLevel assurance, bool mine)
    {
        await using var desk = new Desk();
        var dossier = await desk.FileAsync();
        var visitor = await desk.VisitorAsync("binh.tran", assurance);

        await visitor.Open("/tracking/" + dossier.Filing!.Code);

        Assert.Equal(mine, visitor.Words.Contains("Hồ sơ đi đến đâu", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_list_of_ones_dossiers_says_status_and_promise()
    {
        await using var desk = new Desk();
        var visitor = await desk.VisitorAsync();
        var (code, _) = await HouseholdBusiness.File(visitor);

        await visitor.Open("/tracking/mine");

        Assert.Contains(code, visitor.Words, StringComparison.Ordinal);
        Assert.Contains("Đã nộp, chờ tiếp nhận 16/11/2026 17:00 thứ Năm, 19/11/2026", visitor.Words, StringComparison.Ordinal);
    }

    private static async Task Track(Visitor visitor, string code, string lookup)
    {
        await visitor.Open("/tracking");
        await visitor.Send("/tracking", ("Code", code), ("Lookup", lookup));
    }
}
