using System.Collections.Immutable;
using WorkflowEngine.Deadlines;
using WorkflowEngine.Words;

namespace WorkflowEngine.Feedback;

/// <summary>
/// How feedback and petitions (phản ánh, kiến nghị) are dealt with: dated data of the office, with its articles. The times are
/// those by which the national index counts (QĐ 766/QĐ-TTg).
/// </summary>
public sealed class FeedbackRules : IDated
{
    private FeedbackRules(DatedDocument head) => Head = head;

    public DatedDocument Head { get; }

    /// <summary>Within this it may be refused; later it has to be dealt with.</summary>
    public required FeedbackLimit Refuse { get; init; }

    /// <summary>Within this more may be asked of who wrote.</summary>
    public required FeedbackLimit Ask { get; init; }

    /// <summary>Within this it is answered; the time during which more is awaited does not count.</summary>
    public required FeedbackLimit Resolve { get; init; }

    /// <summary>Within this the answer is published.</summary>
    public required FeedbackLimit Publish { get; init; }

    /// <summary>On what grounds one may be refused: a closed list.</summary>
    public required ImmutableArray<RefusalGround> Grounds { get; init; }

    /// <summary>Words that answer nothing by themselves, in small letters.</summary>
    public required ImmutableArray<string> EmptyPhrases { get; init; }

    /// <summary>How many words an answer must have beside those.</summary>
    public required int LeastWords { get; init; }

    /// <summary>Reads a document of rules on feedback (docs/schemas/feedback-rules.schema.json).</summary>
    public static DatedRead<FeedbackRules> Read(string json) => MemberReader.Document(json, "feedback-rules", Read);

    private static FeedbackRules Read(MemberReader root, DatedDocument head)
    {
        root.TextOrNull("note");
        var clocks = root.Object("clocks");
        var (refuse, ask, resolve, publish) = (Limit(clocks, "refuse"), Limit(clocks, "ask"), Limit(clocks, "resolve"), Limit(clocks, "publish"));
        clocks.Close();
        var grounds = ImmutableArray.CreateBuilder<RefusalGround>();
        foreach (var item in root.Items("grounds"))
        {
            grounds.Add(new RefusalGround(item.Text("id"), item.Words("words"), item.Text("article")));
            item.Close();
        }

        if (grounds.Count == 0)
        {
            root.Add("grounds", new Sentence(
                "$.grounds: cần ít nhất một căn cứ từ chối.", "$.grounds: expected at least one ground for refusal."));
        }

        return new FeedbackRules(head)
        {
            Refuse = refuse,
            Ask = ask,
            Resolve = resolve,
            Publish = publish,
            Grounds = grounds.ToImmutable(),
            EmptyPhrases = [.. root.Texts("emptyPhrases").Select(phrase => phrase.ToLowerInvariant()).OrderByDescending(phrase => phrase.Length)],
            LeastWords = root.Whole("leastWords", 1, 200),
        };
    }

    private static FeedbackLimit Limit(MemberReader clocks, string name)
    {
        var item = clocks.Object(name);
        var limit = new FeedbackLimit(item.Limit("limit"), item.Text("article"), item.Mark("evidence"));
        item.Close();
        return limit;
    }
}

/// <summary>One clock of feedback, with where it comes from.</summary>
public sealed record FeedbackLimit(TimeLimit Limit, string Article, Evidence Evidence);

/// <summary>Why a petition may be refused.</summary>
public sealed record RefusalGround(string Id, Sentence Words, string Article);
