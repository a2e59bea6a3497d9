using WorkflowEngine.Issuing;

namespace WorkflowEngine.Persistence.Signing;

/// <summary>What the facts of every turn say of signing: who can, and where a result is checked.</summary>
/// <param name="Signers">The certificates; null where nothing is signed.</param>
/// <param name="Site">Address of the public site without a slash at its end; empty when it is not known.</param>
public sealed record SigningFacts(ISigners? Signers, string Site)
{
    /// <summary>There is a time stamp authority that is shown the signatures under results.</summary>
    public bool Stamps { get; init; }
}
