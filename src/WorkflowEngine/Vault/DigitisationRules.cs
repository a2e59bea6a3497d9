using System.Collections.Immutable;
using WorkflowEngine.Deadlines;
using WorkflowEngine.Words;

namespace WorkflowEngine.Vault;

/// <summary>By when papers are scanned, by which article, and the closed list of excuses. Dated.</summary>
public sealed class DigitisationRules : IDated
{
    private DigitisationRules(DatedDocument head) => Head = head;

    public DatedDocument Head { get; }

    /// <summary>How long after reception a paper is to be there as a file.</summary>
    public TimeLimit Time { get; private init; }

    public string Article { get; private init; } = "";

    /// <summary>The closed list of excuses for a paper or a result that is not digitised.</summary>
    public ImmutableArray<DigitisationExcuse> Excuses { get; private init; } = [];

    /// <summary>Reads a document on digitisation (docs/schemas/digitisation.schema.json).</summary>
    public static DatedRead<DigitisationRules> Read(string json) => MemberReader.Document(json, "digitisation", Read);

    public static DigitisationRules? InForce(IEnumerable<DigitisationRules> rules, DateOnly day) => DatedDocument.InForce(rules, day);

    /// <summary>The excuse of a code for a paper or for a result; null when there is none.</summary>
    public DigitisationExcuse? FindExcuse(string? code, bool result) =>
        Excuses.FirstOrDefault(excuse => excuse.Code == code && (result ? excuse.OfResults : excuse.OfPapers));

    private static DigitisationRules Read(MemberReader root, DatedDocument head)
    {
        root.TextOrNull("note");
        var time = root.Text("time");
        if (!TimeLimit.TryParse(time, out var limit))
        {
            root.Add("time", new Sentence($"time: cần một thời gian như “1 wd”, nhưng thấy “{time}”.", $"time: expected a time such as “1 wd”, found “{time}”."));
        }

        var article = root.Text("article");
        var excuses = ImmutableArray.CreateBuilder<DigitisationExcuse>();
        foreach (var item in root.Items("excuses"))
        {
            excuses.Add(new DigitisationExcuse(item.Text("code"), item.Words("name"), item.Flag("papers", false), item.Flag("results", false)));
            item.Close();
        }

        return new DigitisationRules(head) { Time = limit, Article = article, Excuses = excuses.ToImmutable() };
    }
}

/// <summary>One excuse.</summary>
/// <param name="OfPapers">It excuses a paper of the dossier.</param>
/// <param name="OfResults">It excuses a result.</param>
public sealed record DigitisationExcuse(string Code, Sentence Name, bool OfPapers, bool OfResults);
