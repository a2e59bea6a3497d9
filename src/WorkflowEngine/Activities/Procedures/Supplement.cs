using System.Collections.Immutable;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Execution;
using WorkflowEngine.Plans;

namespace WorkflowEngine.Activities.Procedures;

/// <summary>The applicant is asked for papers (form 02); the clock does what the law of the day of receipt says.</summary>
internal sealed class Supplement : ApplicantStep
{
    public override string Type => "Procedure.Supplement";

    public override ImmutableArray<string>? Ports => ["Supplied", "Expired", "Withdrawn"];

    public override void Start(Burst burst, Activation self, PlanNode node)
    {
        burst.Record(new StatusChanged(PublicStatus.SupplementAsked));
        Ask(burst, self, node, WaitKind.Supplement, ClockCause.Supplement);
    }

    public override void Resume(Burst burst, Activation self, Wait wait, Stimulus stimulus)
    {
        switch (stimulus)
        {
            case SupplyPapers supply:
                burst.WriteFields(supply.Fields);
                if (!supply.Components.IsEmpty)
                {
                    burst.Record(new ComponentsProvided(supply.Components));
                }

                Answer(burst, self, wait, ClockCause.Supplement, "Supplied");
                break;
            case WithdrawDossier:
                Answer(burst, self, wait, ClockCause.Supplement, "Withdrawn", keepStanding: true);
                break;
            default:
                Answer(burst, self, wait, ClockCause.Supplement, "Expired", keepStanding: true);
                break;
        }
    }
}
