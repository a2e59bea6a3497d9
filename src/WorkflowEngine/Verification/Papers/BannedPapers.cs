using System.Collections.Immutable;
using WorkflowEngine.Deadlines;
using WorkflowEngine.Words;

namespace WorkflowEngine.Verification.Papers;

/// <summary>Papers that no procedure may ask for any more, from a dated document with the article of each.</summary>
public sealed class BannedPapers : IDated
{
    private BannedPapers(DatedDocument head, ImmutableArray<BannedPaper> papers, ImmutableArray<HeldPaper> held)
    {
        Head = head;
        Papers = papers;
        Held = held;
    }

    public DatedDocument Head { get; }

    public ImmutableArray<BannedPaper> Papers { get; }

    /// <summary>Papers whose content an agency holds electronically: they are looked up, not asked for.</summary>
    public ImmutableArray<HeldPaper> Held { get; }

    /// <summary>The article by which a paper that is held is not asked for again; empty when the list does not say.</summary>
    public string OnceOnly { get; private init; } = "";

    /// <summary>Reads a document of banned papers (docs/schemas/banned-papers.schema.json).</summary>
    public static DatedRead<BannedPapers> Read(string json) => MemberReader.Document(json, "banned-papers", Read);

    /// <summary>The list in force on a day; null when there is none.</summary>
    public static BannedPapers? InForce(IEnumerable<BannedPapers> lists, DateOnly day) => DatedDocument.InForce(lists, day);

    /// <summary>The banned paper that a name speaks of, in whatever case and however its marks are written; null when it speaks of none.</summary>
    public BannedPaper? Find(string name)
    {
        var plain = " " + Unmarked.Words(name) + " ";
        foreach (var paper in Papers)
        {
            foreach (var called in paper.PlainNames)
            {
                if (plain.Contains(called, StringComparison.Ordinal))
                {
                    return paper;
                }
            }
        }

        return null;
    }

    /// <summary>
    /// The held paper that a component is: its name begins with one of the paper's, after words that only say in which form
    /// it is handed in. A form that merely speaks of such a paper is not one.
    /// </summary>
    public HeldPaper? FindHeld(string name)
    {
        var plain = HeldPaper.WithoutForm(Unmarked.Words(name)) + " ";
        foreach (var paper in Held)
        {
            foreach (var called in paper.PlainNames)
            {
                if (plain.StartsWith(called, StringComparison.Ordinal))
                {
                    return paper;
                }
            }
        }

        return null;
    }

    private static BannedPapers Read(MemberReader root, DatedDocument head)
    {
        root.TextOrNull("note");
        var onceOnly = root.TextOrNull("onceOnly") ?? "";
        var papers = ImmutableArray.CreateBuilder<BannedPaper>();
        foreach (var item in root.Items("papers"))
        {
            papers.Add(new BannedPaper(item.Text("id"), NamesOf(item), item.Text("article"), item.Words("instead"), item.Mark("evidence")));
            item.Close();
        }

        var held = ImmutableArray.CreateBuilder<HeldPaper>();
        foreach (var item in root.Items("held"))
        {
            held.Add(new HeldPaper(item.Text("id"), NamesOf(item), item.Text("lookup"), item.Text("article"), item.Mark("evidence")));
            item.Close();
        }

        return new BannedPapers(head, papers.ToImmutable(), held.ToImmutable()) { OnceOnly = onceOnly };
    }

    private static ImmutableArray<string> NamesOf(MemberReader item)
    {
        var names = item.Texts("names", holds: name => Unmarked.Words(name).Length > 0);
        if (names.IsEmpty)
        {
            item.Add("names", new Sentence(
                $"{item.Path}.names: cần ít nhất một tên gọi, nhưng không thấy.",
                $"{item.Path}.names: expected at least one name, found none."));
        }

        return names;
    }
}

/// <summary>One paper that must not be asked for.</summary>
/// <param name="Id">Code in its list.</param>
/// <param name="Names">What it is called.</param>
/// <param name="Article">The article that forbids it.</param>
/// <param name="Instead">What to do instead.</param>
/// <param name="Evidence">How well this is known.</param>
public sealed record BannedPaper(string Id, ImmutableArray<string> Names, string Article, Sentence Instead, Evidence Evidence)
{
    internal ImmutableArray<string> PlainNames { get; } = [.. Names.Select(name => " " + Unmarked.Words(name) + " ")];
}
