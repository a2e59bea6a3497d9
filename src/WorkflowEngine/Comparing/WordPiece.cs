namespace WorkflowEngine.Comparing;

/// <summary>A piece of a text: in both versions, only before, or only after.</summary>
public readonly record struct WordPiece(PieceKind Kind, string Text);

public enum PieceKind
{
    Kept,
    Removed,
    Added,
}
