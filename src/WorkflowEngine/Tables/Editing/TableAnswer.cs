using WorkflowEngine.Documents;
using WorkflowEngine.Words;

namespace WorkflowEngine.Tables.Editing;

/// <summary>The document after an edit, or why it cannot be made.</summary>
public sealed record TableAnswer
{
    /// <summary>Null when the edit was refused.</summary>
    public WorkflowDocument? Document { get; private init; }

    /// <summary>Null when the edit was made.</summary>
    public Sentence? Refusal { get; private init; }

    /// <summary>Id of the row to look at next: the new one, or the one that was changed.</summary>
    public string? Step { get; private init; }

    /// <summary>What the author should know of what was done besides; null when there is nothing.</summary>
    public Sentence? Note { get; private init; }

    internal static TableAnswer Of(WorkflowDocument document, Made made) => new() { Document = document, Step = made.Step, Note = made.Note };

    internal static TableAnswer Refused(Sentence why) => new() { Refusal = why };
}

/// <summary>What an operation made of the drawing.</summary>
/// <param name="Step">Id of the row to look at next.</param>
/// <param name="Note">What the author should know besides.</param>
internal sealed record Made(string Step, Sentence? Note = null);

/// <summary>An edit that cannot be made, with the sentence for whoever asked; never leaves <see cref="TableEditor"/>.</summary>
#pragma warning disable CA1032, CA1064 // made here only, caught there only
internal sealed class EditRefused(Sentence why) : Exception(why.En)
{
    public Sentence Why => why;
}
#pragma warning restore CA1032, CA1064
