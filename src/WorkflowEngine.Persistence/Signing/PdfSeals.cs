using WorkflowEngine.Issuing;

namespace WorkflowEngine.Persistence.Signing;

/// <summary>Signs printed papers in the name of the body that issued them.</summary>
public sealed class PdfSeals(CertificateShelf shelf, TimeProvider clock)
{
    /// <summary>The paper with the holder's signature inside; as it is where the holder cannot sign, or the file takes no signature.</summary>
    /// <param name="holder">As <see cref="SignatureHolder"/> writes it.</param>
    public byte[] Seal(byte[] pdf, string holder, string name)
    {
        var now = clock.GetUtcNow();
        return shelf.CanSign(holder, now) && PdfSigner.Sign(pdf, name, now, content => shelf.Sign(holder, content, now).Cms) is { } signed ? signed : pdf;
    }
}
