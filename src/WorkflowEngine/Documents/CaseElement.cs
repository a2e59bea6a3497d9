namespace WorkflowEngine.Documents;

/// <summary>One case of a switch: of a FlowSwitch the label is the port; of a Switch the activity is what runs.</summary>
public sealed record CaseElement(string Label, ExpressionElement? Condition, ActivityElement? Activity);
