using System.Collections.Immutable;
using System.Globalization;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Execution;
using WorkflowEngine.Plans;
using WorkflowEngine.Values;

namespace WorkflowEngine.Activities.Calls;

/// <summary>A call in a flowchart: it leaves by the port of the status that came, and by Done.</summary>
internal sealed class FlowSendHttpRequest : HttpCall
{
    public override string Type => "Elsa.FlowSendHttpRequest";

    public override void Compile(NodeCompiler node) => node.Settings = new FlowCallSettings(Read(node), node.Input("expectedStatusCodes"));

    protected override ImmutableArray<int> Expected(Burst burst, Activation self, PlanNode node) =>
        CodesOf(node.Of<FlowCallSettings>().Expected.Evaluate(burst, self.Id));

    protected override void Answered(Burst burst, Activation self, PlanNode node, int status)
    {
        var expected = Expected(burst, self, node);
        var way = expected.Contains(status) ? status.ToString(CultureInfo.InvariantCulture) : Unmatched;
        burst.Complete(self, expected.IsEmpty ? [] : [way, "Done"]);
    }

    protected override void Failed(Burst burst, Activation self, PlanNode node, bool timedOut) =>
        burst.Complete(self, timedOut ? TimedOut : NotConnected);

    /// <summary>Status codes as a document lists them: numbers, or texts of numbers.</summary>
    public static ImmutableArray<int> CodesOf(Value list) => list.Kind != ValueKind.List
        ? []
        : [.. list.AsList().Select(code => int.TryParse(code.ToLine(), NumberStyles.None, CultureInfo.InvariantCulture, out var status) ? status : 0).Where(status => status > 0)];

    internal sealed record FlowCallSettings : CallSettings
    {
        public FlowCallSettings(CallSettings call, Expression expected)
            : base(call) => Expected = expected;

        public Expression Expected { get; }
    }
}
