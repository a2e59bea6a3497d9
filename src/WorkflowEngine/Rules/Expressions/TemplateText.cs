using WorkflowEngine.Rules.Data;
using WorkflowEngine.Rules.Library;
using WorkflowEngine.Rules.Running;
using WorkflowEngine.Rules.Scopes;

namespace WorkflowEngine.Rules.Expressions;

internal sealed class TemplateText(string[] pieces, Node[] parts, int at) : Node(at)
{
    public override Node Resolve(Resolver resolver)
    {
        resolver.Visit(parts);
        return this;
    }

    public override Js Evaluate(Frame frame)
    {
        var run = frame.Run;
        Js text = pieces[0];
        for (var i = 0; i < parts.Length; i++)
        {
            run.Step();
            var part = parts[i].Evaluate(frame);
            run.At = At;
            text = Operators.Concat(run, text, Coerce.Textual(run, part));
            text = Operators.Concat(run, text, pieces[i + 1]);
        }

        return text;
    }
}
