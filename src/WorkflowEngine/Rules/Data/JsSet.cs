using WorkflowEngine.Rules.Library;
using WorkflowEngine.Rules.Running;

namespace WorkflowEngine.Rules.Data;

/// <summary>A Set of the language.</summary>
internal sealed class JsSet : JsObject
{
    public JsSet(Run run)
        : base(run) => run.Grow(160);

    public Entries Entries { get; } = new();

    public override string ClassName => "Set";

    public override NativeFunction? Method(string key) => SetMethods.Find(key) ?? base.Method(key);

    public override bool TryGetOwn(Run run, string key, out Js value)
    {
        value = Entries.Count;
        return key == "size" || base.TryGetOwn(run, key, out value);
    }
}
