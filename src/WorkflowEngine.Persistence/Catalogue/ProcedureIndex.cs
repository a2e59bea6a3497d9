using System.Runtime.CompilerServices;
using WorkflowEngine.Procedures;

namespace WorkflowEngine.Persistence.Catalogue;

/// <summary>
/// The words of the published procedures, by which they are found. A word counts the more the fewer procedures have it; two words that
/// stand side by side in a procedure as they were asked count again, since most Vietnamese words are two syllables.
/// </summary>
internal sealed class ProcedureIndex
{
    private const double Filler = 0.1;
    private const double SideBySide = 0.8;
    private const double Unknown = 0.5;

    private static readonly ConditionalWeakTable<CatalogueState, ProcedureIndex> Known = [];

    /// <summary>Words that people put around what they look for.</summary>
    private static readonly SearchWord[] FillerWords = SearchWord.Of(
        "tôi em mình chúng muốn cần xin làm cho để của và là thì ở tại các những một có được bị nào gì về với giấy tờ thủ tục hồ sơ nộp đăng ký cấp a the for to of my i want get how do need");

    private static readonly HashSet<string> Fillers = [.. FillerWords.Select(word => word.Written)];
    private static readonly HashSet<string> PlainFillers = [.. FillerWords.Select(word => word.Plain)];

    private readonly Dictionary<PublishedVersion, SearchWord[][]> _phrases = [];
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    private ProcedureIndex(CatalogueState state)
    {
        foreach (var procedure in state.Procedures)
        {
            var phrases = PhrasesOf(procedure.Facts!);
            _phrases[procedure] = phrases;
            foreach (var plain in phrases.SelectMany(phrase => phrase).Select(word => word.Plain).Distinct())
            {
                _counts[plain] = _counts.GetValueOrDefault(plain) + 1;
            }
        }
    }

    public static ProcedureIndex Of(CatalogueState state) => Known.GetValue(state, made => new ProcedureIndex(made));

    /// <summary>How much of what was asked a procedure has, from 0 to 1, and how it stands among others.</summary>
    public (double Share, double Rank) Rate(PublishedVersion procedure, SearchWord[] asked)
    {
        var marked = asked.Any(word => word.Marks.Length > 0);
        var weights = Array.ConvertAll(asked, word => WeightOf(word, marked));
        var phrases = _phrases[procedure];
        double found = 0, beside = 0;
        for (var at = 0; at < asked.Length; at++)
        {
            found += weights[at] * phrases.Max(phrase => phrase.Max(word => Like(asked[at], word, marked)));
            if (at > 0)
            {
                beside += (weights[at - 1] + weights[at]) * phrases.Max(phrase => Pair(phrase, asked[at - 1], asked[at], marked));
            }
        }

        return (found / weights.Sum(), found + (SideBySide * beside));
    }

    private double Pair(SearchWord[] phrase, SearchWord first, SearchWord second, bool marked)
    {
        var best = 0.0;
        for (var at = 1; at < phrase.Length; at++)
        {
            best = Math.Max(best, Math.Min(Like(first, phrase[at - 1], marked), Like(second, phrase[at], marked)));
        }

        return best;
    }

    private double Like(SearchWord asked, SearchWord word, bool marked) =>
        _counts.ContainsKey(asked.Plain) ? asked.Likeness(word, marked) : asked.Guess(word);

    private double WeightOf(SearchWord word, bool marked) =>
        (marked ? Fillers.Contains(word.Written) : PlainFillers.Contains(word.Plain)) ? Filler
        : _counts.TryGetValue(word.Plain, out var count) ? Math.Log(1 + ((double)_phrases.Count / count))
        : Unknown * Math.Log(1 + _phrases.Count);

    /// <summary>Name, each of the key words, results and field.</summary>
    private static SearchWord[][] PhrasesOf(ProcedureFacts facts) =>
    [
        .. new[] { facts.Name.Vi, facts.Name.En, facts.Code, facts.Field?.Name.Vi, facts.Field?.Name.En }
            .Concat(facts.Results.Select(result => result.Name.Vi))
            .Concat($"{facts.Keywords?.Vi},{facts.Keywords?.En}".Split(',', ';'))
            .Select(text => SearchWord.Of(text ?? ""))
            .Where(phrase => phrase.Length > 0),
    ];
}
