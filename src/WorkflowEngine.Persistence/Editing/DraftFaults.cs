using System.Collections.Immutable;
using WorkflowEngine.Documents;
using WorkflowEngine.Verification;
using WorkflowEngine.Words;

namespace WorkflowEngine.Persistence.Editing;

/// <summary>
/// What a draft must not have, however unfinished it is, because no designer could open it again: two steps of one id, two
/// outcomes of one name.
/// </summary>
internal static class DraftFaults
{
    /// <summary>Two outcomes of one step, or of the document, have one name.</summary>
    public const string DoubledOutcome = "PORT-DOUBLED-NAME";

    /// <summary>Inputs in which authors write the names of outcomes.</summary>
    private static readonly string[] Lists = ["branches", "outcomes", "possibleOutcomes", "expectedStatusCodes"];

    public static ImmutableArray<Finding> Find(DocumentRead read)
    {
        var findings = ImmutableArray.CreateBuilder<Finding>();
        foreach (var fault in read.Faults.Where(fault => fault.Code == DocumentFaultCodes.DuplicateId))
        {
            findings.Add(Error(fault.Code, fault.StepId, fault.Member, fault.Sentence, new Sentence(
                "Đổi mã của một trong hai bước rồi lưu lại.", "Change the id of one of the two steps and save again.")));
        }

        var document = read.Document!;
        Add(findings, null, "outcomes", document.Outcomes);
        foreach (var step in document.Activities.Values)
        {
            Add(findings, step, "cases", step.Cases.Select(one => one.Label));
            foreach (var list in Lists)
            {
                Add(findings, step, list, step.Texts(list));
            }
        }

        return findings.ToImmutable();
    }

    private static void Add(ImmutableArray<Finding>.Builder findings, ActivityElement? step, string member, IEnumerable<string> names)
    {
        foreach (var name in names.GroupBy(name => name, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => group.Key))
        {
            var called = step?.DisplayText ?? step?.Name ?? step?.Id;
            findings.Add(Error(
                DoubledOutcome,
                step?.Id,
                member,
                step is null
                    ? new Sentence($"Quy trình có hai kết quả cùng tên “{name}”.", $"The document has two outcomes called “{name}”.")
                    : new Sentence($"Bước “{called}” có hai kết quả cùng tên “{name}”.", $"The step “{called}” has two outcomes called “{name}”."),
                new Sentence(
                    "Đổi tên hoặc xóa một kết quả rồi lưu lại; nếu không, bộ vẽ sẽ không mở lại được quy trình này.",
                    "Rename or remove one of them and save again; otherwise the designer could not open this document any more.")));
        }
    }

    private static Finding Error(string code, string? step, string? member, Sentence sentence, Sentence wayOut) => new()
    {
        Code = code,
        Severity = FindingSeverity.Error,
        StepId = step,
        Member = member,
        Sentence = sentence,
        WayOut = wayOut,
    };
}
