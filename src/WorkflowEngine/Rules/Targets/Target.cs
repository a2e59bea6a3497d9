using WorkflowEngine.Rules.Data;
using WorkflowEngine.Rules.Expressions;
using WorkflowEngine.Rules.Running;
using WorkflowEngine.Rules.Scopes;

namespace WorkflowEngine.Rules.Targets;

/// <summary>What can be given a value: a name, a member, a pattern.</summary>
internal abstract class Target
{
    public abstract void Resolve(Resolver resolver);

    /// <summary>Gives it a value; as the first one of a declaration, or over an old one.</summary>
    public abstract void Assign(Frame frame, Js value, bool first);

    /// <summary>Evaluates and assigns, in the order of the language.</summary>
    public virtual Js AssignFrom(Frame frame, Node value)
    {
        var given = value.Evaluate(frame);
        Assign(frame, given, false);
        return given;
    }

    /// <summary>Reads, changes and writes. Patterns cannot do that, and the parser does not let them.</summary>
    public virtual Js Update(Frame frame, Change change) => throw new InvalidOperationException("A pattern cannot be updated.");
}
