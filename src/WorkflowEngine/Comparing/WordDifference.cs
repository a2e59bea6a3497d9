using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace WorkflowEngine.Comparing;

/// <summary>Compares two texts word by word: signs and white space between words count as words of their own.</summary>
public static class WordDifference
{
    /// <summary>Of texts that differ in more pairs of words than this, whole lines are compared instead; of those, the middle as one piece.</summary>
    private const int MostPairs = 4_000_000;

    /// <summary>
    /// The pieces in reading order. What was kept and what was removed make up the earlier text, what was kept and what was
    /// added the later.
    /// </summary>
    public static ImmutableArray<WordPiece> Of(string before, string after) =>
        Of(Words(before), Words(after)) ?? Of(Lines(before), Lines(after)) ?? Whole(before, after);

    private static ImmutableArray<WordPiece>? Of(List<string> before, List<string> after)
    {
        var head = 0;
        while (head < before.Count && head < after.Count && before[head] == after[head])
        {
            head++;
        }

        var tail = 0;
        while (tail < before.Count - head && tail < after.Count - head && before[^(tail + 1)] == after[^(tail + 1)])
        {
            tail++;
        }

        var (rows, columns) = (before.Count - head - tail, after.Count - head - tail);
        if ((long)rows * columns > MostPairs)
        {
            return null;
        }

        var pieces = new Pieces();
        pieces.Add(PieceKind.Kept, before.Take(head));
        Middle(before.GetRange(head, rows), after.GetRange(head, columns), pieces);
        pieces.Add(PieceKind.Kept, before.TakeLast(tail));
        return pieces.All();
    }

    /// <summary>Keeps the longest common run of words in order.</summary>
    private static void Middle(List<string> before, List<string> after, Pieces pieces)
    {
        var common = new int[before.Count + 1, after.Count + 1];
        for (var i = before.Count - 1; i >= 0; i--)
        {
            for (var j = after.Count - 1; j >= 0; j--)
            {
                common[i, j] = before[i] == after[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
            }
        }

        var (x, y) = (0, 0);
        while (x < before.Count || y < after.Count)
        {
            if (x < before.Count && y < after.Count && before[x] == after[y])
            {
                pieces.Add(PieceKind.Kept, before[x++]);
                y++;
            }
            else if (y == after.Count || (x < before.Count && common[x + 1, y] >= common[x, y + 1]))
            {
                pieces.Add(PieceKind.Removed, before[x++]);
            }
            else
            {
                pieces.Add(PieceKind.Added, after[y++]);
            }
        }
    }

    private static ImmutableArray<WordPiece> Whole(string before, string after) =>
        [new WordPiece(PieceKind.Removed, before), new WordPiece(PieceKind.Added, after)];

    private static List<string> Words(string text)
    {
        var words = new List<string>();
        var at = 0;
        while (at < text.Length)
        {
            var start = at++;
            while (at < text.Length && KindOf(text[start]) != Other && KindOf(text[at]) == KindOf(text[start]))
            {
                at++;
            }

            words.Add(text[start..at]);
        }

        return words;
    }

    private const int Other = 0;

    private static int KindOf(char sign) =>
        char.IsWhiteSpace(sign) ? 1
        : char.IsLetterOrDigit(sign) || sign == '_' || char.GetUnicodeCategory(sign) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Surrogate ? 2
        : Other;

    private static List<string> Lines(string text)
    {
        var lines = new List<string>();
        for (var at = 0; at < text.Length;)
        {
            var end = text.IndexOf('\n', at);
            end = end < 0 ? text.Length : end + 1;
            lines.Add(text[at..end]);
            at = end;
        }

        return lines;
    }

    /// <summary>Joins neighbours of one kind; of a change the removed words come before the added.</summary>
    private sealed class Pieces
    {
        private readonly ImmutableArray<WordPiece>.Builder _done = ImmutableArray.CreateBuilder<WordPiece>();
        private readonly StringBuilder _kept = new();
        private readonly StringBuilder _removed = new();
        private readonly StringBuilder _added = new();

        public void Add(PieceKind kind, IEnumerable<string> words)
        {
            foreach (var word in words)
            {
                Add(kind, word);
            }
        }

        public void Add(PieceKind kind, string word)
        {
            if (kind == PieceKind.Kept)
            {
                Flush(PieceKind.Removed, _removed);
                Flush(PieceKind.Added, _added);
                _kept.Append(word);
                return;
            }

            Flush(PieceKind.Kept, _kept);
            (kind == PieceKind.Removed ? _removed : _added).Append(word);
        }

        public ImmutableArray<WordPiece> All()
        {
            Flush(PieceKind.Kept, _kept);
            Flush(PieceKind.Removed, _removed);
            Flush(PieceKind.Added, _added);
            return _done.ToImmutable();
        }

        private void Flush(PieceKind kind, StringBuilder words)
        {
            if (words.Length > 0)
            {
                _done.Add(new WordPiece(kind, words.ToString()));
                words.Clear();
            }
        }
    }
}
