namespace WorkflowEngine.Documents;

/// <summary>A step inside another step.</summary>
/// <param name="Member">The member that holds it: <c>activities</c>, <c>body</c>, <c>then</c>, <c>cases</c> …, in camelCase.</param>
/// <param name="Index">Its place in that member's list; 0 where the member holds a single step.</param>
/// <param name="Activity">The step itself.</param>
public sealed record ChildElement(string Member, int Index, ActivityElement Activity);
