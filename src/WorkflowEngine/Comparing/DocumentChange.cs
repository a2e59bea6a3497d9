using System.Collections.Immutable;
using WorkflowEngine.Words;

namespace WorkflowEngine.Comparing;

/// <summary>One place where two versions of a document differ, in words.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Where">“Bước “Thẩm định”, thời gian”.</param>
public sealed record DocumentChange(ChangeKind Kind, Sentence Where)
{
    /// <summary>The step it is about; null when it is about the procedure.</summary>
    public string? Step { get; init; }

    /// <summary>Path of the member, in the step where there is one, otherwise in the document: <c>time</c>, <c>fees[lePhi].amount</c>.</summary>
    public string? Member { get; init; }

    /// <summary>What was there; null when nothing was.</summary>
    public Sentence? Before { get; init; }

    /// <summary>What is there now; null when nothing is.</summary>
    public Sentence? After { get; init; }

    /// <summary>Of a rule or a text that was changed: what stayed, went and came, word by word. Empty for anything short.</summary>
    public ImmutableArray<WordPiece> Pieces { get; init; } = [];

    /// <summary>The whole change as one sentence.</summary>
    public Sentence Sentence => (Before, After) switch
    {
        (null, null) => Where,
        (null, { } after) => new Sentence($"{Where.Vi}: thêm “{after.Vi}”", $"{Where.En}: added “{after.En}”"),
        ({ } before, null) => new Sentence($"{Where.Vi}: bỏ “{before.Vi}”", $"{Where.En}: removed “{before.En}”"),
        ({ } before, { } after) => new Sentence($"{Where.Vi}: từ “{before.Vi}” thành “{after.Vi}”", $"{Where.En}: from “{before.En}” to “{after.En}”"),
    };

    /// <summary>Whether a dossier or a reader would notice it.</summary>
    public bool IsContent => Kind is not (ChangeKind.Layout or ChangeKind.Version);

    public override string ToString() => $"{Kind} {Step} {Member}: {Sentence.Vi}";
}
