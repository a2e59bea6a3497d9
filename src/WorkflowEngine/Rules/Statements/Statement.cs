using WorkflowEngine.Rules.Running;
using WorkflowEngine.Rules.Scopes;

namespace WorkflowEngine.Rules.Statements;

/// <summary>How a statement ended.</summary>
internal enum Signal : byte
{
    Normal,
    Break,
    Continue,
    Return,
}

internal abstract class Statement(int at)
{
    /// <summary>Where it stands in the source.</summary>
    public int At { get; } = at;

    public abstract Signal Execute(Frame frame);

    public abstract void Resolve(Resolver resolver);
}
