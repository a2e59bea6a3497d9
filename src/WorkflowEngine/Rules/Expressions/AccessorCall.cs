using WorkflowEngine.Rules.Data;
using WorkflowEngine.Rules.Running;
using WorkflowEngine.Rules.Scopes;

namespace WorkflowEngine.Rules.Expressions;

/// <summary><c>getX()</c> and <c>setX(value)</c>.</summary>
internal sealed class AccessorCall : Node
{
    private readonly string _accessor;
    private readonly bool _writes;
    private readonly Node[] _args;

    private AccessorCall(string accessor, bool writes, Call call)
        : base(call.At)
    {
        _accessor = accessor;
        _writes = writes;
        _args = call.Args;
    }

    /// <summary>The accessor that a call of an undeclared name is, or null when it is none.</summary>
    public static AccessorCall? Of(Resolver resolver, string name, Call call)
    {
        var writes = name.StartsWith("set", StringComparison.Ordinal);
        if (name.Length <= 3 || call.Args.Any(arg => arg is Spread) || (!writes && !name.StartsWith("get", StringComparison.Ordinal)))
        {
            return null;
        }

        resolver.Forget(RuleNameKind.Global, name);
        resolver.Outsider(writes ? RuleNameKind.SetAccessor : RuleNameKind.GetAccessor, name[3..], call.At);
        return new AccessorCall(name[3..], writes, call);
    }

    public override Js Evaluate(Frame frame)
    {
        var run = frame.Run;
        Js first = default;
        for (var i = 0; i < _args.Length; i++)
        {
            run.Step();
            var value = _args[i].Evaluate(frame);
            first = i == 0 ? value : first;
        }

        run.At = At;
        return _writes ? Write(run, _accessor, first) : Read(run, _accessor);
    }

    public static Js Read(Run run, string accessor) => run.TryReadAccessor(accessor, out var value)
        ? value
        : throw run.NameError(
            $"get{accessor}(): quy trình không có biến, đầu vào hay kết quả bước nào tên \"{accessor}\".",
            $"get{accessor}(): the procedure has no variable, input or step output called \"{accessor}\".");

    public static Js Write(Run run, string accessor, Js value)
    {
        run.WriteVariable(run.Context.VariableOf(accessor) ?? accessor, value);
        return default;
    }
}

/// <summary><c>getX</c> or <c>setX</c> as a value, to be called later.</summary>
internal sealed class AccessorFunction(Run run, string accessor, bool writes) : JsFunction(run)
{
    public override string Name => (writes ? "set" : "get") + accessor;

    public override int Arity => writes ? 1 : 0;

    public override Js Call(Run run, Js self, ReadOnlySpan<Js> args) =>
        writes ? AccessorCall.Write(run, accessor, args.Length > 0 ? args[0] : default) : AccessorCall.Read(run, accessor);
}
