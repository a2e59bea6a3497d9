using WorkflowEngine.Persistence.Catalogue;

namespace WorkflowEngine.Persistence.Tests.Catalogue;

public sealed class VersionRulesTests
{
    private static readonly DateTimeOffset Noon = new(2026, 11, 17, 12, 0, 0, TimeSpan.FromHours(7));

    [Theory]
    [InlineData(true, VersionDecision.Publish)]
    [InlineData(false, VersionDecision.Draft)]
    public void What_is_new_is_published_or_kept_as_a_draft(bool publish, VersionDecision expected)
    {
        var decision = VersionRules.Decide([Head(1, "a")], "b", Noon, publish);

        Assert.Equal(expected, decision);
    }

    [Theory]
    [InlineData("a")]
    [InlineData("b")]
    public void What_equals_any_earlier_version_does_nothing(string hash)
    {
        var decision = VersionRules.Decide([Head(1, "a"), Head(2, "b"), Head(3, "c", VersionOrigin.Browser)], hash, Noon.AddDays(1), publish: true);

        Assert.Equal(VersionDecision.Nothing, decision);
    }

    [Theory]
    [InlineData(true, true, VersionDecision.PublishDraft)]
    [InlineData(true, false, VersionDecision.Nothing)]
    [InlineData(false, true, VersionDecision.Nothing)]
    public void A_draft_that_is_handed_in_again_to_be_published_is_and_one_in_a_watched_folder_waits_on(bool publish, bool asked, VersionDecision expected)
    {
        VersionHead[] known = [Head(1, "a"), Head(2, "b") with { Status = VersionStatus.Draft }];

        var decision = VersionRules.Decide(known, "b", Noon, publish, asked);

        Assert.Equal(expected, decision);
        Assert.Equal(VersionDecision.Nothing, VersionRules.Decide([.. known, Head(3, "c")], "b", Noon, publish, asked));
        Assert.Equal(VersionDecision.Nothing, VersionRules.Decide([known[0] with { Status = VersionStatus.Retired }, known[1]], "b", Noon, publish, asked));
    }

    [Theory]
    [InlineData(-1, VersionDecision.Draft)]
    [InlineData(1, VersionDecision.Publish)]
    public void A_file_written_before_a_version_made_in_the_browser_is_a_draft_beside_it(int minutes, VersionDecision expected)
    {
        var decision = VersionRules.Decide([Head(1, "a"), Head(2, "b", VersionOrigin.Browser)], "c", Noon.AddMinutes(minutes), publish: true);

        Assert.Equal(expected, decision);
    }

    [Fact]
    public void A_version_made_in_the_browser_long_ago_and_replaced_since_holds_nothing_up()
    {
        var decision = VersionRules.Decide([Head(1, "a", VersionOrigin.Browser), Head(2, "b")], "c", Noon.AddMinutes(-1), publish: true);

        Assert.Equal(VersionDecision.Publish, decision);
    }

    [Fact]
    public void Numbers_go_on_and_only_the_first_is_the_documents_own()
    {
        Assert.Equal(4, VersionRules.NextNumber([], 4));
        Assert.Equal(1, VersionRules.NextNumber([], 0));
        Assert.Equal(8, VersionRules.NextNumber([Head(7, "a"), Head(2, "b")], 4));
    }

    [Fact]
    public void An_id_that_a_version_has_already_is_not_given_again()
    {
        string[] taken = ["khai-sinh-v1", "khai-sinh-v2"];

        Assert.Equal("khai-sinh-2026", VersionRules.VersionId("khai-sinh-2026", "khai-sinh", 2, taken.Contains));
        Assert.Equal("khai-sinh-v3", VersionRules.VersionId("khai-sinh-v1", "khai-sinh", 3, taken.Contains));
        Assert.Equal("khai-sinh-v2-2", VersionRules.VersionId("", "khai-sinh", 2, taken.Contains));
    }

    private static VersionHead Head(int number, string hash, VersionOrigin origin = VersionOrigin.File) =>
        new(number, hash, VersionStatus.Published, origin, Noon);
}
