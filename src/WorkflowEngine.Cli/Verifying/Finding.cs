using System.Collections.Immutable;
using WorkflowEngine.Documents;
using WorkflowEngine.Words;

namespace WorkflowEngine.Cli.Verifying;

/// <summary>Something wrong in a file.</summary>
/// <param name="File">The path, as it was given or found.</param>
/// <param name="Rule">Stable code of what was looked at.</param>
internal sealed record Finding(string File, FaultSeverity Severity, string Rule, Sentence Sentence)
{
    /// <summary>The step it is about; null when it is about none.</summary>
    public string? Step { get; init; }

    /// <summary>Path into the document; empty for the whole.</summary>
    public string Member { get; init; } = "";

    /// <summary>Counted from 1; null where it is not known.</summary>
    public int? Line { get; init; }

    public int? Column { get; init; }

    /// <summary>What to do about it; null where only reading failed.</summary>
    public Sentence? WayOut { get; init; }

    /// <summary>Ids of the steps of a counterexample; empty when there is none.</summary>
    public ImmutableArray<string> Path { get; init; } = [];

    public bool IsError => Severity == FaultSeverity.Error;

    public static Finding Of(string file, DocumentFault fault) => new(file, fault.Severity, fault.Code, fault.Sentence)
    {
        Step = fault.StepId,
        Member = fault.Member,
        Line = fault.Line,
        Column = fault.Column,
    };

    /// <summary>What the checks found; the place in the text is that of the reading fault behind it, where there is one.</summary>
    public static Finding Of(string file, WorkflowEngine.Verification.Finding found, DocumentFault? place) =>
        new(file, found.IsError ? FaultSeverity.Error : FaultSeverity.Warning, found.Code, found.Sentence)
        {
            Step = found.StepId,
            Member = found.Member ?? "",
            Line = place?.Line,
            Column = place?.Column,
            WayOut = found.WayOut,
            Path = found.Path,
        };

    /// <summary>One line for people: file, line, severity, rule, step, member, sentence.</summary>
    public string ToLine(string language)
    {
        var place = (Line, Column) switch
        {
            (null, _) => File,
            (_, null) => $"{File}:{Line}",
            _ => $"{File}:{Line}:{Column}",
        };
        var severity = (IsError ? new Sentence("lỗi", "error") : new Sentence("cảnh báo", "warning")).In(language);
        var step = Step is null ? "" : $" {new Sentence("bước", "step").In(language)} {Step}";
        var member = Member.Length == 0 ? "" : $" ({Member})";
        return $"{place}: {severity} {Rule}{step}{member}: {Sentence.In(language)}";
    }
}
