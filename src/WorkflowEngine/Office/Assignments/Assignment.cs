using WorkflowEngine.Words;

namespace WorkflowEngine.Office.Assignments;

/// <summary>Where a step has landed: a unit, a role, and a person, or nobody yet (the pool of the role in the unit).</summary>
public sealed record Assignment(string Unit, string Role, string? Person, Standing Standing)
{
    /// <summary>Why it is not what the rule asked for, or not what it was before; null when it is.</summary>
    public Sentence? Reason { get; init; }

    public bool IsPool => Person is null;
}

/// <summary>An assignment, or a sentence why there is nobody: exactly one of the two.</summary>
public readonly record struct Resolution
{
    private Resolution(Assignment? assignment, Sentence? nobody)
    {
        Assignment = assignment;
        Nobody = nobody;
    }

    public Assignment? Assignment { get; }

    public Sentence? Nobody { get; }

    public static implicit operator Resolution(Assignment assignment) => new(assignment, null);

    public static implicit operator Resolution(Sentence nobody) => new(null, nobody);
}
