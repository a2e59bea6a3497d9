using WorkflowEngine.Activities.Flow;
using WorkflowEngine.Activities.Procedures;
using WorkflowEngine.Activities.Sequences;
using WorkflowEngine.Deadlines;
using WorkflowEngine.Execution;
using WorkflowEngine.Plans;

namespace WorkflowEngine.Verification.Times;

/// <summary>Time that runs on the dossier's clock, kept apart by what it is counted in.</summary>
/// <param name="Hours">Working hours; working days are so many of them.</param>
/// <param name="Days">Calendar days.</param>
internal readonly record struct Load(decimal Hours, decimal Days)
{
    public static Load operator +(Load left, Load right) => new(left.Hours + right.Hours, left.Days + right.Days);
}

/// <summary>What a step takes of the dossier's time: waits during which its clock stands still take none.</summary>
internal static class StepLoad
{
    public static Load Of(CheckedDocument document, PlanNode step) => step.Kind switch
    {
        Consult => Runs(step.Of<Consult.ConsultSettings>().Clock, ClockCause.Consult, document.World) ? Of(document.World, step.Of<StepSettings>().Time) : default,
        HumanStep => Of(document.World, step.Of<StepSettings>().Time),
        ApplicantStep => Runs(step.Of<ApplicantSettings>().Clock, CauseOf(step), document.World) ? Of(document.World, step.Of<ApplicantSettings>().Time) : default,
        Sequence or FlowNode => step.Children.Select(child => Of(document, document.Plan.Nodes[child])).Aggregate(default(Load), (sum, load) => sum + load),
        If or Switch => Longest(step.Children.Select(child => Of(document, document.Plan.Nodes[child]))),
        _ => default,
    };

    /// <summary>Whether a step's time counts at all: the clock of the dossier runs while it lasts.</summary>
    public static bool Runs(ClockPolicy policy, ClockCause cause, VerificationWorld world) => policy switch
    {
        ClockPolicy.Runs => true,
        ClockPolicy.Law => world.Law?.WaitOf(Burst.RuleOf(cause)) is { } wait ? wait.Effect == WaitEffect.Runs : cause == ClockCause.Consult,
        _ => false,
    };

    /// <summary>A limit as a load; "within the day" is a whole working day.</summary>
    public static Load Of(VerificationWorld world, TimeLimit? limit) => limit switch
    {
        null => default,
        { IsSameDay: true } => new Load(world.HoursOfDay, 0),
        { Unit: TimeUnit.WorkingDay, Amount: var days } => new Load(days * world.HoursOfDay, 0),
        { Unit: TimeUnit.WorkingHour, Amount: var hours } => new Load(hours, 0),
        { Amount: var days } => new Load(0, days),
    };

    private static ClockCause CauseOf(PlanNode step) => step.Kind switch
    {
        Pay => ClockCause.Payment,
        Confirm => ClockCause.Confirmation,
        _ => ClockCause.Supplement,
    };

    private static Load Longest(IEnumerable<Load> loads) =>
        loads.Aggregate(default(Load), (most, load) => load.Hours + (load.Days * 24) > most.Hours + (most.Days * 24) ? load : most);
}
