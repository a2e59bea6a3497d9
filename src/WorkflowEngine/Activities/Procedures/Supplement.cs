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

    public override ClockCause? StopsFor => ClockCause.Supplement;

    public override void Start(Burst burst, Activation self, PlanNode node)
    {
        if (burst.Dossier.Records is not [.., { Outcome: SupplementCheck.Outcome }])
        {
            // Another agency asked, in words: this is a request like any other, and what was asked for before is not asked for now.
            burst.Record(new SupplementAsked(burst.Dossier.Supplements + 1, [], Values.ValueMap.Empty));
        }

        burst.ChangeStatus(PublicStatus.SupplementAsked);
        Ask(burst, self, node, WaitKind.Supplement);
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

                Answer(burst, self, wait, "Supplied");
                break;
            case WithdrawDossier:
                Leave(burst, self, "Withdrawn");
                break;
            default:
                Leave(burst, self, "Expired");
                break;
        }
    }
}
