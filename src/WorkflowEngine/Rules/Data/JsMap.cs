using WorkflowEngine.Rules.Library;
using WorkflowEngine.Rules.Running;

namespace WorkflowEngine.Rules.Data;

/// <summary>A Map of the language.</summary>
internal sealed class JsMap : JsObject
{
    public JsMap(Run run)
        : base(run) => run.Grow(160);

    public Entries Entries { get; } = new();

    public override string ClassName => "Map";

    public override NativeFunction? Method(string key) => MapMethods.Find(key) ?? base.Method(key);

    public override bool TryGetOwn(Run run, string key, out Js value)
    {
        value = Entries.Count;
        return key == "size" || base.TryGetOwn(run, key, out value);
    }
}
