using WorkflowEngine.Rules.Running;

namespace WorkflowEngine.Rules.Data;

/// <summary>An exact amount in đồng. It never changes, and two of the same amount are the same.</summary>
internal sealed class JsMoney : JsObject
{
    private JsMoney(decimal amount) => Amount = amount;

    public decimal Amount { get; }

    public override string ClassName => "Money";

    public static JsMoney Of(Run run, decimal amount)
    {
        run.Grow(56);
        return new JsMoney(amount);
    }

    public override NativeFunction? Method(string key) => null;
}
