using WorkflowEngine.Web.Letters;

namespace WorkflowEngine.Web.Tests.Letters;

public sealed class LineDifferenceTests
{
    [Fact]
    public void Lines_in_both_are_kept_and_the_others_removed_or_added_in_their_place()
    {
        var lines = LineDifference.Of("a\nb\nc\nd\n", "a\nx\nc\nd\ne\n");

        Assert.Equal(
            [(LineChange.Kept, "a"), (LineChange.Removed, "b"), (LineChange.Added, "x"), (LineChange.Kept, "c"), (LineChange.Kept, "d"), (LineChange.Added, "e")],
            lines);
    }

    [Fact]
    public void A_text_too_long_to_compare_is_shown_as_replaced()
    {
        var text = string.Join('\n', Enumerable.Repeat("a", LineDifference.MostLines + 1));

        var lines = LineDifference.Of(text, "a");

        Assert.Equal(LineDifference.MostLines + 1, lines.Count(line => line.Change == LineChange.Removed));
    }
}
