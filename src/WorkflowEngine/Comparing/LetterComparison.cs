using System.Collections.Immutable;
using WorkflowEngine.Templates;

namespace WorkflowEngine.Comparing;

/// <summary>What differs between two versions of a letter.</summary>
/// <param name="Pieces">The text of the template, word by word.</param>
/// <param name="NewlyRead">What the later version prints or asks for and the earlier did not; empty where one of them cannot be read.</param>
/// <param name="NoLongerRead">What only the earlier version prints or asks for.</param>
public sealed record LetterDifference(ImmutableArray<WordPiece> Pieces, ImmutableArray<string> NewlyRead, ImmutableArray<string> NoLongerRead)
{
    public bool IsSame => Pieces.All(piece => piece.Kind == PieceKind.Kept);
}

/// <summary>Compares two versions of a letter, form or message.</summary>
public static class LetterComparison
{
    public static LetterDifference Compare(string name, string before, string after)
    {
        var pieces = WordDifference.Of(before, after);
        if (Template.Parse(name, before).Template is not { } was || Template.Parse(name, after).Template is not { } now)
        {
            return new LetterDifference(pieces, [], []);
        }

        var (old, current) = (Paths(was), Paths(now));
        return new LetterDifference(pieces, [.. current.Except(old)], [.. old.Except(current)]);
    }

    private static List<string> Paths(Template template) => [.. template.Reads.Select(read => read.Path).Distinct()];
}
