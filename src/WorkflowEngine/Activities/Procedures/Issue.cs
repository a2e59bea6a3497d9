using System.Collections.Immutable;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Execution;
using WorkflowEngine.Plans;

namespace WorkflowEngine.Activities.Procedures;

/// <summary>The result gets its number and its text, and the agency's time ends.</summary>
internal sealed class Issue : HumanStep
{
    public override string Type => "Procedure.Issue";

    public override ImmutableArray<string>? Ports => ["Issued"];

    public override void Compile(NodeCompiler node) => node.Settings = new IssueSettings(StepSettings.Read(node), node.Text("result") ?? "");

    protected override void After(Burst burst, Activation self, PlanNode node, Wait wait, CompleteWork done)
    {
        var settings = node.Of<IssueSettings>();
        var number = string.IsNullOrWhiteSpace(done.ResultNumber) ? burst.Filing(node).Code + "/KQ" : done.ResultNumber.Trim();
        var letter = 0;
        burst.PendingResult = (settings.Result, number, done.By);
        if (settings.Template is { } template)
        {
            letter = burst.WriteLetter(self, node, template, "applicant");
        }

        burst.Record(new ResultIssued(settings.Result, number, letter, done.By, burst.Facts.Now));
        burst.ChangeStatus(PublicStatus.Decided);
        burst.EndClock(done.By);
    }

    internal sealed record IssueSettings : StepSettings
    {
        [System.Diagnostics.CodeAnalysis.SetsRequiredMembers]
        public IssueSettings(StepSettings step, string result)
            : base(step)
        {
            Holder = step.Holder;
            Result = result;
        }

        /// <summary>Code of the result in the procedure's facts.</summary>
        public string Result { get; }
    }
}
