namespace WorkflowEngine.Web.Tests.Filing;

/// <summary>The way of a dossier for its applicant on each database; the other tests of these pages run on SQLite.</summary>
public sealed class WholeWayTests
{
    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task A_dossier_is_filed_tracked_and_ends_in_the_vault(string provider)
    {
        await using var database = await OwnDatabase.CreateAsync(provider);
        await using var desk = new Desk(database.Settings);
        var visitor = await desk.VisitorAsync();
        var (code, lookup) = await HouseholdBusiness.File(visitor);
        var stranger = Visitor.To(desk.Site);
        await stranger.Open("/tracking");
        await stranger.Send("/tracking", ("Code", code), ("Lookup", lookup));

        await desk.FinishAsync(code);

        await visitor.Open("/tracking/mine");
        var mine = visitor.Words;
        await visitor.Open("/vault");
        Assert.Contains("Đã nộp, chờ tiếp nhận", stranger.Words, StringComparison.Ordinal);
        Assert.Contains(code, mine, StringComparison.Ordinal);
        Assert.Contains("28A8012345", visitor.Words, StringComparison.Ordinal);
    }
}
