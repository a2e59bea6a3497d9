using WorkflowEngine.Rules.Data;
using WorkflowEngine.Rules.Running;
using WorkflowEngine.Rules.Scopes;

namespace WorkflowEngine.Rules.Expressions;

/// <summary><c>new</c> of what the language makes: Array, Object, Map, Set and the errors.</summary>
internal sealed class New(Node callee, Node[] args, int at) : Node(at)
{
    private Node _callee = callee;

    public override Node Resolve(Resolver resolver)
    {
        _callee = resolver.Visit(_callee);
        resolver.Visit(args);
        return this;
    }

    public override Js Evaluate(Frame frame)
    {
        var run = frame.Run;
        run.Pay(1 + args.Length);
        var callee = _callee.Evaluate(frame);
        var given = Call.Many(frame, args);
        run.At = At;
        return callee.Ref is NativeFunction { Construct: { } construct }
            ? construct(run, default, given.Items(run))
            : throw run.TypeError(
                "new chỉ dùng được với Array, Object, Map, Set và các loại Error; hãy viết hàm trả về một đối tượng {…}.",
                "new works with Array, Object, Map, Set and the errors only; write a function that gives an object {…}.");
    }
}
