using System.Collections.Immutable;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Duties;
using WorkflowEngine.Execution;
using WorkflowEngine.Plans;
using WorkflowEngine.Words;

namespace WorkflowEngine.Activities.Procedures;

/// <summary>
/// Reception checks the papers; accepting gives the receipt (form 01) and, where the document says so, starts the clock. What is
/// done in one visit gives none unless it is asked for.
/// </summary>
internal sealed class Receive : HumanStep
{
    public override string Type => "Procedure.Receive";

    public override ImmutableArray<string>? Ports => ["Accepted", "SupplementRequired", "Refused"];

    public override Sentence? Check(Burst burst, Wait wait, PlanNode node, CompleteWork done) =>
        SupplementCheck.Of(burst, done) ?? RefusalBases.Check(burst, done);

    protected override void After(Burst burst, Activation self, PlanNode node, Wait wait, CompleteWork done)
    {
        SupplementCheck.Record(burst, done);
        if (done.Outcome != "Accepted")
        {
            return;
        }

        Digitise.Open(burst, wait.Item!, done.By);
        burst.ChangeStatus(PublicStatus.Accepted);
        burst.StartClock("accepted", done.By);
        burst.EnterRegister();
        if (burst.IsSameVisit)
        {
            if (done.Receipt)
            {
                burst.WriteReceiptNow();
            }
        }
        else if (node.Of<StepSettings>().Template is { } receipt)
        {
            burst.WriteLetter(node, receipt, "applicant");
        }
    }
}
