using System.Collections.Immutable;
using WorkflowEngine.Activities.Data;
using WorkflowEngine.Activities.Endings;
using WorkflowEngine.Activities.Flow;
using WorkflowEngine.Activities.Procedures;
using WorkflowEngine.Activities.Signals;
using WorkflowEngine.Activities.Timing;
using WorkflowEngine.Documents;
using WorkflowEngine.Plans;

namespace WorkflowEngine.Bpmn;

/// <summary>Which BPMN element a kind of step is.</summary>
internal readonly record struct BpmnShape(string Tag)
{
    public string? Event { get; init; }

    public string? Time { get; init; }

    public string? Script { get; init; }

    public ImmutableArray<(string Name, string Value)> Attributes { get; init; } = [];
}

/// <summary>Kinds of steps as BPMN elements.</summary>
internal static class BpmnShapes
{
    public static BpmnShape Of(PlanNode step, ActivityElement? element) => step.Kind switch
    {
        FlowStart => new BpmnShape("startEvent"),
        End => new BpmnShape("endEvent"),
        Stop or Finish or Complete => new BpmnShape("endEvent") { Event = "terminateEventDefinition" },
        Fault => new BpmnShape("endEvent") { Event = "errorEventDefinition" },
        HumanStep or ApplicantStep => new BpmnShape("userTask"),
        FlowDecision => new BpmnShape("exclusiveGateway"),
        FlowSwitch => new BpmnShape(string.Equals(element?.Text("mode"), "MatchAny", StringComparison.OrdinalIgnoreCase) ? "inclusiveGateway" : "exclusiveGateway"),
        FlowFork => new BpmnShape("parallelGateway"),
        FlowJoin => new BpmnShape(step.Settings == (object)JoinMode.All ? "parallelGateway" : step.Settings == (object)JoinMode.Any ? "exclusiveGateway" : "inclusiveGateway"),
        Notify => new BpmnShape("sendTask"),
        RunJavaScript => new BpmnShape("scriptTask") { Script = element?.Input("script")?.Expression.Text ?? "", Attributes = [("scriptFormat", "text/javascript")] },
        Refer => new BpmnShape("callActivity") { Attributes = [("calledElement", BpmnBuilder.IdOf(element?.Text("procedure") is { Length: > 0 } code ? code : "procedure"))] },
        TimedWait => new BpmnShape("intermediateCatchEvent") { Event = "timerEventDefinition", Time = TimeOf(element) },
        Event => new BpmnShape("intermediateCatchEvent") { Event = "signalEventDefinition" },
        PublishEvent => new BpmnShape("intermediateThrowEvent") { Event = "signalEventDefinition" },
        _ => new BpmnShape(step.Children.IsEmpty ? "serviceTask" : "subProcess"),
    };

    private static string? TimeOf(ActivityElement? element) =>
        element?.Text("timeSpan") ?? element?.Text("dateTime") ?? element?.Text("interval");
}
