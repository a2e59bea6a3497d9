using WorkflowEngine.Duties;
using WorkflowEngine.Plans;

namespace WorkflowEngine.Web.Dossiers.Telling;

/// <summary>What a piece of work is called: the step as its document names it, or the duty.</summary>
internal static class StepNames
{
    public static string Of(Plan plan, string step, string language) =>
        plan.NodeOf(step)?.Label ?? DutyKinds.OfStep(step)?.Label.In(language) ?? step;
}
