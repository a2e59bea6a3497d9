namespace WorkflowEngine.Dossiers;

/// <summary>The last time a step was done: who, where, with which outcome, from when to when.</summary>
public sealed record StepRecord(string Step, string? Person, string? Unit, string Outcome, DateTimeOffset Opened, DateTimeOffset Closed)
{
    /// <summary>The bases in law that a refusal rests on, one a line; null where none was chosen.</summary>
    public string? Bases { get; init; }
}
