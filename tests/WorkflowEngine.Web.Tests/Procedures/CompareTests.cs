using System.Net;
using System.Text.RegularExpressions;
using WorkflowEngine.Office;

namespace WorkflowEngine.Web.Tests.Procedures;

/// <summary>Two versions of a procedure on one page.</summary>
public sealed class CompareTests
{
    private const string Address = "/procedures/" + Keepers.Household + "/compare";

    [Fact]
    public async Task A_draft_is_compared_with_the_version_in_use_in_words_in_the_table_and_on_the_drawing()
    {
        await using var desk = new Desk();
        await Keepers.DraftAsync(desk, Keepers.Household, document =>
        {
            document.Step("tham-dinh")["time"] = "1 h";
            document.Step("tham-dinh")["role"] = "van-thu";
        });
        var reader = await desk.SignedInAsync(Keepers.With(desk, Right.Design));

        var page = await Keepers.ReadAsync(reader, Address);
        var words = Html.Words(page);
        var row = Regex.Match(page, "<tr class=\"changed\" data-testid=\"step-tham-dinh\">.*?</tr>", RegexOptions.Singleline).Value;
        var drawing = Regex.Match(page, "<svg class=\"flow compared wide\".*?</svg>", RegexOptions.Singleline).Value;

        Assert.Contains("Bản 2 so với bản 1", words, StringComparison.Ordinal);
        Assert.Contains("Khác nhau 2 chỗ.", words, StringComparison.Ordinal);
        Assert.Contains("1 giờ làm việc", Html.Words(row), StringComparison.Ordinal);
        Assert.Contains("Văn thư", Html.Words(row), StringComparison.Ordinal);
        Assert.Single(Regex.Matches(drawing, "class=\"box changed\""));
        Assert.Contains("Sửa", Html.Words(drawing), StringComparison.Ordinal);
        Assert.Contains("bớt", words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_step_that_was_added_and_one_that_is_gone_are_both_on_the_drawing()
    {
        await using var desk = new Desk();
        await Keepers.DraftAsync(desk, Keepers.Household, document =>
        {
            var step = document.Step("tham-dinh").DeepClone();
            step["id"] = "tham-dinh-moi";
            step["metadata"]!["displayText"] = "Thẩm định mới";
            document["root"]!["activities"]!.AsArray().Remove(document.Step("tham-dinh"));
            document["root"]!["activities"]!.AsArray().Add(step);
            foreach (var way in document["root"]!["connections"]!.AsArray())
            {
                foreach (var end in new[] { way!["source"]!, way["target"]! })
                {
                    end["activity"] = (string?)end["activity"] == "tham-dinh" ? "tham-dinh-moi" : (string?)end["activity"];
                }
            }
        });
        var reader = await desk.SignedInAsync(Keepers.With(desk, Right.Design));

        var page = await Keepers.ReadAsync(reader, Address + "?from=1&to=2");
        var drawing = Regex.Match(page, "<svg class=\"flow compared wide\".*?</svg>", RegexOptions.Singleline).Value;

        Assert.Single(Regex.Matches(drawing, "class=\"box added\""));
        Assert.Single(Regex.Matches(drawing, "class=\"box removed\""));
        Assert.Contains("line added", drawing, StringComparison.Ordinal);
        Assert.Contains("line removed", drawing, StringComparison.Ordinal);
        Assert.Contains("thêm 1 bước, bỏ 1 bước", Html.Words(drawing), StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_version_alone_has_nothing_to_be_compared_with()
    {
        await using var desk = new Desk();
        var reader = await desk.SignedInAsync(Keepers.With(desk, Right.Design));

        var page = await Keepers.ReadAsync(reader, Address);
        using var missing = await reader.GetAsync(new Uri(Address + "?from=1&to=7", UriKind.Relative));

        Assert.Contains("chưa có gì để so sánh", Html.Words(page), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, missing.StatusCode);
    }
}
