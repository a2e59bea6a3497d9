using WorkflowEngine.Rules.Data;
using WorkflowEngine.Words;

namespace WorkflowEngine.Rules.Running;

internal sealed partial class Run
{
    public Thrown TypeError(string vi, string en) => Error(RuleFaultKind.Type, vi, en);

    public Thrown RangeError(string vi, string en) => Error(RuleFaultKind.Range, vi, en);

    public Thrown NameError(string vi, string en) => Error(RuleFaultKind.Name, vi, en);

    public Thrown SyntaxError(string vi, string en) => Error(RuleFaultKind.Syntax, vi, en);

    private Thrown Error(RuleFaultKind kind, string vi, string en)
    {
        GrowText(vi.Length + en.Length);
        return Throw(new JsError(this, kind, new Sentence(vi, en)), At);
    }
}
