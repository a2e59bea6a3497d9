namespace WorkflowEngine.Persistence.Signing;

/// <summary>What the lists of withdrawn certificates say of one.</summary>
public enum RevocationState : byte
{
    /// <summary>A list of its issuer that still holds does not name it.</summary>
    Good = 0,

    /// <summary>It was withdrawn.</summary>
    Revoked = 1,

    /// <summary>There is no list of its issuer.</summary>
    NoList = 2,

    /// <summary>The list of its issuer is out of date.</summary>
    Stale = 3,
}

/// <summary>What the lists say, and since or until when.</summary>
/// <param name="At">When it was withdrawn, or until when the list held; null otherwise.</param>
public readonly record struct Revocation(RevocationState State, DateTimeOffset? At = null);
