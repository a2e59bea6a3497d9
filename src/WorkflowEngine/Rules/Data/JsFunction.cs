using WorkflowEngine.Rules.Library;
using WorkflowEngine.Rules.Running;

namespace WorkflowEngine.Rules.Data;

/// <summary>Anything that can be called.</summary>
internal abstract class JsFunction : JsObject
{
    protected JsFunction()
    {
    }

    protected JsFunction(Run run)
        : base(run)
    {
    }

    public abstract string Name { get; }

    public abstract int Arity { get; }

    public override string ClassName => "Function";

    public abstract Js Call(Run run, Js self, ReadOnlySpan<Js> args);

    public override NativeFunction? Method(string key) => FunctionMethods.Find(key) ?? base.Method(key);

    public override bool TryGetOwn(Run run, string key, out Js value)
    {
        if (base.TryGetOwn(run, key, out value))
        {
            return true;
        }

        switch (key)
        {
            case "name":
                value = Name;
                return true;
            case "length":
                value = Arity;
                return true;
            default:
                return false;
        }
    }
}
