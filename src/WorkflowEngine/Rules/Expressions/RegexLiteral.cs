using WorkflowEngine.Rules.Data;
using WorkflowEngine.Rules.Patterns;
using WorkflowEngine.Rules.Running;

namespace WorkflowEngine.Rules.Expressions;

internal sealed class RegexLiteral(RegexProgram program, int at) : Node(at)
{
    public override Js Evaluate(Frame frame)
    {
        frame.Run.Step();
        frame.Run.Grow(24);
        return new JsRegex(frame.Run, program);
    }
}
