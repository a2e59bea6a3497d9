using WorkflowEngine.Comparing;
using WorkflowEngine.Documents;
using WorkflowEngine.Persistence.Editing;
using WorkflowEngine.Web.Words;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Procedures;

/// <summary>Two versions side by side, as far as both can be read.</summary>
public sealed record ComparedPair(EditedVersion From, EditedVersion To)
{
    /// <summary>Why nothing can be compared; null when it can.</summary>
    public Sentence? Broken => BrokenOf(From) ?? BrokenOf(To);

    public required DefinitionDifference? Difference { get; init; }

    public required ComparedFlow? Flow { get; init; }

    /// <summary>Letters of either version: their names, whether the earlier and whether the later uses them.</summary>
    public IReadOnlyList<(string Name, bool Before, bool After)> Letters { get; init; } = [];

    public static ComparedPair Of(EditedVersion from, EditedVersion to, Func<ChangeKind, string, Sentence?> named, Text text)
    {
        if (from.Read.Document is not { } before || to.Read.Document is not { } after)
        {
            return new ComparedPair(from, to) { Difference = null, Flow = null };
        }

        var difference = DefinitionComparison.Compare(before, after, named);
        return new ComparedPair(from, to)
        {
            Difference = difference,
            Flow = new ComparedFlow(before, after, difference, text),
            Letters = LettersOf(before, after),
        };
    }

    private static List<(string, bool, bool)> LettersOf(WorkflowDocument before, WorkflowDocument after)
    {
        var (old, now) = (LettersOf(before), LettersOf(after));
        return [.. old.Union(now).Order(StringComparer.Ordinal).Select(name => (name, old.Contains(name), now.Contains(name)))];
    }

    private static HashSet<string> LettersOf(WorkflowDocument document) =>
        [.. document.Activities.Values.SelectMany(step => new[] { step.Text("template"), step.Text("receipt") }).OfType<string>().Where(name => name.Length > 0)];

    private static Sentence? BrokenOf(EditedVersion version) => version.Read.Document is not null
        ? null
        : Filled(CompareText.Broken, version.Number, version.Read.Faults.FirstOrDefault(fault => fault.IsError)?.Sentence);

    private static Sentence Filled(Sentence sentence, int number, Sentence? why) => new(
        string.Format(System.Globalization.CultureInfo.InvariantCulture, sentence.Vi, number, why?.Vi),
        string.Format(System.Globalization.CultureInfo.InvariantCulture, sentence.En, number, why?.En));
}
