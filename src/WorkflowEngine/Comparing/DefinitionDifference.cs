using System.Collections.Immutable;

namespace WorkflowEngine.Comparing;

/// <summary>All that differs between two versions of a document.</summary>
/// <param name="Changes">By kind, and within a kind in the order of the document.</param>
public sealed record DefinitionDifference(ImmutableArray<DocumentChange> Changes, DefinitionTotals Before, DefinitionTotals After)
{
    /// <summary>The steps of both versions in one table.</summary>
    public ImmutableArray<ComparedStep> Steps { get; init; } = [];

    /// <summary>What a dossier or a reader would notice: without places on the drawing and what names the version.</summary>
    public IEnumerable<DocumentChange> Content => Changes.Where(change => change.IsContent);

    /// <summary>How a step stands in the later version against the earlier.</summary>
    public StepMark MarkOf(string step)
    {
        var mark = StepMark.Same;
        foreach (var change in Content.Where(change => change.Step == step))
        {
            mark = change.Kind switch
            {
                ChangeKind.StepAdded => StepMark.Added,
                ChangeKind.StepRemoved => StepMark.Removed,
                _ when mark == StepMark.Same => StepMark.Changed,
                _ => mark,
            };
        }

        return mark;
    }
}

/// <summary>How a step stands against the other version.</summary>
public enum StepMark
{
    Same,
    Added,
    Removed,
    Changed,
}
