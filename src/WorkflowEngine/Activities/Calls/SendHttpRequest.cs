using System.Collections.Immutable;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Execution;
using WorkflowEngine.Plans;

namespace WorkflowEngine.Activities.Calls;

/// <summary>A call that holds what to do for each status, and when none of them came.</summary>
internal sealed class SendHttpRequest : HttpCall
{
    public override string Type => "Elsa.SendHttpRequest";

    public override ImmutableArray<string>? Ports => ["Done"];

    public override void Compile(NodeCompiler node) => node.Settings = new BranchedCall(Read(node))
    {
        Cases = [.. node.AddNumbered("expectedStatusCodes", "statusCode").Select(found => ((int)found.Case, found.Child))],
        Unmatched = node.AddChild("unmatchedStatusCode"),
        NotConnected = node.AddChild("failedToConnect"),
        TimedOut = node.AddChild("timeout"),
    };

    protected override ImmutableArray<int> Expected(Burst burst, Activation self, PlanNode node) =>
        [.. node.Of<BranchedCall>().Cases.Select(found => found.Status)];

    protected override void Answered(Burst burst, Activation self, PlanNode node, int status)
    {
        var call = node.Of<BranchedCall>();
        foreach (var (expected, child) in call.Cases)
        {
            if (expected == status)
            {
                GoOn(burst, self, child);
                return;
            }
        }

        GoOn(burst, self, call.Unmatched);
    }

    protected override void Failed(Burst burst, Activation self, PlanNode node, bool timedOut) =>
        GoOn(burst, self, timedOut ? node.Of<BranchedCall>().TimedOut : node.Of<BranchedCall>().NotConnected);

    private static void GoOn(Burst burst, Activation self, int child)
    {
        if (child >= 0)
        {
            burst.Schedule(child, self.Id);
        }
        else
        {
            burst.Complete(self);
        }
    }

    private sealed record BranchedCall : CallSettings
    {
        public BranchedCall(CallSettings call)
            : base(call)
        {
        }

        public ImmutableArray<(int Status, int Child)> Cases { get; init; } = [];

        public int Unmatched { get; init; }

        public int NotConnected { get; init; }

        public int TimedOut { get; init; }
    }
}
