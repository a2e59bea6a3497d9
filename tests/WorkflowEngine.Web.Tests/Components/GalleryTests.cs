using System.Net;

namespace WorkflowEngine.Web.Tests.Components;

/// <summary>The components as a browser gets them, from the pages that show each in every state.</summary>
public sealed class GalleryTests : IDisposable
{
    private readonly Site _site = Site.Gallery();

    [Theory]
    [InlineData("run", "Còn 2 ngày 4 giờ")]
    [InlineData("near", "Còn 55 phút")]
    [InlineData("late", "Quá 1 giờ 20 phút")]
    [InlineData("stop", "Dừng: chờ lệ phí")]
    [InlineData("done", "Xong sớm 40 phút")]
    public async Task Each_state_of_time_has_its_shape_its_icon_and_its_words(string shape, string words)
    {
        var page = await Page("/_gallery");

        var badge = page[page.IndexOf($"class=\"due {shape}\"", StringComparison.Ordinal)..];
        badge = badge[..badge.IndexOf("</span>", StringComparison.Ordinal)];
        Assert.EndsWith(words, Plain(badge), StringComparison.Ordinal);
        Assert.Contains("<svg class=\"i\"", badge, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stopped_clock_shows_no_countdown_and_says_since_when()
    {
        var page = await Page("/_gallery/desk");

        var box = Html.Inside(page, "section", "class=\"duebox\"");
        Assert.Contains("Chưa hẹn ngày", box, StringComparison.Ordinal);
        Assert.Contains("Dừng: chờ bạn bổ sung giấy tờ từ 14:00, 16/11", box, StringComparison.Ordinal);
        Assert.DoesNotContain("Còn 0", box, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_due_panel_says_in_words_what_its_bar_draws()
    {
        var page = await Page("/_gallery");

        Assert.Contains("Đã dùng 7 giờ 15 phút trong 24 giờ làm việc; đã tạm dừng 3 giờ 30 phút", Html.Attribute(page, "aria-label").Select(Plain));
        Assert.Contains("11:00 thứ Năm, 19/11/2026", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_counted_rows_of_the_ledger_are_told_from_the_others()
    {
        var page = await Page("/_gallery");

        var ledger = page[page.IndexOf("class=\"tbl stack led\"", StringComparison.Ordinal)..];
        ledger = ledger[..ledger.IndexOf("</table>", StringComparison.Ordinal)];
        Assert.Single(Html.Tags(ledger, "data-l=\"Không tính\""));
        Assert.Equal(6, Html.Tags(ledger, "data-l=\"Tính vào hạn\"").Count);
        Assert.Contains("Còn 16 giờ 45 phút", Plain(Html.Words(ledger)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("slot-made", "Tự lập")]
    [InlineData("slot-free", "Không phải nộp")]
    [InlineData("slot-vault", "Lấy từ kho")]
    [InlineData("slot-uploaded", "Đã tải lên")]
    [InlineData("slot-missing", "Còn thiếu")]
    [InlineData("slot-invalid", "Không hợp lệ")]
    [InlineData("slot-off", "Không áp dụng")]
    [InlineData("slot-later", "Tra cứu sau")]
    public async Task Each_state_of_a_paper_has_its_word(string id, string word)
    {
        var page = await Page("/_gallery");

        Assert.Contains(word, Html.Inside(page, "li", $"id=\"{id}\""), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_clock_that_waits_says_from_when_it_runs()
    {
        var page = await Page("/_gallery");

        var ledger = page[page.IndexOf("class=\"tbl stack led\"", StringComparison.Ordinal)..];
        ledger = Plain(Html.Words(ledger[..ledger.IndexOf("</table>", StringComparison.Ordinal)]));
        Assert.Contains("Chạy từ 07:30", ledger, StringComparison.Ordinal);
        Assert.DoesNotContain("Chưa chạy", ledger, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_paper_offers_an_upload_only_where_the_page_put_one()
    {
        var page = await Page("/_gallery");

        Assert.Equal(2, Html.Tags(page, "type=\"file\"").Count);
        Assert.Equal(2, Html.Tags(page, "class=\"drop\"").Count);
    }

    [Fact]
    public async Task Nothing_is_chosen_in_a_decision_before_the_person_chooses()
    {
        var page = await Page("/_gallery/desk");

        var outcomes = Html.Tags(page, "name=\"Outcome\"");
        Assert.Equal(4, outcomes.Count);
        Assert.DoesNotContain(outcomes, outcome => outcome.Contains("checked", StringComparison.Ordinal));
        Assert.Contains("data-key=\"1\"", outcomes[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_blocked_action_can_be_reached_sends_nothing_and_says_why()
    {
        var page = await Page("/_gallery/desk");

        var button = Assert.Single(Html.Tags(page, "id=\"send\""));
        Assert.Contains("type=\"button\"", button, StringComparison.Ordinal);
        Assert.Contains("aria-disabled=\"true\"", button, StringComparison.Ordinal);
        Assert.Contains("aria-describedby=\"send-why\"", button, StringComparison.Ordinal);
        Assert.StartsWith("Chưa gửi được", Html.Inside(page, "span", "id=\"send-why\""), StringComparison.Ordinal);
        Assert.DoesNotContain("aria-disabled", Assert.Single(Html.Tags(page, "id=\"run\"")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_sorted_column_says_so_and_its_link_turns_the_order()
    {
        var usual = await Page("/_gallery/desk?page=2");
        var turned = await Page("/_gallery/desk?page=2&sort=-code");

        Assert.Contains("aria-sort=\"ascending\"", Assert.Single(Html.Tags(usual, "aria-sort")), StringComparison.Ordinal);
        Assert.Contains("/_gallery/desk?page=2&sort=-due", Html.Attribute(usual, "href"));
        Assert.Contains("aria-sort=\"descending\"", Assert.Single(Html.Tags(turned, "aria-sort")), StringComparison.Ordinal);
        Assert.Contains("/_gallery/desk?page=2&sort=code", Html.Attribute(turned, "href"));
    }

    [Fact]
    public async Task The_time_bar_says_by_how_much_the_steps_exceed_the_limit()
    {
        var page = await Page("/_gallery/desk");

        var said = Html.Attribute(page, "aria-label").Select(Plain).ToList();
        Assert.Contains("9 bước theo thời gian; tổng 3,5 ngày, vạch thời hạn ở 3 ngày", said);
        Assert.Contains("Quá 0,5 ngày", Plain(Html.Words(page)), StringComparison.Ordinal);
        Assert.Contains("Trong thời hạn", Html.Words(page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_bar_says_whether_it_meets_the_target_without_colour()
    {
        var page = await Page("/_gallery/desk");

        var bars = Html.Inside(page, "ul", "class=\"hbars\"");
        Assert.Contains("Phường Thành Sen 71,4% Đạt", bars, StringComparison.Ordinal);
        Assert.Contains("Xã Vũ Quang 38,6% Chưa đạt", bars, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_difference_says_what_went_and_what_came_without_colour()
    {
        var page = Html.Words(await Page("/_gallery/desk"));

        Assert.Contains("Bước 3, thời gian Bỏ: 1 ngày Thêm: 1,5 ngày", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_saved_list_that_is_late_is_the_only_red_one()
    {
        var page = await Page("/_gallery/desk");

        Assert.Equal("Quá hạn 1", Html.Inside(page, "a", "class=\"hot\""));
        Assert.Single(Html.Tags(page, "class=\"hot\""));
    }

    [Fact]
    public async Task A_paper_is_headed_in_Vietnamese_on_an_English_page()
    {
        var page = await Page("/_gallery?lang=en");

        Assert.Contains("lang=\"vi\"", Assert.Single(Html.Tags(page, "class=\"gov-head")), StringComparison.Ordinal);
        Assert.Contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", page, StringComparison.Ordinal);
    }

    public void Dispose() => _site.Dispose();

    private async Task<string> Page(string address) => WebUtility.HtmlDecode(await _site.Reader().GetStringAsync(address));

    private static string Plain(string words) => words.Replace('\u00a0', ' ');
}
