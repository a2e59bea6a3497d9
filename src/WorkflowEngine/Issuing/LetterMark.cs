namespace WorkflowEngine.Issuing;

/// <summary>That a letter bears an electronic signature; the signature itself stands in the history.</summary>
/// <param name="Letter">Number of the letter within the dossier.</param>
/// <param name="Holder">Whose: see <see cref="SignatureHolder"/>.</param>
/// <param name="Certificate">Thumbprint of the certificate (SHA-256, lower-case hexadecimal).</param>
/// <param name="At">When it was signed.</param>
public sealed record LetterMark(int Letter, string Holder, string Certificate, DateTimeOffset At)
{
    /// <summary>When a time stamp authority saw it; null where none did.</summary>
    public DateTimeOffset? Stamped { get; init; }
}
