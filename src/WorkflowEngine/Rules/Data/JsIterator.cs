using WorkflowEngine.Rules.Library;
using WorkflowEngine.Rules.Running;

namespace WorkflowEngine.Rules.Data;

/// <summary>What <c>keys()</c>, <c>values()</c>, <c>entries()</c> and <c>matchAll()</c> give: a walk that is made once.</summary>
internal sealed class JsIterator : JsObject
{
    private readonly Func<Run, Js?> _next;
    private bool _ended;

    /// <param name="run">Pays.</param>
    /// <param name="next">Gives the next item, or null at the end.</param>
    public JsIterator(Run run, Func<Run, Js?> next)
        : base(run)
    {
        run.Grow(120);
        _next = next;
    }

    public override string ClassName => "Iterator";

    public override NativeFunction? Method(string key) => IteratorMethods.Find(key) ?? base.Method(key);

    public bool TryNext(Run run, out Js item)
    {
        run.Step();
        var next = _ended ? null : _next(run);
        _ended = next is null;
        item = next ?? default;
        return !_ended;
    }
}
