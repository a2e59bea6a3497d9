using WorkflowEngine.Rules.Data;
using WorkflowEngine.Rules.Running;

namespace WorkflowEngine.Rules.Expressions;

internal sealed class Literal(Js value, int at) : Node(at)
{
    public Js Value { get; } = value;

    public override Js Evaluate(Frame frame) => Value;
}
