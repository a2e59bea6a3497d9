namespace WorkflowEngine.Issuing;

/// <summary>What became of a result after it was issued; the numbers are kept in the database.</summary>
public enum ResultChange : byte
{
    /// <summary>A slip was put right: the number stays, the text is issued anew.</summary>
    Corrected = 1,

    /// <summary>Another result with a number of its own took its place.</summary>
    Replaced = 2,

    /// <summary>It holds no longer, and nothing took its place.</summary>
    Revoked = 3,
}
