using System.Collections.Immutable;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Execution;
using WorkflowEngine.Plans;
using WorkflowEngine.Values;

namespace WorkflowEngine.Activities.Procedures;

/// <summary>Asks the vault or a connected database, never a person.</summary>
internal sealed class Lookup : ActivityKind
{
    public override string Type => "Procedure.Lookup";

    public override ImmutableArray<string>? Ports => ["Found", "NotFound", "Unavailable"];

    public override bool Waits => true;

    public override void Compile(NodeCompiler node) => node.Settings = new LookupSettings(node.Text("source") ?? "vault", node.Input("query"));

    public override void Start(Burst burst, Activation self, PlanNode node)
    {
        var settings = node.Of<LookupSettings>();
        var query = settings.Query.Evaluate(burst, self.Id);
        var wait = burst.OpenWait(self, WaitKind.Lookup, settings.Source);
        burst.Queue(MessageKind.Lookup, ValueMap.Of(("source", settings.Source), ("query", query)), wait);
    }

    public override void Resume(Burst burst, Activation self, Wait wait, Stimulus stimulus)
    {
        var answer = stimulus as AnswerLookup;
        burst.KeepResult(self, burst.Plan.Nodes[self.Node], "Result", answer?.Result ?? default);
        burst.Complete(self, answer?.Status is "Found" or "NotFound" ? answer.Status : "Unavailable");
    }

    private sealed record LookupSettings(string Source, Expression Query);
}
