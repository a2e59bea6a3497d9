using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using WorkflowEngine.Procedures;

namespace WorkflowEngine.Documents;

/// <summary>
/// An Elsa 3 workflow document: a typed, immutable view over the JSON that was read. What the view does not know stays in
/// <see cref="Source"/> and survives <see cref="Write"/>.
/// </summary>
public sealed class WorkflowDocument
{
    /// <summary>The same through all versions; empty in a draft that was never saved.</summary>
    public required string DefinitionId { get; init; }

    /// <summary>This version's own id (<c>id</c> in the JSON); empty in a draft that was never saved.</summary>
    public required string VersionId { get; init; }

    public string? Name { get; init; }

    public string? Description { get; init; }

    /// <summary>Counted from 1.</summary>
    public int Version { get; init; } = 1;

    public string? ToolVersion { get; init; }

    public DateTimeOffset? CreatedAt { get; init; }

    public bool IsLatest { get; init; }

    public bool IsPublished { get; init; }

    public bool IsReadonly { get; init; }

    public bool IsSystem { get; init; }

    public ImmutableArray<VariableElement> Variables { get; init; } = [];

    public ImmutableArray<ParameterElement> Inputs { get; init; } = [];

    public ImmutableArray<ParameterElement> Outputs { get; init; } = [];

    /// <summary>The outcomes by which this workflow ends when it stands as a step.</summary>
    public ImmutableArray<string> Outcomes { get; init; } = [];

    public WorkflowOptions Options { get; init; } = WorkflowOptions.Default;

    /// <summary>The object of custom properties; Undefined when there is none.</summary>
    public JsonElement CustomProperties { get; init; }

    public required ActivityElement Root { get; init; }

    /// <summary>What <c>customProperties.procedure</c> says; null in a document that is no procedure.</summary>
    public ProcedureFacts? Procedure { get; init; }

    /// <summary>Every step by its id, those inside composites too; of two with one id the first.</summary>
    public required IReadOnlyDictionary<string, ActivityElement> Activities { get; init; }

    public required JsonElement Source { get; init; }

    public static DocumentRead Read(ReadOnlySpan<byte> utf8, DocumentLimits? limits = null) =>
        DocumentReader.Read(utf8, limits ?? DocumentLimits.Default);

    public static DocumentRead Read(string text, DocumentLimits? limits = null)
    {
        limits ??= DocumentLimits.Default;
        return JsonSource.TooLarge(text.Length, limits) is { } fault
            ? new DocumentRead(null, [fault])
            : DocumentReader.Read(Encoding.UTF8.GetBytes(text), limits);
    }

    /// <summary>
    /// The document as canonical text: two spaces, members in the order in which they came, Vietnamese unescaped, LF, a
    /// final newline. Writing what was read from this text gives the same bytes.
    /// </summary>
    public string Write() => Encoding.UTF8.GetString(WriteUtf8());

    public byte[] WriteUtf8() => DocumentWriter.Write(Source, []);

    /// <summary>This document as another version; everything else stays as it is.</summary>
    public WorkflowDocument WithVersion(string versionId, int version, bool isLatest, bool isPublished, DateTimeOffset createdAt) =>
        With(
            ("id", versionId),
            ("version", version),
            ("isLatest", isLatest),
            ("isPublished", isPublished),
            ("createdAt", createdAt.ToString("yyyy-MM-ddTHH:mm:ss.FFFFFFFzzz", System.Globalization.CultureInfo.InvariantCulture)));

    public WorkflowDocument WithDefinitionId(string definitionId) => With(("definitionId", definitionId));

    private WorkflowDocument With(params ReadOnlySpan<(string Name, Values.Value Value)> members)
    {
        var utf8 = DocumentWriter.Write(Source, members);
        return DocumentReader.Read(utf8, new DocumentLimits { MaxBytes = int.MaxValue, MaxSteps = int.MaxValue, MaxDepth = 1_000 }).Document!;
    }
}
