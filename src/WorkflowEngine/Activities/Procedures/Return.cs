using System.Collections.Immutable;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Duties;
using WorkflowEngine.Execution;
using WorkflowEngine.Plans;
using WorkflowEngine.Vault;
using WorkflowEngine.Words;

namespace WorkflowEngine.Activities.Procedures;

/// <summary>
/// The result is handed over; a digital result of an online dossier by itself, where the document says so. What its parent hands
/// over with its own is not handed over here. A result that was revoked meanwhile is not handed over at all: another is issued in its
/// place, or the dossier ends with the notice that it was revoked.
/// </summary>
internal sealed class Return : HumanStep
{
    /// <summary>The applicant was given the notice that the result was revoked; the flow goes on as after a return.</summary>
    public const string RevocationGiven = "RevocationGiven";

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

        if (node.Of<ReturnSettings>().Automatic && burst.Dossier.Filing?.Channel == Channels.Online && burst.Dossier.ResultInForce is { Letter: > 0 })
        {
            burst.ChangeStatus(PublicStatus.Returned);
            burst.Complete(self, "Returned");
            return;
        }

        burst.OpenWork(self, node, node.Of<StepSettings>());
    }

    public override ImmutableArray<string> ChoicesFor(Dossier dossier) => dossier.RevokedResult is null ? Choices : [RevocationGiven];

    public override void Resume(Burst burst, Activation self, Wait wait, Stimulus stimulus)
    {
        var done = (CompleteWork)stimulus;
        After(burst, self, burst.Plan.Nodes[self.Node], wait, done);
        burst.Complete(self, "Returned");
    }

    /// <summary>Nothing is returned whose result is on paper alone and unexcused (NĐ 107/2021; TT 01/2023/TT-VPCP).</summary>
    public override Sentence? Check(Burst burst, Wait wait, PlanNode node, CompleteWork done)
    {
        if (done.Outcome == RevocationGiven || burst.Facts.Digitisation is not { } rules || burst.Dossier.Result is not { Letter: 0 } || burst.Dossier.DigitalResult is not null)
        {
            return null;
        }

        if (done.ResultFile is { Length: 64 } || rules.FindExcuse(done.Excuse, result: true) is not null)
        {
            return null;
        }

        burst.Tried(AttemptKind.Undigitised);
        var (vi, en) = (string.Join("; ", rules.Excuses.Where(excuse => excuse.OfResults).Select(excuse => excuse.Name.Vi)), string.Join("; ", rules.Excuses.Where(excuse => excuse.OfResults).Select(excuse => excuse.Name.En)));
        return new Sentence(
            $"Chưa trả được: kết quả chưa có bản điện tử ({rules.Article}). Tải bản điện tử của kết quả lên, hoặc chọn lý do: {vi}.",
            $"It cannot be returned: there is no digital result ({rules.Article}). Upload one, or choose the reason: {en}.");
    }

    protected override void After(Burst burst, Activation self, PlanNode node, Wait wait, CompleteWork done)
    {
        if (done.Outcome == RevocationGiven)
        {
            burst.ChangeStatus(PublicStatus.Stopped);
            return;
        }

        if (burst.Dossier.Result is { Letter: 0 } && burst.Dossier.DigitalResult is null && (done.ResultFile ?? done.Excuse) is not null)
        {
            burst.Record(new ResultDigitised(done.ResultFile, done.ResultFile is null ? done.Excuse : null, done.By));
        }

        burst.ChangeStatus(PublicStatus.Returned);
        SendByPost.Open(burst, wait.Item!, done.By);
    }

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
