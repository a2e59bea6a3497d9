using System.Collections.Immutable;

namespace WorkflowEngine.Activities.Procedures;

/// <summary>A role in a unit does something.</summary>
internal sealed class Work : HumanStep
{
    public override string Type => "Procedure.Work";

    public override bool MayBeVisit => true;

    public override ImmutableArray<string>? Ports => ["Done", "Returned"];
}
