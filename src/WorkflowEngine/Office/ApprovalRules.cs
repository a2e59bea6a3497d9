using System.Collections.Immutable;
using WorkflowEngine.Deadlines;
using WorkflowEngine.Procedures;
using WorkflowEngine.Words;

namespace WorkflowEngine.Office;

/// <summary>Which procedures a second person has to approve before they are published: dated, by level and field.</summary>
public sealed class ApprovalRules : IDated
{
    private ApprovalRules(DatedDocument head, ImmutableArray<ApprovalRule> rules)
    {
        Head = head;
        Rules = rules;
    }

    public DatedDocument Head { get; }

    public ImmutableArray<ApprovalRule> Rules { get; }

    /// <summary>Reads a document of approval rules (docs/schemas/approval-rules.schema.json).</summary>
    public static DatedRead<ApprovalRules> Read(string json) => MemberReader.Document(json, "approval-rules", Read);

    /// <summary>
    /// The rule by which a procedure needs approval on a day; null when it needs none. All documents in force count: one that
    /// came later adds to those before it, it does not replace them.
    /// </summary>
    public static ApprovalRule? Needed(IEnumerable<ApprovalRules> documents, ProcedureFacts? facts, DateOnly day) =>
        facts is null ? null : documents.Where(document => document.Head.HoldsOn(day)).SelectMany(document => document.Rules).FirstOrDefault(rule => rule.Fits(facts));

    private static ApprovalRules Read(MemberReader root, DatedDocument head)
    {
        root.TextOrNull("note");
        var rules = ImmutableArray.CreateBuilder<ApprovalRule>();
        foreach (var item in root.Items("rules"))
        {
            rules.Add(new ApprovalRule(item.Text("id"), item.Text("article"), item.Words("why"), item.Mark("evidence"))
            {
                Levels = Levels(item),
                Fields = item.Texts("fields"),
            });
            item.Close();
        }

        return new ApprovalRules(head, rules.ToImmutable());
    }

    private static ImmutableArray<GovernmentLevel> Levels(MemberReader item) =>
    [
        .. item.Texts("levels", new Sentence("một trong các từ: commune, province, ministry", "one of: commune, province, ministry"), word => Level(word) is not null)
            .Select(word => Level(word)!.Value),
    ];

    private static GovernmentLevel? Level(string word) => word switch
    {
        "commune" => GovernmentLevel.Commune,
        "province" => GovernmentLevel.Province,
        "ministry" => GovernmentLevel.Ministry,
        _ => null,
    };
}

/// <summary>One rule: procedures of these levels and fields need approval.</summary>
/// <param name="Id">Code in its document.</param>
/// <param name="Article">The article or decision that asks for it.</param>
/// <param name="Why">Told to whoever wants to publish.</param>
/// <param name="Evidence">How well this is known.</param>
public sealed record ApprovalRule(string Id, string Article, Sentence Why, Evidence Evidence)
{
    /// <summary>Empty: every level.</summary>
    public ImmutableArray<GovernmentLevel> Levels { get; init; } = [];

    /// <summary>Codes of fields of administration; empty: every field.</summary>
    public ImmutableArray<string> Fields { get; init; } = [];

    /// <summary>A procedure that does not say its level or field fits no rule that asks for one.</summary>
    public bool Fits(ProcedureFacts facts) =>
        (Levels.IsEmpty || (facts.Level is { } level && Levels.Contains(level)))
        && (Fields.IsEmpty || (facts.Field is { } field && Fields.Contains(field.Code, StringComparer.OrdinalIgnoreCase)));
}
