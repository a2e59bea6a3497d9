using WorkflowEngine.Rules.Library;
using WorkflowEngine.Rules.Running;
using WorkflowEngine.Words;

namespace WorkflowEngine.Rules.Data;

/// <summary>An error: one that the script made, or one of the language with its sentence.</summary>
internal sealed class JsError : JsObject
{
    public JsError(Run run, string name, Js message)
        : base(run, 2)
    {
        Named = name;
        Define(run, "name", name);
        Message = message;
        if (!message.IsUndefined)
        {
            Define(run, "message", message);
        }
    }

    public JsError(Run run, RuleFaultKind kind, Sentence sentence)
        : this(run, NameOf(kind), sentence.Vi)
    {
        Kind = kind;
        Sentence = sentence;
    }

    /// <summary>What it was made as, whatever its name says by now.</summary>
    public string Named { get; }

    /// <summary>What it was made with.</summary>
    public Js Message { get; }

    public RuleFaultKind Kind { get; } = RuleFaultKind.Threw;

    public Sentence? Sentence { get; }

    public override string ClassName => "Error";

    public override NativeFunction? Method(string key) => ErrorMethods.Find(key) ?? base.Method(key);

    private static string NameOf(RuleFaultKind kind) => kind switch
    {
        RuleFaultKind.Range => "RangeError",
        RuleFaultKind.Name => "ReferenceError",
        RuleFaultKind.Syntax => "SyntaxError",
        _ => "TypeError",
    };
}
