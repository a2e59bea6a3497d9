using MediatR;
using WorkflowEngine.Words;

namespace WorkflowEngine.Persistence.Letters;

/// <summary>Keeps the text of a template's file as a new draft version.</summary>
/// <param name="Actor">Person code of the author.</param>
/// <param name="File">Name of the file, <c>forms/01-giay-tiep-nhan.vi.html</c>.</param>
/// <param name="Base">Number of the newest version when it was opened; 0 when there was none.</param>
public sealed record SaveLetterDraft(string Actor, string File, string Text, int Base) : IRequest<LetterAnswer>
{
    public string? Note { get; init; }
}

/// <summary>
/// Makes the newest draft of a template's file what letters are made with, once it can be read, prints nothing that letters of
/// the procedures that use it lack, and renders on their samples.
/// </summary>
public sealed record PublishLetter(string Actor, string File) : IRequest<LetterAnswer>;

/// <summary>Keeps the text of an older version as a new draft.</summary>
public sealed record RevertLetter(string Actor, string File, int Number) : IRequest<LetterAnswer>;

/// <summary>What came of a command on a template.</summary>
public sealed record LetterAnswer
{
    /// <summary>Number of the version that was made or published; of a text that is no other the version that has it.</summary>
    public int Number { get; init; }

    /// <summary>Why nothing was done; null when it was.</summary>
    public Sentence? Refusal { get; init; }

    /// <summary>It was so already; nothing changed.</summary>
    public bool AlreadyDone { get; init; }

    /// <summary>Somebody else saved meanwhile: what stands now.</summary>
    public LetterConflict? Theirs { get; init; }

    internal static LetterAnswer Refused(Sentence sentence) => new() { Refusal = sentence };
}

/// <summary>A version that somebody else saved.</summary>
public sealed record LetterConflict(int Number, string Author, DateTimeOffset At, string Text);
