using WorkflowEngine.Office;

namespace WorkflowEngine.Web.Tests.Procedures;

/// <summary>The list of procedures fit to be fully online.</summary>
public sealed class OnlineTests
{
    private const string Address = "/procedures/full-online";

    [Fact]
    public async Task A_procedure_whose_step_needs_somebody_to_come_is_listed_with_that_step_once_it_is_published()
    {
        await using var desk = new Desk();
        var publisher = await desk.SignedInAsync(Keepers.With(desk, Right.Publish));
        var before = await Keepers.ReadAsync(publisher, Address);

        await Keepers.DraftAsync(desk, Keepers.Household, document =>
        {
            document.Step("tiep-nhan")["presence"] = true;
            document["customProperties"]!["procedure"]!["serviceLevels"] = System.Text.Json.Nodes.JsonNode.Parse(
                """[{"level":"partial","reason":{"vi":"Phải xuất trình bản chính tại quầy","en":"The original has to be shown"}}]""");
        });
        await Keepers.DoneAsync(publisher, Keepers.Household, "Publish", ("Form.Publish.Reason", "Đã rà soát"));
        var after = await Keepers.ReadAsync(publisher, Address);

        Assert.Equal(Fit(before) - 1, Fit(after));
        Assert.Contains("đòi người dân đến trực tiếp", Html.Words(after), StringComparison.Ordinal);
        Assert.Contains("Phải xuất trình bản chính tại quầy", Html.Words(after), StringComparison.Ordinal);
        Assert.Equal(13, Fit(after) + Html.Tags(after, "data-testid=\"unfit\"").Count);
    }

    private static int Fit(string page) => Html.Tags(page, "data-testid=\"fit\"").Count;
}
