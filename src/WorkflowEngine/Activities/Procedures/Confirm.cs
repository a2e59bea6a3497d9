using System.Collections.Immutable;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Execution;
using WorkflowEngine.Plans;
using WorkflowEngine.Words;

namespace WorkflowEngine.Activities.Procedures;

/// <summary>The applicant looks at a draft: confirms it, corrects it, or is silent, which counts as the document says.</summary>
internal sealed class Confirm : ApplicantStep
{
    public override string Type => "Procedure.Confirm";

    public override ImmutableArray<string>? Ports => ["Confirmed", "Corrected", "Expired"];

    public override ClockCause? StopsFor => ClockCause.Confirmation;

    public override void Compile(NodeCompiler node)
    {
        var silence = node.Text("silence") ?? "expired";
        if (silence is not ("confirmed" or "expired"))
        {
            node.Report("STEP-SILENCE", "silence", new Sentence(
                $"Im lặng được tính là confirmed hoặc expired; tài liệu ghi “{silence}”.",
                $"Silence counts as confirmed or expired; the document says “{silence}”."));
        }

        node.Settings = new ConfirmSettings(ApplicantSettings.Read(node), silence);
    }

    public override void Start(Burst burst, Activation self, PlanNode node) =>
        Ask(burst, self, node, WaitKind.Confirmation);

    public override void Resume(Burst burst, Activation self, Wait wait, Stimulus stimulus)
    {
        if (stimulus is AnswerDraft answer)
        {
            burst.WriteFields(answer.Fields);
            Answer(burst, self, wait, answer.Confirmed ? "Confirmed" : "Corrected");
            return;
        }

        var silence = burst.Plan.Nodes[self.Node].Of<ConfirmSettings>().Silence;
        Answer(burst, self, wait, silence == "confirmed" ? "Confirmed" : "Expired");
    }

    internal sealed record ConfirmSettings : ApplicantSettings
    {
        public ConfirmSettings(ApplicantSettings step, string silence)
            : base(step) => Silence = silence;

        public string Silence { get; }
    }
}
