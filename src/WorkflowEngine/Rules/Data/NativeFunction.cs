using System.Collections.Frozen;
using WorkflowEngine.Rules.Running;

namespace WorkflowEngine.Rules.Data;

internal delegate Js Native(Run run, Js self, ReadOnlySpan<Js> args);

/// <summary>A function of the language. It is shared by all runs and cannot be changed.</summary>
internal sealed class NativeFunction(string name, int arity, Native native) : JsFunction
{
    public override string Name { get; } = name;

    public override int Arity { get; } = arity;

    /// <summary>What new does with it; null when it cannot be used with new.</summary>
    public Native? Construct { get; init; }

    /// <summary>What instanceof asks; null when nothing is an instance of it.</summary>
    public Func<JsObject, bool>? Holds { get; init; }

    /// <summary>Its own members, such as <c>Object.keys</c>.</summary>
    public FrozenDictionary<string, Js>? Statics { get; init; }

    public Native Native { get; } = native;

    public override Js Call(Run run, Js self, ReadOnlySpan<Js> args)
    {
        run.EnterNative();
        var answer = Native(run, self, args);
        run.LeaveNative();
        return answer;
    }

    public override bool TryGetOwn(Run run, string key, out Js value) =>
        (Statics is not null && Statics.TryGetValue(key, out value)) || base.TryGetOwn(run, key, out value);

    public override bool HasOwn(Run run, string key) => Statics?.ContainsKey(key) ?? false;
}
