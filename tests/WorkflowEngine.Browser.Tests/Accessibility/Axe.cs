using System.Text.Json;
using Microsoft.Playwright;

namespace WorkflowEngine.Browser.Tests.Accessibility;

/// <summary>One rule of axe-core that the page breaks, with the places where it does.</summary>
public sealed record AxeFinding(string Rule, string Impact, string Help, IReadOnlyList<string> Places)
{
    public override string ToString() => $"{Rule} ({Impact}): {Help}\n  {string.Join("\n  ", Places)}";
}

/// <summary>Asks axe-core about a page: WCAG 2.2 A and AA, and axe's best practices.</summary>
public static class Axe
{
    // runs through the debugging protocol, so that the page's content security policy stays in force
    private const string Ask =
        """
        async () => {
          await document.fonts.ready;
          await new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn)));
          const found = await axe.run(document, {
            resultTypes: ['violations'],
            preload: false,
            runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
          });
          return JSON.stringify(found.violations.map(rule => ({
            rule: rule.id, impact: rule.impact ?? 'minor', help: rule.help,
            places: rule.nodes.map(node => node.target.join(' ') + '  ' + node.html),
          })));
        }
        """;

    private static readonly Lazy<string> Source =
        new(() => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "axe.min.js")));

    public static async Task<IReadOnlyList<AxeFinding>> FindAsync(IPage page)
    {
        // a page that is still coming in moves to its fragment when it is there: what axe measures would move meanwhile
        await page.WaitForLoadStateAsync();
        await page.EvaluateAsync(Source.Value);
        var findings = await page.EvaluateAsync<string>(Ask);
        return JsonSerializer.Deserialize<AxeFinding[]>(findings, JsonSerializerOptions.Web)!;
    }

    /// <summary>The rules that a page breaks in a serious or critical way, unless everything on it was looked at before.</summary>
    public static async Task<IReadOnlyList<AxeFinding>> FindSeriousAsync(IPage page)
    {
        AxeFinding[] serious = [];
        await Looked.OnceAsync(page, "axe", async () => serious = [.. (await FindAsync(page)).Where(finding => finding.Impact is "serious" or "critical")]);
        return serious;
    }

    /// <summary>Fails, naming each place, where the page breaks a rule in a serious or critical way.</summary>
    public static async Task AssertNothingSeriousAsync(IPage page)
    {
        var serious = await FindSeriousAsync(page);

        Assert.True(serious.Count == 0, $"{page.Url} breaks rules of accessibility:\n{string.Join('\n', serious)}");
    }
}
