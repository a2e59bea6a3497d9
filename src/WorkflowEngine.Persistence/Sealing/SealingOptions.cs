namespace WorkflowEngine.Persistence.Sealing;

/// <summary>The secrets that protect personal values; they come from configuration and never from the database.</summary>
public sealed class SealingOptions
{
    /// <summary>
    /// Master keys, 32 bytes each in base64. The first wraps new keys of dossiers; the others still open older ones, so that a
    /// key is changed by putting a new one in front.
    /// </summary>
    public IList<string> MasterKeys { get; init; } = [];

    /// <summary>The key of marks and seals, 32 bytes in base64; it never changes, or nobody finds their dossiers again.</summary>
    public string MarkKey { get; set; } = "";
}
