using System.Collections.Frozen;
using WorkflowEngine.Rules.Running;

namespace WorkflowEngine.Rules.Data;

/// <summary>A built-in object that only holds functions and constants: <c>Math</c>, <c>JSON</c>, <c>dates</c>.</summary>
internal sealed class Namespace(FrozenDictionary<string, Js> members) : JsObject
{
    public override bool TryGetOwn(Run run, string key, out Js value) => members.TryGetValue(key, out value);

    public override bool HasOwn(Run run, string key) => members.ContainsKey(key);

    public Js this[string key] => members.TryGetValue(key, out var value) ? value : default;
}
