using System.Collections.Immutable;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Execution;
using WorkflowEngine.Plans;
using WorkflowEngine.Words;

namespace WorkflowEngine.Activities.Procedures;

/// <summary>A role judges.</summary>
internal sealed class Review : HumanStep
{
    public override string Type => "Procedure.Review";

    public override bool MayBeVisit => true;

    public override ImmutableArray<string>? Ports => ["Approved", "SupplementRequired", "Rejected", "Returned"];

    public override Sentence? Check(Burst burst, Wait wait, PlanNode node, CompleteWork done) =>
        SupplementCheck.Of(burst, done) ?? RefusalBases.Check(burst, done);

    protected override void After(Burst burst, Activation self, PlanNode node, Wait wait, CompleteWork done) =>
        SupplementCheck.Record(burst, done);
}
