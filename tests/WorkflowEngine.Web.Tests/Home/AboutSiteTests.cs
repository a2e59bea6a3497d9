using WorkflowEngine.Web.Tests.Api;

namespace WorkflowEngine.Web.Tests.Home;

/// <summary>What every page leads to at its foot: the guide, the accessibility statement, how personal data are protected.</summary>
[Collection(ApiSite.Shared)]
public sealed class AboutSiteTests(ApiSite site)
{
    [Theory]
    [InlineData("/guide", "Hướng dẫn từng bước", "Step-by-step guide", "hai máy", "two devices")]
    [InlineData("/accessibility", "Cam kết dễ tiếp cận", "Accessibility statement", "WCAG 2.2, mức AA", "2.2, level AA")]
    [InlineData("/privacy", "Bảo vệ dữ liệu cá nhân", "Protection of personal data", "91/2025/QH15", "91/2025/QH15")]
    public async Task Anybody_reads_it_in_both_languages_and_each_page_leads_there(string address, string vi, string en, string says, string saysInEnglish)
    {
        var reader = site.Desk.Site.Reader();

        var home = await reader.GetStringAsync("/");
        var written = await reader.GetStringAsync(address);
        var page = Html.Words(written);
        var english = Html.Words(await reader.GetStringAsync(address + "?lang=en"));

        var foot = home[home.IndexOf("class=\"foot\"", StringComparison.Ordinal)..];
        Assert.Contains($"href=\"{address}\"", foot, StringComparison.Ordinal);
        Assert.Contains(vi, Html.Words(foot), StringComparison.Ordinal);
        Assert.DoesNotMatch("<a [^>]*aria-current=\"page\"", written);
        Assert.Contains(vi, page, StringComparison.Ordinal);
        Assert.Contains(says, page, StringComparison.OrdinalIgnoreCase);
        Assert.Contains(en, english, StringComparison.Ordinal);
        Assert.Contains(saysInEnglish, english, StringComparison.Ordinal);
    }
}
