using WorkflowEngine.Browser.Tests.Running;

namespace WorkflowEngine.Browser.Tests.Accessibility;

public sealed class AxeTests(Site site)
{
    [Fact]
    public async Task Finds_a_picture_without_words_and_grey_text_on_grey()
    {
        await using var visit = await site.VisitAsync();
        await visit.Page.SetContentAsync(
            """
            <!doctype html><html lang="vi"><title>Thử</title>
            <main><h1>Thử</h1><img src="data:,"><p style="color:#999;background:#aaa">chữ mờ</p></main></html>
            """);

        var findings = await Axe.FindAsync(visit.Page);

        Assert.Contains(findings, finding => finding is { Rule: "image-alt", Impact: "critical" });
        Assert.Contains(findings, finding => finding is { Rule: "color-contrast", Impact: "serious" });
    }

    [Fact]
    public async Task Judges_a_page_whose_policy_forbids_every_script()
    {
        await using var visit = await site.VisitAsync();
        await visit.Page.RouteAsync("**/policy", route => route.FulfillAsync(new()
        {
            ContentType = "text/html; charset=utf-8",
            Headers = new Dictionary<string, string> { ["Content-Security-Policy"] = "default-src 'none'" },
            Body = "<!doctype html><html lang=vi><title>Thử</title><main><h1>Thử</h1><input></main><script>1</script></html>",
        }));
        await visit.OpenAsync("/policy");

        var findings = await Axe.FindAsync(visit.Page);

        Assert.Contains(findings, finding => finding.Rule == "label");
        Assert.Contains(visit.Complaints, complaint => complaint.Contains("Content Security Policy", StringComparison.Ordinal));
    }
}
