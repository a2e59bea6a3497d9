namespace WorkflowEngine.Templates.Running;

/// <summary>Whether statements go on one after the other, or which jump is on its way to where it ends.</summary>
internal enum Flow : byte
{
    None,
    Break,
    Continue,
    Return,
}
