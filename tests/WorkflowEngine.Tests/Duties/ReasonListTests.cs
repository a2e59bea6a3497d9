using System.Text.Json.Nodes;
using WorkflowEngine.Reasons;
using WorkflowEngine.Tests.Architecture;
using WorkflowEngine.Tests.Walks;

namespace WorkflowEngine.Tests.Duties;

/// <summary>The closed lists of reasons are dated documents of the office.</summary>
public sealed class ReasonListTests
{
    private static readonly DateOnly Today = new(2026, 11, 16);

    [Theory]
    [InlineData(ReasonList.Lateness, "workload absence consulted complex system handover official other")]
    [InlineData(ReasonList.Absence, "nghi-phep cong-tac hoc-tap viec-rieng")]
    [InlineData(ReasonList.UnfitPaper, "noi-dung-khac nguoi-khac khong-doc-duoc het-hieu-luc")]
    public void The_shipped_lists_keep_the_codes_that_dossiers_hold(string of, string codes) =>
        Assert.Equal(codes.Split(' '), ReasonList.InForce(Shipped.Reasons, of, Today).Select(reason => reason.Code));

    [Fact]
    public void The_schema_names_what_the_loader_reads_and_the_loader_refuses_what_the_schema_does()
    {
        var text = SourceTree.Read("workflows/office/reasons/ly-do-vang-mat.json");
        var schema = JsonNode.Parse(SourceTree.Read("docs/schemas/reasons.schema.json"))!["properties"]!.AsObject().Select(pair => pair.Key);

        Assert.Subset(schema.ToHashSet(), JsonNode.Parse(text)!.AsObject().Select(pair => pair.Key).ToHashSet());
        Assert.Empty(ReasonList.Read(text).Faults);
        foreach (var (right, wrong) in new[] { ("\"absence\"", "\"vang\""), ("\"cong-tac\"", "\"nghi-phep\""), ("\"reasons\": [", "\"reasons\": [], \"x\": ["), ("\"vi\": \"Nghỉ phép\"", "\"vi\": \"\"") })
        {
            Assert.NotEmpty(ReasonList.Read(text.Replace(right, wrong, StringComparison.Ordinal)).Faults);
        }
    }

    [Fact]
    public void A_newer_list_is_chosen_from_and_what_was_chosen_before_is_still_read()
    {
        var newer = ReasonList.Read(SourceTree.Read("workflows/office/reasons/ly-do-vang-mat.json")
            .Replace("2018-06-21", "2026-11-01", StringComparison.Ordinal).Replace("cong-tac", "biet-phai", StringComparison.Ordinal)).Document!;
        ReasonList[] lists = [.. Shipped.Reasons, newer];

        Assert.NotNull(ReasonList.Find(lists, ReasonList.Absence, "biet-phai", Today));
        Assert.Null(ReasonList.Find(lists, ReasonList.Absence, "cong-tac", Today));
        Assert.NotNull(ReasonList.Find(lists, ReasonList.Absence, "cong-tac", Today.AddMonths(-1)));
        Assert.Equal("Đi công tác", ReasonList.NameOf(lists, ReasonList.Absence, "cong-tac")?.Vi);
    }
}
