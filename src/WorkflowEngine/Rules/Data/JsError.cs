using WorkflowEngine.Rules.Library;
using WorkflowEngine.Rules.Running;
using WorkflowEngine.Words;

namespace WorkflowEngine.Rules.Data;

/// <summary>An error: one that the script made, or one of the language with its sentence. Its name and message are not walked over.</summary>
internal sealed class JsError : JsObject
{
    public JsError(Run run, string name, Js message)
        : base(run)
    {
        run.Grow(64);
        Named = name;
        Message = message;
    }

    public JsError(Run run, RuleFaultKind kind, Sentence sentence)
        : this(run, NameOf(kind), sentence.Vi)
    {
        Kind = kind;
        Sentence = sentence;
    }

    /// <summary>What it was made as, whatever its name says by now.</summary>
    public string Named { get; }

    /// <summary>Its message; undefined when it has none.</summary>
    public Js Message { get; private set; }

    public RuleFaultKind Kind { get; } = RuleFaultKind.Threw;

    public Sentence? Sentence { get; }

    public override string ClassName => "Error";

    public override NativeFunction? Method(string key) => ErrorMethods.Find(key) ?? base.Method(key);

    public override bool TryGetOwn(Run run, string key, out Js value)
    {
        if (base.TryGetOwn(run, key, out value))
        {
            return true;
        }

        value = key switch
        {
            "name" => Named,
            "message" => Message.IsUndefined ? string.Empty : Message,
            _ => default,
        };
        return key is "name" or "message";
    }

    public override bool HasOwn(Run run, string key) => (key == "message" && !Message.IsUndefined) || base.HasOwn(run, key);

    public override void Set(Run run, string key, Js value)
    {
        if (key == "message" && !Frozen)
        {
            Message = value;
        }
        else
        {
            base.Set(run, key, value);
        }
    }

    private static string NameOf(RuleFaultKind kind) => kind switch
    {
        RuleFaultKind.Range => "RangeError",
        RuleFaultKind.Name => "ReferenceError",
        RuleFaultKind.Syntax => "SyntaxError",
        _ => "TypeError",
    };
}
