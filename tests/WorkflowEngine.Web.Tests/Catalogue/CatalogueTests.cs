using System.Net;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using WorkflowEngine.Persistence.Editing;
using WorkflowEngine.Procedures;
using WorkflowEngine.Web.Catalogue;

namespace WorkflowEngine.Web.Tests.Catalogue;

public sealed class CatalogueTests
{
    private static readonly DateOnly Today = new(2026, 11, 16);

    [Theory]
    [InlineData("ho kinh doanh")]
    [InlineData("Hộ Kinh Doanh")]
    [InlineData("1.001612")]
    [InlineData("household business")]
    public async Task A_procedure_is_found_in_ones_own_words(string words)
    {
        await using var desk = new Desk();
        var visitor = Visitor.To(desk.Site);

        await visitor.Open("/catalogue?q=" + Uri.EscapeDataString(words));

        Assert.Contains("Đăng ký thành lập hộ kinh doanh", visitor.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("Đăng ký kết hôn", visitor.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_suspended_procedure_says_since_when_and_why_and_a_repealed_one_leaves_the_list()
    {
        await using var desk = new Desk();
        var visitor = Visitor.To(desk.Site);
        await SendAsync(desk, new SuspendProcedure("tran-thanh-binh", "1.001612-dang-ky-ho-kinh-doanh", "Chờ hướng dẫn của Bộ Tài chính"));

        await visitor.Open("/catalogue/1.001612");
        var suspended = visitor.Words;
        await SendAsync(desk, new RepealProcedure("tran-thanh-binh", "1.001612-dang-ky-ho-kinh-doanh", "45/QĐ-UBND", "Thay bằng thủ tục khác"));
        await visitor.Open("/catalogue/1.001612");
        var repealed = visitor.Words;
        await visitor.Open("/catalogue?q=1.001612");

        Assert.Contains("Thủ tục này tạm ngừng nhận hồ sơ từ ngày 16/11/2026. Lý do: Chờ hướng dẫn của Bộ Tài chính.", suspended, StringComparison.Ordinal);
        Assert.Contains("Thủ tục này đã bãi bỏ từ ngày 16/11/2026 (Quyết định 45/QĐ-UBND).", repealed, StringComparison.Ordinal);
        Assert.Contains("Không có thủ tục nào hợp với “1.001612”.", visitor.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_finds_nothing_shows_the_nearest()
    {
        await using var desk = new Desk();
        var visitor = Visitor.To(desk.Site);

        await visitor.Open("/catalogue?q=" + Uri.EscapeDataString("đăng ký tạm trú"));

        Assert.Contains("Không có thủ tục nào có đủ các từ", visitor.Words, StringComparison.Ordinal);
        Assert.Contains("Đăng ký thường trú", visitor.Words, StringComparison.Ordinal);
        Assert.Equal(3, Html.Tags(visitor.Page, "scope=\"row\"").Count);
    }

    [Fact]
    public async Task A_procedures_page_says_papers_time_fee_result_place_and_law()
    {
        await using var desk = new Desk();
        var visitor = Visitor.To(desk.Site);

        await visitor.Open("/catalogue/1.001612");

        Assert.Contains("03 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ", visitor.Words, StringComparison.Ordinal);
        Assert.Contains("Lệ phí nộp trực tuyến Không thu", visitor.Words, StringComparison.Ordinal);
        Assert.Contains("Lệ phí nộp tại quầy 100.000\u00a0đồng", visitor.Words, StringComparison.Ordinal);
        Assert.Contains("Giấy chứng nhận đăng ký hộ kinh doanh", visitor.Words, StringComparison.Ordinal);
        Assert.Contains("Trung tâm Phục vụ hành chính công phường Thành Sen", visitor.Words, StringComparison.Ordinal);
        Assert.Contains("Nghị định số 168/2025/NĐ-CP", visitor.Words, StringComparison.Ordinal);
        Assert.Contains("/filing/start/1.001612", visitor.Page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_procedure_between_agencies_says_who_files_it()
    {
        await using var desk = new Desk();
        var visitor = Visitor.To(desk.Site);

        await visitor.Open("/catalogue/9.001378");

        Assert.Contains("thực hiện giữa các cơ quan nhà nước", visitor.Inside("p", "data-testid=\"closed\""), StringComparison.Ordinal);
        Assert.DoesNotContain("data-testid=\"file\"", visitor.Page, StringComparison.Ordinal);
        Assert.Contains("Nộp hồ sơ thay mặt cơ quan nhà nước", visitor.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_code_that_is_not_published_is_not_found()
    {
        await using var desk = new Desk();
        var visitor = Visitor.To(desk.Site);

        await visitor.Open("/catalogue/1.999999");

        Assert.Equal(HttpStatusCode.NotFound, visitor.Status);
    }

    [Fact]
    public async Task The_start_page_lists_what_is_published_with_limit_fee_and_level()
    {
        await using var desk = new Desk();
        var visitor = Visitor.To(desk.Site);

        await visitor.Open("/");

        Assert.Contains("Đăng ký thành lập hộ kinh doanh Mã 1.001612 03 ngày làm việc", visitor.Words, StringComparison.Ordinal);
        Assert.Contains("action=\"/catalogue\"", visitor.Page, StringComparison.Ordinal);
        Assert.Contains("action=\"/tracking\"", visitor.Page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_suspended_repealed_or_future_procedure_says_since_when()
    {
        var active = new ProcedureFacts { Code = "1.1", Name = new LocalText("Thử", "Try"), Channels = [Channel.Online] };

        var open = Availability.WhyNot(active, Today);
        var future = Availability.WhyNot(active with { ValidFrom = new DateOnly(2027, 1, 1) }, Today);
        var past = Availability.WhyNot(active with { ValidTo = new DateOnly(2026, 10, 31), Decision = new DecisionFact("12/QĐ-UBND", Today, "UBND") }, Today);
        var suspended = Availability.WhyNot(active with { Status = ProcedureStatus.Suspended }, Today);
        var counter = Availability.WhyNot(active with { Channels = [Channel.Counter] }, Today);

        Assert.Null(open);
        Assert.Equal("Thủ tục này có hiệu lực từ ngày 01/01/2027.", future?.Vi);
        Assert.Equal("Thủ tục này hết hiệu lực từ ngày 01/11/2026, không nhận hồ sơ mới. Theo Quyết định số 12/QĐ-UBND.", past?.Vi);
        Assert.Contains("tạm dừng", suspended?.Vi, StringComparison.Ordinal);
        Assert.Contains("tại quầy", counter?.Vi, StringComparison.Ordinal);
    }

    private static async Task SendAsync(Desk desk, IEditingCommand command)
    {
        await using var scope = desk.Site.Services.CreateAsyncScope();
        Assert.Null((await scope.ServiceProvider.GetRequiredService<IMediator>().Send(command)).Refusal);
    }

    [Fact]
    public async Task A_few_answers_show_what_this_case_needs_and_whom_to_call_today()
    {
        await using var desk = new Desk();
        var stranger = Visitor.To(desk.Site);
        await stranger.Open("/catalogue/1.001612");
        var before = stranger.Page;

        await stranger.Open("/catalogue/1.001612?a.chuTheThanhLap=thanh-vien-ho-gia-dinh");
        var family = stranger.Inside("div", "data-testid=\"needed\"");
        await stranger.Open("/catalogue/1.001612?a.chuTheThanhLap=ca-nhan");
        var alone = stranger.Inside("div", "data-testid=\"needed\"");

        Assert.DoesNotContain("data-testid=\"needed\"", before, StringComparison.Ordinal);
        Assert.Contains("iên bản họp", family, StringComparison.Ordinal);
        Assert.DoesNotContain("iên bản họp", alone, StringComparison.Ordinal);
        Assert.Contains("Thành Sen", stranger.Inside("ul", "data-testid=\"call\""), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("mo quan", "Đăng ký thành lập hộ kinh doanh")]
    [InlineData("sang tên sổ đỏ", "đất đai")]
    [InlineData("sao y", "Chứng thực bản sao")]
    public async Task A_procedure_is_found_by_what_people_call_it(string words, string name)
    {
        await using var desk = new Desk();
        var stranger = Visitor.To(desk.Site);

        await stranger.Open("/catalogue?q=" + Uri.EscapeDataString(words));

        Assert.DoesNotContain("Không có thủ tục nào có đủ các từ", stranger.Words, StringComparison.Ordinal);
        Assert.Contains(name, stranger.Words, StringComparison.OrdinalIgnoreCase);
    }
}
