using System.Collections.Immutable;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Studio.Describing;

/// <summary>Elsa's waits, signals, blocks, loops and calls of other workflows.</summary>
internal static class ElsaBlocks
{
    private static readonly StepPort Body = Inside("Body", ElsaText.Body);

    private static readonly StepInput Condition = new("Condition", ElsaText.Condition, ElsaText.ConditionHelp, Control.Rule, IsRule: true) { Type = "Boolean" };

    private static readonly StepInput Items = ElsaKinds.Expression("Items", ElsaText.Items);

    private static readonly StepOutput Current = new("CurrentValue", ElsaText.Current, StepInput.NoHelp);

    public static readonly ImmutableArray<StepKind> All =
    [
        ElsaKinds.Kind("Event", KindText.Signals, ElsaText.Event) with
        {
            Inputs = [ElsaKinds.Line("EventName", ElsaText.EventName)],
            Outputs = [new("Result", ElsaText.Result, StepInput.NoHelp)],
        },
        ElsaKinds.Kind("PublishEvent", KindText.Signals, ElsaText.PublishEvent) with
        {
            Inputs = [ElsaKinds.Line("EventName", ElsaText.EventName), ElsaKinds.Line("CorrelationId", ElsaText.CorrelationId), ElsaKinds.Expression("Payload", ElsaText.Payload)],
        },
        ElsaKinds.Kind("RunTask", KindText.Signals, ElsaText.RunTask) with
        {
            Inputs = [ElsaKinds.Line("TaskName", ElsaText.TaskName), ElsaKinds.Expression("Payload", ElsaText.Payload)],
            Outputs = [new("Result", ElsaText.Result, StepInput.NoHelp)],
        },
        ElsaKinds.Kind("Delay", KindText.Signals, ElsaText.Delay) with { Inputs = [ElsaKinds.Line("TimeSpan", ElsaText.Span, ElsaText.SpanHelp)] },
        ElsaKinds.Kind("StartAt", KindText.Signals, ElsaText.StartAt) with { Inputs = [ElsaKinds.Line("DateTime", ElsaText.Moment)] },
        ElsaKinds.Kind("Timer", KindText.Signals, ElsaText.Timer) with { Inputs = [ElsaKinds.Line("Interval", ElsaText.Span, ElsaText.SpanHelp)] },
        ElsaKinds.Kind("SendHttpRequest", KindText.Signals, ElsaText.SendHttpRequest) with { Inputs = Request, Outputs = Answer },
        ElsaKinds.Kind("FlowSendHttpRequest", KindText.Signals, ElsaText.SendHttpRequest) with { Inputs = Request, Outputs = Answer },
        ElsaKinds.Kind("ExecuteWorkflow", KindText.Signals, ElsaText.ExecuteWorkflow) with { Inputs = Call, Outputs = [new("Result", ElsaText.Result, StepInput.NoHelp)] },
        ElsaKinds.Kind("DispatchWorkflow", KindText.Signals, ElsaText.DispatchWorkflow) with { Inputs = Call, Outputs = [new("Result", ElsaText.Result, StepInput.NoHelp)] },
        ElsaKinds.Kind("Complete", KindText.Blocks, ElsaText.Complete) with
        {
            IsTerminal = true,
            Ports = [],
            Inputs = [new StepInput("Outcomes", ElsaText.Outcomes, StepInput.NoHelp, Control.Outcome, IsRule: true) { Type = "Object" }],
        },
        ElsaKinds.Kind("Fault", KindText.Blocks, ElsaText.Fault) with { IsTerminal = true, Ports = [], Inputs = [ElsaKinds.Line("Message", ElsaText.Message)] },
        ElsaKinds.Kind("Sequence", KindText.Blocks, ElsaText.Sequence) with { IsContainer = true },
        ElsaKinds.Kind("If", KindText.Blocks, ElsaText.If) with
        {
            Ports = [Inside("Then", ElsaText.Then), Inside("Else", ElsaText.Else), StepPort.Done],
            Inputs = [Condition],
        },
        ElsaKinds.Kind("Switch", KindText.Blocks, ElsaText.Switch) with
        {
            Inputs = [new StepInput("Cases", ElsaText.Cases, ElsaText.CasesHelp, Control.SwitchCases) { Type = "Object" }, ElsaKinds.SwitchMode],
        },
        ElsaKinds.Kind("While", KindText.Blocks, ElsaText.While) with { Ports = [Body, StepPort.Done], Inputs = [Condition] },
        ElsaKinds.Kind("For", KindText.Blocks, ElsaText.For) with
        {
            Ports = [Body, StepPort.Done],
            Inputs = [ElsaKinds.Line("Start", ElsaText.From), ElsaKinds.Line("End", ElsaText.Till), ElsaKinds.Line("Step", ElsaText.Step)],
            Outputs = [Current],
        },
        ElsaKinds.Kind("ForEach", KindText.Blocks, ElsaText.ForEach) with { Ports = [Body, StepPort.Done], Inputs = [Items], Outputs = [Current] },
        ElsaKinds.Kind("ParallelForEach", KindText.Blocks, ElsaText.ParallelForEach) with { Ports = [Body, StepPort.Done], Inputs = [Items], Outputs = [Current] },
        ElsaKinds.Kind("Parallel", KindText.Blocks, ElsaText.Parallel) with { IsContainer = true },
        ElsaKinds.Kind("Fork", KindText.Blocks, ElsaText.ForkBlock) with { IsContainer = true },
        ElsaKinds.Kind("Break", KindText.Blocks, ElsaText.Break) with { IsTerminal = true, Ports = [] },
    ];

    private static ImmutableArray<StepInput> Request =>
    [
        ElsaKinds.Line("Url", ElsaText.Address), ElsaKinds.Line("Method", ElsaText.Method),
        ElsaKinds.Expression("Content", ElsaText.Content), ElsaKinds.Line("ContentType", ElsaText.ContentType),
    ];

    private static ImmutableArray<StepOutput> Answer => [new("Result", ElsaText.Result, StepInput.NoHelp), new("ParsedContent", ElsaText.Content, StepInput.NoHelp)];

    private static ImmutableArray<StepInput> Call =>
    [
        ElsaKinds.Line("WorkflowDefinitionId", ElsaText.Workflow),
        ElsaKinds.Expression("Input", ElsaText.Input),
        ElsaKinds.Line("CorrelationId", ElsaText.CorrelationId),
        new StepInput("WaitForCompletion", ElsaText.Await, StepInput.NoHelp, Control.Yes, IsRule: true) { Type = "Boolean" },
    ];

    private static StepPort Inside(string name, Sentence shown) => new(name, shown) { Embedded = true };
}
