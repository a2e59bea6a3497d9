using System.Net;
using System.Text.RegularExpressions;

namespace WorkflowEngine.Web.Tests.Procedures;

/// <summary>What stands at the top of every page about one document.</summary>
public sealed class DesignHeadTests
{
    private const string Definition = "1.001612-dang-ky-ho-kinh-doanh";

    [Fact]
    public async Task A_page_about_a_document_says_whose_it_is_which_version_and_when_it_was_saved()
    {
        await using var desk = new Desk();
        var reader = await desk.SignedInAsync("tran-thanh-binh");

        var page = await reader.GetStringAsync(new Uri("/procedures/" + Definition, UriKind.Relative));
        var words = Html.Words(page);

        Assert.Contains("Đăng ký thành lập hộ kinh doanh", words, StringComparison.Ordinal);
        Assert.Contains("1.001612", words, StringComparison.Ordinal);
        Assert.Contains("Bản 1 · Đang áp dụng", words, StringComparison.Ordinal);
        Assert.Contains("Đã lưu lúc 09:00, 16/11/2026, Từ thư mục tài liệu", words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_tab_leads_to_a_page_that_opens_and_this_page_is_marked()
    {
        await using var desk = new Desk();
        var reader = await desk.SignedInAsync("tran-thanh-binh");

        var page = await reader.GetStringAsync(new Uri("/procedures/" + Definition, UriKind.Relative));
        var tabs = Regex.Match(page, "<nav class=\"tabs\".*?</nav>", RegexOptions.Singleline).Value;

        Assert.NotEmpty(Html.Attribute(tabs, "href"));
        foreach (var address in Html.Attribute(tabs, "href"))
        {
            using var answer = await reader.GetAsync(new Uri(address, UriKind.Relative));
            Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{address}: {answer.StatusCode}");
            var opened = await answer.Content.ReadAsStringAsync();
            Assert.Contains("aria-current=\"page\"", Regex.Match(opened, $"<a href=\"{Regex.Escape(address)}\"[^>]*>").Value, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_document_that_is_not_there_is_not_found()
    {
        await using var desk = new Desk();
        var reader = await desk.SignedInAsync("tran-thanh-binh");

        using var answer = await reader.GetAsync(new Uri("/procedures/khong-co", UriKind.Relative));

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }
}
