using System.Collections.Immutable;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Execution;
using WorkflowEngine.Plans;

namespace WorkflowEngine.Activities.Procedures;

/// <summary>
/// The result is handed over; a digital result of an online dossier by itself, where the document says so. What its parent hands
/// over with its own is not handed over here.
/// </summary>
internal sealed class Return : HumanStep
{
    public override string Type => "Procedure.Return";

    public override ImmutableArray<string>? Ports => ["Returned"];

    public override void Compile(NodeCompiler node) => node.Settings = new ReturnSettings(StepSettings.Read(node), node.Text("automatic") == "online");

    public override void Start(Burst burst, Activation self, PlanNode node)
    {
        if (burst.Dossier.Filing?.ReturnedWithParent == true)
        {
            burst.Complete(self, "Returned");
            return;
        }

        if (node.Of<ReturnSettings>().Automatic && burst.Dossier.Filing?.Channel == Channels.Online && burst.Dossier.Result is { Letter: > 0 })
        {
            burst.ChangeStatus(PublicStatus.Returned);
            burst.Complete(self, "Returned");
            return;
        }

        burst.OpenWork(self, node, node.Of<StepSettings>());
    }

    protected override void After(Burst burst, Activation self, PlanNode node, Wait wait, CompleteWork done) =>
        burst.ChangeStatus(PublicStatus.Returned);

    internal sealed record ReturnSettings : StepSettings
    {
        [System.Diagnostics.CodeAnalysis.SetsRequiredMembers]
        public ReturnSettings(StepSettings step, bool automatic)
            : base(step)
        {
            Holder = step.Holder;
            Automatic = automatic;
        }

        public bool Automatic { get; }
    }
}
