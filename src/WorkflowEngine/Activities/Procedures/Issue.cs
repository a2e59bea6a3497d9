using System.Collections.Immutable;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Execution;
using WorkflowEngine.Plans;
using WorkflowEngine.Words;

namespace WorkflowEngine.Activities.Procedures;

/// <summary>The result gets its number and its text, and the agency's time ends.</summary>
internal sealed class Issue : HumanStep
{
    public override string Type => "Procedure.Issue";

    public override ImmutableArray<string>? Ports => ["Issued"];

    public override void Compile(NodeCompiler node) => node.Settings = new IssueSettings(
        StepSettings.Read(node), node.Text("result") ?? "", node.Text("signedBy"))
    {
        SignatureRequired = node.Text("signature") == "required",
    };

    /// <summary>Whoever signs has seen the words that are issued: nothing was worded otherwise since, save by the signer.</summary>
    public override Sentence? Check(Burst burst, Wait wait, PlanNode node, CompleteWork done)
    {
        var settings = node.Of<IssueSettings>();
        if (settings.SignedBy is not { } step || settings.Template is not { } template || burst.Dossier.DraftOf(template) is not { } draft
            || burst.Dossier.RecordOf(step) is not { } signed || draft.At <= signed.Closed)
        {
            return null;
        }

        return new Sentence(
            $"Dự thảo được sửa sau khi bước “{burst.Plan.NodeOf(step)?.Label ?? step}” duyệt. Trả hồ sơ lại bước đó để người ký duyệt bản mới.",
            $"The draft was worded otherwise after step “{burst.Plan.NodeOf(step)?.Label ?? step}” approved it. Send the dossier back there.");
    }

    protected override void After(Burst burst, Activation self, PlanNode node, Wait wait, CompleteWork done)
    {
        var settings = node.Of<IssueSettings>();
        var number = string.IsNullOrWhiteSpace(done.ResultNumber) ? burst.Filing(node).Code + "/KQ" : done.ResultNumber.Trim();
        var letter = 0;
        var signer = SignerOf(burst, settings, done);
        burst.PendingResult = (settings.Result, number, signer);
        if (settings.Template is { } template)
        {
            letter = burst.WriteLetter(node, template, "applicant");
        }

        burst.Record(new ResultIssued(settings.Result, number, letter, signer, burst.Facts.Now));
        burst.ChangeStatus(PublicStatus.Decided);
        burst.EndClock(done.By);
    }

    /// <summary>Whose name stands under the result.</summary>
    internal static string SignerOf(Burst burst, IssueSettings settings, CompleteWork done) =>
        settings.SignedBy is { } step && burst.Dossier.RecordOf(step)?.Person is { } signed ? signed : done.By;

    internal sealed record IssueSettings : StepSettings
    {
        [System.Diagnostics.CodeAnalysis.SetsRequiredMembers]
        public IssueSettings(StepSettings step, string result, string? signedBy)
            : base(step)
        {
            Holder = step.Holder;
            Result = result;
            SignedBy = signedBy;
        }

        /// <summary>Code of the result in the procedure's facts.</summary>
        public string Result { get; }

        /// <summary>Step whose person signed the result; null when whoever issues it signs.</summary>
        public string? SignedBy { get; }

        /// <summary>Nobody issues it whose signer has no certificate.</summary>
        public bool SignatureRequired { get; init; }
    }
}
