using System.Collections.Immutable;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Execution;
using WorkflowEngine.Filings;
using WorkflowEngine.Office.Assignments;
using WorkflowEngine.Plans;
using WorkflowEngine.Values;
using WorkflowEngine.Words;

namespace WorkflowEngine.Activities.Procedures;

/// <summary>A child dossier of another procedure at another agency (liên thông), awaited or not.</summary>
internal sealed class Refer : ActivityKind
{
    public override string Type => "Procedure.Refer";

    public override ImmutableArray<string>? Ports => ["Completed", "Refused"];

    public override bool Waits => true;

    public override void Compile(NodeCompiler node)
    {
        var code = node.Text("procedure");
        if (string.IsNullOrWhiteSpace(code))
        {
            node.Report("STEP-PROCEDURE", "procedure", new Sentence(
                "Bước liên thông chưa nói chuyển sang thủ tục nào; nhập mã thủ tục, ví dụ 1.004222.",
                "The referral does not say to which procedure; enter a procedure code, for example 1.004222."));
        }

        node.Settings = new ReferSettings(
            code ?? "", StepHolder.UnitOf(node), node.Element.Flag("await") != false, node.Input("fields"))
        {
            Together = node.Text("returns") == "together",
            Papers = ReferredPapers.Read(node.Text("papers")) ?? ImmutableDictionary<string, string>.Empty,
        };
    }

    public override void Start(Burst burst, Activation self, PlanNode node)
    {
        var settings = node.Of<ReferSettings>();
        var unit = burst.FindUnit(self, settings.Unit.Rule, settings.Unit.Answer);
        var fields = settings.Fields.Evaluate(burst, self.Id).MapOrEmpty;
        var wait = settings.Await ? burst.OpenWait(self, WaitKind.Child, settings.Procedure, data: ValueMap.Of(("unit", unit))) : 0;
        burst.Record(new ChildReferred(wait, settings.Procedure, unit));
        burst.Queue(MessageKind.OpenChild, ValueMap.Of(
            ("procedure", settings.Procedure),
            ("unit", unit),
            ("channel", burst.Dossier.Filing?.Channel),
            ("account", burst.Dossier.Filing?.Account),
            ("applicant", burst.Dossier.Applicant),
            ("fields", fields),
            ("papers", ValueMap.From(settings.Papers.Select(paper => KeyValuePair.Create(paper.Key, Value.Of(paper.Value))))),
            ("together", settings.Together ? Value.Of(true) : default)), wait);
        if (!settings.Await)
        {
            burst.Complete(self, "Completed");
        }
    }

    public override void Resume(Burst burst, Activation self, Wait wait, Stimulus stimulus)
    {
        var report = (ReportChild)stimulus;
        burst.KeepResult(self, burst.Plan.Nodes[self.Node], "Result", report.Output);
        burst.Complete(self, report.Completed ? "Completed" : "Refused");
    }

    internal sealed record ReferSettings(string Procedure, (UnitRule Rule, Expression? Answer) Unit, bool Await, Expression Fields)
    {
        /// <summary>The child's result is handed over with all others, at the end of the parent.</summary>
        public bool Together { get; init; }

        /// <summary>Ids of the parent's papers by the ids of the child's, where they are called otherwise.</summary>
        public IReadOnlyDictionary<string, string> Papers { get; init; } = ImmutableDictionary<string, string>.Empty;
    }
}
