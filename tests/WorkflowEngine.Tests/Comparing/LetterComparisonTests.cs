using WorkflowEngine.Comparing;

namespace WorkflowEngine.Tests.Comparing;

public sealed class LetterComparisonTests
{
    [Fact]
    public void A_letter_that_prints_something_else_says_what()
    {
        var difference = LetterComparison.Compare("thu.vi.html", "<p>{{ dossier.code }}</p>", "<p>{{ dossier.dueText }}</p>");

        Assert.Equal(["dossier.dueText"], difference.NewlyRead);
        Assert.Equal(["dossier.code"], difference.NoLongerRead);
        Assert.Contains(new WordPiece(PieceKind.Added, "dueText"), difference.Pieces);
    }

    [Fact]
    public void A_letter_that_cannot_be_read_is_still_compared_by_its_words()
    {
        var difference = LetterComparison.Compare("thu.vi.html", "{{ if }}", "{{ if }} thêm");

        Assert.Empty(difference.NewlyRead);
        Assert.False(difference.IsSame);
    }
}
