using System.Collections.Immutable;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Execution;
using WorkflowEngine.Plans;
using WorkflowEngine.Words;

namespace WorkflowEngine.Activities;

/// <summary>A type that this engine does not run. The document keeps it; running it stops with its name.</summary>
internal sealed class UnknownActivity(string type) : ActivityKind
{
    public override string Type => type;

    public override ImmutableArray<string>? Ports => null;

    public override void Start(Burst burst, Activation self, PlanNode node) => throw new Stuck(new Sentence(
        $"Hệ thống không chạy được loại bước “{type}” (bước “{node.Label}”). Thay bằng một loại bước có trong danh mục.",
        $"The system cannot run the step type “{type}” (step “{node.Label}”). Replace it with a type from the palette."));
}
