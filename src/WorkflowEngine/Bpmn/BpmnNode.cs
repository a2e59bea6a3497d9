using System.Collections.Immutable;

namespace WorkflowEngine.Bpmn;

/// <summary>A task, gateway, event or sub-process of a BPMN drawing.</summary>
/// <param name="Id">An XML name, unique in the file.</param>
/// <param name="Tag">The BPMN element: <c>userTask</c>, <c>exclusiveGateway</c>, <c>endEvent</c> …</param>
/// <param name="Name">What people read.</param>
internal sealed record BpmnNode(string Id, string Tag, string Name)
{
    /// <summary>Who does it: key of its lane.</summary>
    public string Lane { get; set; } = "";

    /// <summary>The task at whose edge the event stands; null for everything but boundary events.</summary>
    public string? AttachedTo { get; init; }

    public ImmutableArray<(string Name, string Value)> Attributes { get; init; } = [];

    /// <summary>What an event waits for or throws: <c>timerEventDefinition</c>, <c>terminateEventDefinition</c> …; null for none.</summary>
    public string? Event { get; init; }

    /// <summary>The time of a timer, as the document has it.</summary>
    public string? Time { get; init; }

    /// <summary>The source of a script task.</summary>
    public string? Script { get; init; }

    /// <summary>A note for readers: instructions, the letter that is sent.</summary>
    public string? Note { get; init; }

    /// <summary>What a sub-process consists of; null for everything else.</summary>
    public BpmnGraph? Inside { get; init; }

    /// <summary>Where the author drew the step, or the step before it; null when it was never placed.</summary>
    public (double X, double Y)? Drawn { get; init; }

    public bool IsGateway => Tag.EndsWith("Gateway", StringComparison.Ordinal);

    public bool IsEvent => Tag.EndsWith("Event", StringComparison.Ordinal);

    public (double Width, double Height) Size => IsGateway ? (50, 50) : IsEvent ? (36, 36) : (120, 80);
}

/// <summary>A sequence flow.</summary>
/// <param name="Id">An XML name, unique in the file.</param>
/// <param name="From">The node that it leaves.</param>
/// <param name="To">The node that it comes to.</param>
internal sealed record BpmnFlow(string Id, string From, string To)
{
    public string? Name { get; init; }

    /// <summary>When it is taken; null when nothing is chosen.</summary>
    public string? Condition { get; init; }

    /// <summary>It is taken when no other one is.</summary>
    public bool IsDefault { get; init; }

    /// <summary>It leads back to an earlier step.</summary>
    public bool Back { get; init; }
}

/// <summary>Nodes and the flows between them.</summary>
internal sealed class BpmnGraph
{
    public List<BpmnNode> Nodes { get; } = [];

    public List<BpmnFlow> Flows { get; } = [];

    public BpmnNode NodeOf(string id) => Nodes.Find(node => node.Id == id) ?? throw new KeyNotFoundException(id);
}
