using System.Globalization;
using System.Text.RegularExpressions;

namespace WorkflowEngine.Browser.Tests.Journeys;

/// <summary>The letters of a dossier, read back as whoever opens them on its page reads them.</summary>
internal static partial class Letters
{
    /// <summary>What a template leaves in a text that it could not finish, in any of the languages that take part.</summary>
    [GeneratedRegex(@"\{\{|\}\}|\{%|<%|\b(null|undefined|NaN|None|Infinity)\b|\[object |System\.|Scriban|năm 0001|/0001\b")]
    private static partial Regex LeftOver();

    /// <summary>The moment of form 01: 15 giờ 30 phút, thứ Năm, ngày 19 tháng 11 năm 2026.</summary>
    [GeneratedRegex(@"Thời gian hẹn trả kết quả\s+\d+ giờ.*?(\d+) tháng (\d+) năm \d+")]
    private static partial Regex Promise();

    /// <summary>Each letter is whole; the receipt has the dossier's code, its applicant and the date that officials saw on its page.</summary>
    /// <param name="journey">Of the dossier, at its end.</param>
    /// <param name="code">Of the dossier.</param>
    /// <param name="applicant">As they were named when filing; as the page names them when null.</param>
    /// <param name="sameVisit">It was done while the person waited, so that there is no receipt.</param>
    public static async Task AreWholeAsync(Journey journey, string code, string? applicant, bool sameVisit = false)
    {
        var visit = await journey.OpenAsync(code);
        var page = visit.Page;
        var said = await page.InnerTextAsync("section:has(#applicant)");
        var links = await page.Locator("section:has(#letters) a:not([href$='/pdf'])").EvaluateAllAsync<string[][]>("all => all.map(a => [a.textContent, a.getAttribute('href')])");
        var letters = new List<(string Title, string Text)>();
        foreach (var link in links)
        {
            Assert.Equal(200, await visit.OpenAsync(link[1]));
            letters.Add((link[0], await page.InnerTextAsync("body")));
        }

        Assert.NotEmpty(letters);
        Assert.All(letters, letter => Assert.DoesNotMatch(LeftOver(), letter.Text));
        Assert.All(letters, letter => Assert.False(string.IsNullOrWhiteSpace(letter.Text), letter.Title));
        var receipt = letters.FirstOrDefault(letter => letter.Text.Contains("GIẤY TIẾP NHẬN HỒ SƠ", StringComparison.Ordinal)).Text;
        if (sameVisit)
        {
            Assert.Null(receipt);
            return;
        }

        Assert.True(receipt is not null, $"{code} has no receipt among {string.Join(", ", letters.Select(letter => letter.Title))}");
        Assert.Contains(code, receipt, StringComparison.Ordinal);
        if (applicant is not null)
        {
            Assert.Contains(applicant, said, StringComparison.Ordinal);
            Assert.Contains(applicant, receipt, StringComparison.Ordinal);
        }

        if (Promise().Match(receipt) is { Success: true } promise)
        {
            Assert.True(
                journey.Clocks.Any(clock => clock.Contains(Day(promise), StringComparison.Ordinal)),
                $"The receipt of {code} promises {Day(promise)}; its page said {string.Join("\n---\n", journey.Clocks)}");
        }
    }

    private static string Day(Match promise) =>
        string.Create(CultureInfo.InvariantCulture, $"{Number(promise, 1):00}/{Number(promise, 2):00}");

    private static int Number(Match promise, int group) => int.Parse(promise.Groups[group].ValueSpan, CultureInfo.InvariantCulture);
}
