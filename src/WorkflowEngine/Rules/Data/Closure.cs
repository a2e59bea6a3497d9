using WorkflowEngine.Rules.Expressions;
using WorkflowEngine.Rules.Running;

namespace WorkflowEngine.Rules.Data;

/// <summary>A function that the script wrote, with what it sees around it.</summary>
internal sealed class Closure : JsFunction
{
    private readonly Cell[] _captures;
    private readonly Js _this;

    public Closure(Run run, FunctionNode code, Cell[] captures, Js self)
        : base(run)
    {
        run.Grow(56 + (8L * captures.Length));
        Code = code;
        _captures = captures;
        _this = self;
    }

    public FunctionNode Code { get; }

    public override string Name => Code.Name ?? string.Empty;

    public override int Arity => Code.Arity;

    public override Js Call(Run run, Js self, ReadOnlySpan<Js> args)
    {
        var slots = Code.NewSlots(run);
        if (Code.Simple)
        {
            args[..Math.Min(args.Length, Code.Parameters.Length)].CopyTo(slots);
        }

        return Invoke(run, self, slots, args);
    }

    /// <summary>Runs the body over slots that hold the arguments already when the parameters are plain names.</summary>
    public Js Invoke(Run run, Js self, Js[] slots, ReadOnlySpan<Js> args)
    {
        run.Enter(Code.Height);
        run.Pay(3);
        run.Grow(Frame.Bytes);
        var frame = new Frame(run, slots, _captures, Code.Arrow ? _this : self);
        var answer = Code.Run(frame, args, this);
        run.Leave(Code.Height);
        return answer;
    }
}
