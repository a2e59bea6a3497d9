namespace WorkflowEngine.Dossiers;

/// <summary>The last time a step was done: who, where, with which outcome, from when to when.</summary>
public sealed record StepRecord(string Step, string? Person, string? Unit, string Outcome, DateTimeOffset Opened, DateTimeOffset Closed);
