namespace WorkflowEngine.Templates.Parsing;

/// <summary>Whose block is being read: it decides what <c>else</c> and <c>when</c> mean in it.</summary>
internal enum BlockOwner : byte
{
    Page,
    If,
    For,
    Case,
    When,
    Other,
}
