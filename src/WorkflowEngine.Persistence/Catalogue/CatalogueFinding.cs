using WorkflowEngine.Deadlines;
using WorkflowEngine.Documents;
using WorkflowEngine.Office;
using WorkflowEngine.Templates;
using WorkflowEngine.Verification;
using WorkflowEngine.Words;

namespace WorkflowEngine.Persistence.Catalogue;

/// <summary>Something wrong with a text that was handed in.</summary>
/// <param name="Source">The file, or the document when it came from none.</param>
/// <param name="IsError">The text was refused; otherwise it only needs a look.</param>
public sealed record CatalogueFinding(string Source, bool IsError, Sentence Sentence)
{
    /// <summary>Id of the step, or the path of the member; null for the whole.</summary>
    public string? Place { get; init; }

    /// <summary>Counted from 1; null when it is not known.</summary>
    public int? Line { get; init; }

    public override string ToString() => $"{Source}{(Line is { } line ? $":{line}" : "")}{(Place is null ? "" : $" ({Place})")}: {Sentence.Vi}";

    internal static CatalogueFinding Error(string source, string vi, string en) => new(source, true, new Sentence(vi, en));

    internal static CatalogueFinding Of(string source, DocumentFault fault) => new(source, fault.IsError, fault.Sentence)
    {
        Place = fault.StepId ?? (fault.Member.Length > 0 ? fault.Member : null),
        Line = fault.Line,
    };

    internal static CatalogueFinding Of(string source, Finding finding) => new(source, finding.IsError, finding.Sentence)
    {
        Place = finding.StepId ?? finding.Member,
    };

    internal static CatalogueFinding Of(string source, MemberFault fault) => new(source, true, fault.Sentence) { Place = fault.Path };

    internal static CatalogueFinding Of(string source, TemplateFault fault) => new(source, true, fault.Sentence) { Line = fault.Line };

    internal static CatalogueFinding Of(string source, OfficeFinding finding) =>
        new(source, finding.Severity == WorkflowEngine.Office.FindingSeverity.Error, finding.Sentence) { Place = finding.Path.Length > 0 ? finding.Path : null };
}
