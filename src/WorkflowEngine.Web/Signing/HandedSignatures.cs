using WorkflowEngine.Execution;
using WorkflowEngine.Issuing;
using WorkflowEngine.Persistence.Signing;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Signing;

/// <summary>
/// A signature over a result that its signer made with their own device: it is about these bytes, by a certificate that held then,
/// in the name by which the office knows them.
/// </summary>
public sealed class HandedSignatures(SignatureChecker checker)
{
    /// <summary>The seal as the engine takes it, or why it is not taken.</summary>
    /// <param name="person">Code of the signer.</param>
    /// <param name="name">Their name in the office's documents.</param>
    /// <param name="letter">Number of the letter, and the bytes that are signed.</param>
    public (LetterSeal? Seal, SignatureReading? Read, Sentence? Refusal) Of(string person, string name, (int No, byte[] Content) letter, byte[] cms)
    {
        var read = checker.Check(letter.Content, cms);
        if (read.FirstOrDefault(one => !one.IsTakenNow) is { } bad)
        {
            return (null, bad, new Sentence(
                $"Không nhận chữ ký này: {Lower(bad.Words.Vi)}. Tải lại đúng nội dung đã ký rồi ký lại.",
                $"This signature is not taken: {Lower(bad.Words.En)}. Download exactly what was signed and sign it again."));
        }

        if (read.FirstOrDefault(one => !SignerNames.Same(one.Signer, name)) is { } other)
        {
            return (null, other, new Sentence(
                $"Không nhận chữ ký này: chứng thư số mang tên “{other.Signer}”, còn người ký kết quả là {name}. Ký bằng chứng thư số của chính người ký.",
                $"This signature is not taken: its certificate names “{other.Signer}”, and the result is signed by {name}. Sign with the certificate of the signer."));
        }

        return (new LetterSeal(letter.No, new MadeSignature(SignatureHolder.Person(person), read[0].Certificate, cms)), read[0], null);
    }

    private static string Lower(string sentence) => char.ToLowerInvariant(sentence[0]) + sentence[1..];
}
