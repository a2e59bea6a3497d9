using FsCheck;
using FsCheck.Fluent;
using WorkflowEngine.Comparing;

namespace WorkflowEngine.Tests.Comparing;

public sealed class WordDifferenceTests
{
    [Fact]
    public void A_word_that_was_replaced_stands_between_what_stayed()
    {
        var pieces = WordDifference.Of("Hạn trả là ba ngày.", "Hạn trả là hai ngày.");

        Assert.Equal(
            [
                new(PieceKind.Kept, "Hạn trả là "), new(PieceKind.Removed, "ba"), new(PieceKind.Added, "hai"), new(PieceKind.Kept, " ngày."),
            ],
            pieces);
    }

    [Fact]
    public void Equal_texts_are_one_piece_and_empty_texts_none()
    {
        Assert.Equal([new WordPiece(PieceKind.Kept, "như cũ")], WordDifference.Of("như cũ", "như cũ"));
        Assert.Empty(WordDifference.Of("", ""));
    }

    [Fact]
    public void What_stayed_and_went_is_the_earlier_text_and_what_stayed_and_came_the_later()
    {
        var words = Gen.Elements("hạn", "ba", "ngày", " ", " ", "\n", ".", "ệ", "đ", "😀").ArrayOf().Select(string.Concat);

        Prop.ForAll(Arb.From(words), Arb.From(words), (before, after) =>
        {
            var pieces = WordDifference.Of(before, after);
            return string.Concat(pieces.Where(piece => piece.Kind != PieceKind.Added).Select(piece => piece.Text)) == before
                && string.Concat(pieces.Where(piece => piece.Kind != PieceKind.Removed).Select(piece => piece.Text)) == after;
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Very_long_texts_are_compared_by_lines_and_still_add_up()
    {
        var before = string.Concat(Enumerable.Range(0, 3000).Select(line => $"dòng {line} cũ\n"));
        var after = string.Concat(Enumerable.Range(0, 3000).Select(line => $"dòng {line} {(line == 1500 ? "mới" : "cũ")} {line % 2}\n"));

        var pieces = WordDifference.Of(before, after);

        Assert.Equal(before, string.Concat(pieces.Where(piece => piece.Kind != PieceKind.Added).Select(piece => piece.Text)));
        Assert.Equal(after, string.Concat(pieces.Where(piece => piece.Kind != PieceKind.Removed).Select(piece => piece.Text)));
    }
}
