using WorkflowEngine.Words;

namespace WorkflowEngine.Office;

/// <summary>A document of the office as it was written: the name by which findings speak of it, and its JSON text.</summary>
public sealed record OfficeDocument(string Name, string Json);

public enum FindingSeverity : byte
{
    /// <summary>Worth a look; the office can be used.</summary>
    Warning,

    /// <summary>The office cannot be used.</summary>
    Error,
}

/// <summary>Something wrong in a document of the office: where (document and member path) and what.</summary>
public sealed record OfficeFinding(string Document, string Path, FindingSeverity Severity, Sentence Sentence)
{
    public override string ToString() => $"{Document}: {Path}: {Sentence.Vi}";
}

/// <summary>What came of reading the documents. There is no snapshot when a finding is an error.</summary>
public sealed record OfficeReading(OfficeSnapshot? Snapshot, IReadOnlyList<OfficeFinding> Findings);
