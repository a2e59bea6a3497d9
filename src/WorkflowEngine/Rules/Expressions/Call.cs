using System.Runtime.CompilerServices;
using WorkflowEngine.Rules.Data;
using WorkflowEngine.Rules.Running;
using WorkflowEngine.Rules.Scopes;

namespace WorkflowEngine.Rules.Expressions;

internal sealed class Call(Node callee, Node[] args, bool optional, int at) : Node(at)
{
    private const int Few = 4;

    private readonly bool _spread = args.Any(arg => arg is Spread);
    private Node _callee = callee;

    public Node[] Args { get; } = args;

    public override Node Resolve(Resolver resolver)
    {
        _callee = resolver.Visit(_callee);
        resolver.Visit(Args);
        switch (_callee)
        {
            case GlobalRead global when AccessorCall.Of(resolver, global.Name, this) is { } accessor:
                return accessor;
            case BuiltIn builtIn:
                Outside.Note(resolver, builtIn.Name, this);
                return this;
            default:
                return this;
        }
    }

    public override Js Evaluate(Frame frame)
    {
        var run = frame.Run;
        run.Pay(1 + Args.Length);
        Js self = default;
        Js callee;
        if (_callee is Access access)
        {
            self = access.Target.Evaluate(frame);
            if (self.IsCut || (access.Optional && self.IsNullish))
            {
                return Js.Cut;
            }

            callee = access.Read(frame, self);
        }
        else
        {
            callee = _callee.Evaluate(frame);
        }

        if (callee.IsCut || (optional && callee.IsNullish))
        {
            return Js.Cut;
        }

        if (callee.Ref is not JsFunction function)
        {
            run.At = At;
            throw NotAFunction(run);
        }

        if (function is Closure { Code.Direct: true } closure && !_spread)
        {
            return CallClosure(frame, closure, self);
        }

        return _spread || Args.Length > Few ? CallMany(frame, function, self) : CallFew(frame, function, self);
    }

    /// <summary>Evaluates the arguments straight into the slots of the function.</summary>
    private Js CallClosure(Frame frame, Closure closure, Js self)
    {
        var slots = closure.Code.NewSlots(frame.Run);
        var taken = closure.Code.Parameters.Length;
        for (var i = 0; i < Args.Length; i++)
        {
            var value = Args[i].Evaluate(frame);
            if (i < taken)
            {
                slots[i] = value;
            }
        }

        frame.Run.At = At;
        return closure.Invoke(frame.Run, self, slots, []);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private Js CallFew(Frame frame, JsFunction function, Js self)
    {
        var few = default(FewArguments);
        for (var i = 0; i < Args.Length; i++)
        {
            few[i] = Args[i].Evaluate(frame);
        }

        frame.Run.At = At;
        return function.Call(frame.Run, self, ((ReadOnlySpan<Js>)few)[..Args.Length]);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private Js CallMany(Frame frame, JsFunction function, Js self)
    {
        var args = Many(frame, Args);
        frame.Run.At = At;
        return function.Call(frame.Run, self, args.Items(frame.Run));
    }

    public static JsArray Many(Frame frame, Node[] nodes)
    {
        var array = new JsArray(frame.Run, nodes.Length);
        foreach (var node in nodes)
        {
            if (node is Spread spread)
            {
                spread.Into(frame, array);
            }
            else
            {
                array.Push(frame.Run, node.Evaluate(frame));
            }
        }

        return array;
    }

    private Thrown NotAFunction(Run run)
    {
        var name = _callee switch
        {
            Member member => member.Name,
            Name named => named.Text,
            _ => null,
        };
        return name is null
            ? run.TypeError("Giá trị được gọi không phải là hàm.", "The value that is called is not a function.")
            : run.TypeError($"\"{name}\" không phải là hàm; hãy kiểm tra tên hàm.", $"\"{name}\" is not a function; check its name.");
    }

    [InlineArray(Few)]
    private struct FewArguments
    {
        private Js _first;
    }
}
