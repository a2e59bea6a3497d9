using System.Collections.Immutable;
using MediatR;
using WorkflowEngine.Office;
using WorkflowEngine.Words;

namespace WorkflowEngine.Persistence.Editing;

/// <summary>What every command on documents says.</summary>
public interface IEditingCommand : IRequest<EditingAnswer>
{
    /// <summary>Person code of whoever gives it.</summary>
    string Actor { get; }

    /// <summary>The document that it is about; null when it is not known yet.</summary>
    string? Subject { get; }

    /// <summary>One of these rights is needed, today, in any unit.</summary>
    ImmutableArray<Right> NeedsOneOf { get; }

    /// <summary>What is missing or too long in what the person said; null when nothing is.</summary>
    Sentence? Check() => null;
}

/// <summary>Keeps what an author has written: over the latest version when that is a draft, otherwise as a new draft.</summary>
/// <param name="Definition">The document; null when it is new or its id stands in the content. Without any id one is made.</param>
/// <param name="Content">JSON, also of a document that is not finished.</param>
public sealed record SaveDefinitionDraft(string Actor, string? Definition, string Content) : IEditingCommand
{
    /// <summary>Id of the version that was opened for editing; null when the author does not know of one.</summary>
    public string? BaseVersionId { get; init; }

    /// <summary>Its count of saves when it was opened; null when that is not known, then nobody's saves in between are looked for.</summary>
    public long? BaseRevision { get; init; }

    /// <summary>The editing tab. Later saves of one session are never in conflict with its own earlier ones.</summary>
    public string? Session { get; init; }

    public string? Note { get; init; }

    public string? Subject => Definition;

    public ImmutableArray<Right> NeedsOneOf => [Right.Design];

    public Sentence? Check() => Said.TooLong(Note);
}

/// <summary>
/// Makes a draft what new dossiers begin with, once the checks find no error. Where the procedure's level and field need an
/// approval that it has not got, it is sent for approval instead.
/// </summary>
public sealed record PublishVersion(string Actor, string Definition, int Number) : IEditingCommand
{
    /// <summary>At the start of this day, in the office's time; null or a day that has begun: now.</summary>
    public DateOnly? On { get; init; }

    /// <summary>Why it is published with warnings that the version before did not have; null leaves them open.</summary>
    public string? WarningsReason { get; init; }

    public string? Note { get; init; }

    public string? Subject => Definition;

    public ImmutableArray<Right> NeedsOneOf => [Right.Publish, Right.Design];

    public Sentence? Check() => Said.TooLong(Note) ?? Said.TooLong(WarningsReason);
}
