using System.Globalization;
using System.Net;
using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Execution;
using WorkflowEngine.Persistence.Turns;
using WorkflowEngine.Web.Desk;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Signing;

/// <summary>Texts of results that hold no longer: their words stay as they were signed, and whoever reads or prints one sees over it that it is void.</summary>
internal static class VoidResults
{
    /// <summary>Why each text of a result that holds no longer does not, by the number of its letter.</summary>
    public static IReadOnlyDictionary<int, Sentence> Of(Facts facts, IEnumerable<DossierTurn> turns)
    {
        var found = new Dictionary<int, Sentence>();
        var current = 0;
        foreach (var happened in turns.SelectMany(turn => turn.Events))
        {
            switch (happened)
            {
                case ResultIssued e:
                    current = e.Letter;
                    break;
                case ResultCorrected e:
                    found[current] = Said(ResultText.VoidCorrected, Day(facts, e.At), e.Number);
                    current = e.Letter;
                    break;
                case ResultReplaced e:
                    found.TryAdd(current, Said(ResultText.VoidReplaced, Day(facts, e.At), e.Number));
                    current = e.Letter;
                    break;
                case ResultRevoked e:
                    found[current] = Said(ResultText.VoidRevoked, Day(facts, e.At), e.Article);
                    break;
            }
        }

        found.Remove(0);
        return found;
    }

    /// <summary>What is shown of a letter: its words, below a line that says so where it is void.</summary>
    public static string BodyOf(Facts facts, IEnumerable<DossierTurn> turns, LetterWritten letter)
    {
        var body = letter.Body.Text ?? "";
        return Of(facts, turns).TryGetValue(letter.No, out var why)
            ? $"<p class=\"void\">{WebUtility.HtmlEncode(letter.Language == "en" ? why.En : why.Vi)}</p>{body}"
            : body;
    }

    private static string Day(Facts facts, DateTimeOffset at) => facts.Calendar.LocalDay(at).ToString("dd'/'MM'/'yyyy", CultureInfo.InvariantCulture);

    private static Sentence Said(Sentence words, string day, string other) => new(
        string.Format(CultureInfo.InvariantCulture, words.Vi, day, other),
        string.Format(CultureInfo.InvariantCulture, words.En, day, other));
}
