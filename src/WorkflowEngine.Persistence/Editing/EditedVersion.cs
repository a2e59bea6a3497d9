using WorkflowEngine.Documents;
using WorkflowEngine.Persistence.Catalogue;

namespace WorkflowEngine.Persistence.Editing;

/// <summary>One version of a document as its authors see it.</summary>
public sealed record EditedVersion
{
    private readonly Lazy<(string Text, DocumentRead Read)> _stands;

    internal EditedVersion(string stored) => _stands = new Lazy<(string Text, DocumentRead Read)>(() => Stands(stored));

    public required string Definition { get; init; }

    /// <summary>Counted from 1 within the document.</summary>
    public int Number { get; init; }

    /// <summary>Its own id (<c>id</c> in the JSON), to which dossiers are pinned.</summary>
    public required string VersionId { get; init; }

    public VersionStatus Status { get; init; }

    public VersionOrigin Origin { get; init; }

    /// <summary>No version of the document has a higher number.</summary>
    public bool IsLatest { get; init; }

    /// <summary>New dossiers begin with it.</summary>
    public bool IsPublished => Status == VersionStatus.Published;

    public bool IsDraft => Status == VersionStatus.Draft;

    /// <summary>What tells contents apart.</summary>
    public required string Hash { get; init; }

    /// <summary>Counts the saves of this version, from 1.</summary>
    public long Revision { get; init; }

    /// <summary>Person code of the last save, or the part of the system.</summary>
    public required string Author { get; init; }

    /// <summary>The editing tab of the last save; null when it did not say.</summary>
    public string? Session { get; init; }

    public DateTimeOffset CreatedAt { get; init; }

    public DateTimeOffset SavedAt { get; init; }

    /// <summary>When it was last published; null when it never was.</summary>
    public DateTimeOffset? PublishedAt { get; init; }

    public string? Note { get; init; }

    /// <summary>The day at whose start it is to be published; null when none is set.</summary>
    public DateOnly? PublishOn { get; init; }

    /// <summary>Number of the version that it was made from; null when from none.</summary>
    public int? BasedOn { get; init; }

    /// <summary>How far its approval is; null when it was never sent for approval.</summary>
    public ApprovalState? Approval { get; init; }

    /// <summary>The document as canonical JSON, whose members for number, latest and published are as they are now.</summary>
    public string Content => _stands.Value.Text;

    /// <summary>What reading it gives; a draft may have faults.</summary>
    public DocumentRead Read => _stands.Value.Read;

    /// <exception cref="InvalidOperationException">This version of the product cannot read the document any more.</exception>
    public WorkflowDocument Document => Read.Document
        ?? throw new InvalidOperationException($"Version {Number} of {Definition} cannot be read: {Read.Faults.FirstOrDefault()?.Sentence.En}");

    /// <summary>What stands in the stored text of number, latest and published is as it was when it was written.</summary>
    private (string Text, DocumentRead Read) Stands(string stored)
    {
        var read = WorkflowDocument.Read(stored);
        if (read.Document is not { } document
            || (document.IsLatest == IsLatest && document.IsPublished == IsPublished && document.Version == Number && document.VersionId == VersionId))
        {
            return (stored, read);
        }

        var text = document.WithVersion(VersionId, Number, IsLatest, IsPublished, CreatedAt).Write();
        return (text, WorkflowDocument.Read(text));
    }
}

/// <summary>How far an approval is; the words are those of the state now, whatever was decided before the last change.</summary>
public enum ApprovalStage : byte
{
    /// <summary>Somebody else is to look at it.</summary>
    Submitted,

    /// <summary>It may be published as it is.</summary>
    Approved,

    /// <summary>Its authors are to change it.</summary>
    SentBack,

    /// <summary>It was changed after it was sent or approved; it has to be sent again.</summary>
    Voided,
}

/// <summary>The approval of a version.</summary>
public sealed record ApprovalState(ApprovalStage Stage, string SubmittedBy, DateTimeOffset SubmittedAt)
{
    /// <summary>What was said when it was sent.</summary>
    public string? SubmitNote { get; init; }

    /// <summary>Who approved it or sent it back; null while nobody did.</summary>
    public string? DecidedBy { get; init; }

    public DateTimeOffset? DecidedAt { get; init; }

    /// <summary>The note of the approval, or the reason for sending it back.</summary>
    public string? Note { get; init; }

    public string? DecisionNumber { get; init; }

    public DateOnly? DecisionDate { get; init; }
}
