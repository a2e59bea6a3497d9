using System.Collections.Immutable;
using WorkflowEngine.Documents;
using WorkflowEngine.Plans;
using WorkflowEngine.Words;

namespace WorkflowEngine.Verification;

/// <summary>Collects what the checks find in one document.</summary>
internal sealed class FindingLog
{
    private static readonly Sentence CorrectTheDocument = new(
        "Sửa chỗ này trong tài liệu rồi kiểm tra lại.",
        "Correct this place in the document and check again.");

    private readonly ImmutableArray<Finding>.Builder _findings = ImmutableArray.CreateBuilder<Finding>();

    public void Error(string code, Where where, Sentence sentence, Sentence wayOut) =>
        Add(FindingSeverity.Error, code, where, sentence, wayOut);

    public void Warning(string code, Where where, Sentence sentence, Sentence wayOut) =>
        Add(FindingSeverity.Warning, code, where, sentence, wayOut);

    public void Note(string code, Sentence sentence, Sentence wayOut) =>
        Add(FindingSeverity.Note, code, Where.Document, sentence, wayOut);

    public void Add(FindingSeverity severity, string code, Where where, Sentence sentence, Sentence wayOut) => _findings.Add(new Finding
    {
        Code = code,
        Severity = severity,
        StepId = where.StepId,
        Member = where.Member,
        Sentence = sentence,
        WayOut = wayOut,
        Path = where.Path,
    });

    /// <summary>Faults of reading and compiling, as they were told.</summary>
    public void Add(IEnumerable<DocumentFault> faults)
    {
        foreach (var fault in faults)
        {
            var where = new Where(fault.StepId, fault.Member.Length == 0 ? null : fault.Member);
            Add(fault.IsError ? FindingSeverity.Error : FindingSeverity.Warning, fault.Code, where, fault.Sentence, CorrectTheDocument);
        }
    }

    /// <summary>Errors first, each group in the order of the checks.</summary>
    public ImmutableArray<Finding> InOrder() => [.. _findings.OrderByDescending(finding => finding.Severity)];
}

/// <summary>The place of a finding, with the path that shows it.</summary>
internal readonly record struct Where(string? StepId, string? Member = null)
{
    public static readonly Where Document = new(null);

    public ImmutableArray<string> Path { get; init; } = [];

    public static Where Step(PlanNode step, string? member = null) => new(step.Id, member);

    public static Where Fact(string member) => new(null, member.StartsWith(FactsRoot, StringComparison.Ordinal) ? member : FactsRoot + member);

    public Where Along(ImmutableArray<string> path) => this with { Path = path };

    private const string FactsRoot = "customProperties.procedure.";
}
