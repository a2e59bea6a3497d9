using System.Collections.Frozen;
using WorkflowEngine.Activities.Calls;
using WorkflowEngine.Activities.Children;
using WorkflowEngine.Activities.Composites;
using WorkflowEngine.Activities.Data;
using WorkflowEngine.Activities.Endings;
using WorkflowEngine.Activities.Flow;
using WorkflowEngine.Activities.Looping;
using WorkflowEngine.Activities.Procedures;
using WorkflowEngine.Activities.Sequences;
using WorkflowEngine.Activities.Signals;
using WorkflowEngine.Activities.Timing;

namespace WorkflowEngine.Activities;

/// <summary>All types of activities that the engine runs, by their names in documents.</summary>
internal static class ActivityKinds
{
    public static readonly ActivityKind Workflow = new Workflow();

    public static readonly ActivityKind Iteration = new Iteration();

    private static readonly FrozenDictionary<string, ActivityKind> ByType = new ActivityKind[]
    {
        new Flowchart(), new FlowStart(), new End(), new FlowDecision(), new FlowSwitch(), new FlowFork(), new FlowJoin(), new FlowNode(),
        new Sequence(), new If(), new Switch(), new Sequences.Parallel(), new Fork(),
        new While(), new For(), new ForEach(), new ParallelForEach(), new Break(),
        new SetVariable(), new SetOutput(), new SetName(), new Correlate(), new RunJavaScript(), new WriteLine(),
        new Event(), new PublishEvent(), new RunTask(),
        new Delay(), new StartAt(), new Timing.Timer(),
        new Complete(), new Fault(), new Finish(),
        new ExecuteWorkflow(), new DispatchWorkflow(), new SendHttpRequest(), new FlowSendHttpRequest(),
        new Receive(), new Work(), new Review(), new Consult(), new Supplement(), new Pay(), new Confirm(),
        new Lookup(), new Refer(), new Issue(), new Return(), new Notify(), new Stop(),
    }.ToFrozenDictionary(kind => kind.Type, StringComparer.Ordinal);

    public static IEnumerable<ActivityKind> All => ByType.Values;

    public static bool IsKnown(string type) => ByType.ContainsKey(type);

    /// <summary>The kind of a type; for a type that is not known, one that stops with its name when it runs.</summary>
    public static ActivityKind Find(string type) => ByType.TryGetValue(type, out var kind) ? kind : new UnknownActivity(type);
}
