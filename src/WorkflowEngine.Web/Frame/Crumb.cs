namespace WorkflowEngine.Web.Frame;

/// <summary>One step of the way to this page; the last one has no address.</summary>
public sealed record Crumb(string Name, string? Address = null);
