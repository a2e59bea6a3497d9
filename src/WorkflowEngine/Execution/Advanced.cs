using System.Collections.Immutable;
using WorkflowEngine.Codes;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Templates;
using WorkflowEngine.Vault;
using WorkflowEngine.Words;

namespace WorkflowEngine.Execution;

/// <summary>The answer to a stimulus: what happened and the dossier after it, or why it was refused.</summary>
/// <param name="Events">In order; empty when refused.</param>
/// <param name="Dossier">The dossier after the events; the one given when refused.</param>
public sealed record Advanced(IReadOnlyList<DossierEvent> Events, Dossier Dossier)
{
    /// <summary>Why nothing happened, in a sentence for the person who asked; null when it was done.</summary>
    public Sentence? Refusal { get; init; }

    /// <summary>
    /// Counters of which the turn needs a number that it was not given. Such a turn is a trial: its letters say that the number
    /// is given on sending. Whoever writes turns draws these numbers, hands them in and has the turn decided once more.
    /// </summary>
    public ImmutableArray<NumberKey> Wanted { get; init; } = [];

    /// <summary>Letters of the turn that have parts which may be worded otherwise, for whoever looks at a trial; nothing of it is stored.</summary>
    public ImmutableArray<LetterParts> Letters { get; init; } = [];

    /// <summary>What was tried that is counted when it is refused; null for an ordinary refusal.</summary>
    public Attempt? Attempt { get; init; }
}

/// <summary>The parts of a written letter that may be worded otherwise, as its template fills them.</summary>
/// <param name="Letter">Number of the letter within the dossier.</param>
/// <param name="Template">Name of its template as the document has it.</param>
public sealed record LetterParts(int Letter, string Template, IReadOnlyList<TemplatePart> Parts);
