using WorkflowEngine.Rules.Data;
using WorkflowEngine.Rules.Running;
using WorkflowEngine.Rules.Scopes;

namespace WorkflowEngine.Rules.Expressions;

/// <summary>An expression. After it is resolved it does not change any more and any number of threads may evaluate it.</summary>
internal abstract class Node(int at)
{
    /// <summary>Where it stands in the source.</summary>
    public int At { get; } = at;

    public abstract Js Evaluate(Frame frame);

    /// <summary>Settles names below this node; answers the node to use in its place.</summary>
    public virtual Node Resolve(Resolver resolver) => this;
}
