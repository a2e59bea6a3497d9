using System.Collections.Immutable;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Execution;
using WorkflowEngine.Plans;
using WorkflowEngine.Values;
using WorkflowEngine.Words;

namespace WorkflowEngine.Activities.Procedures;

/// <summary>Ends the dossier without a result: refused (form 03), stopped (form 05), withdrawn.</summary>
internal sealed class Stop : ActivityKind
{
    public override string Type => "Procedure.Stop";

    public override ImmutableArray<string>? Ports => [];

    public override void Compile(NodeCompiler node)
    {
        var kind = node.Text("kind") ?? "stop";
        if (kind is not ("refuse" or "stop" or "withdraw"))
        {
            node.Report("STEP-KIND", "kind", new Sentence(
                $"Cách kết thúc phải là refuse, stop hoặc withdraw; tài liệu ghi “{kind}”.",
                $"The way to end must be refuse, stop or withdraw; the document says “{kind}”."));
        }

        node.Settings = new StopSettings(kind, node.Text("template"), node.Input("reason")) { Basis = node.Text("basis") };
    }

    public override void Start(Burst burst, Activation self, PlanNode node)
    {
        var settings = node.Of<StopSettings>();
        var reason = settings.Reason.Evaluate(burst, self.Id).ToLine();
        var said = settings.Kind == "withdraw" ? burst.Dossier.LastNote ?? "" : "";
        burst.StopDossier(node, settings.Kind, settings.Template, reason.Length == 0 ? burst.Reason : said.Length > 0 && said != reason ? $"{reason} {WhyWithdrawn}{said}" : reason);
    }

    /// <summary>Stands before what the applicant said.</summary>
    private const string WhyWithdrawn = "Lý do: ";

    internal sealed record StopSettings(string Kind, string? Template, Expression Reason)
    {
        /// <summary>The article by which this step ends a dossier that no official decided about; null when the document names none.</summary>
        public string? Basis { get; init; }
    }
}
