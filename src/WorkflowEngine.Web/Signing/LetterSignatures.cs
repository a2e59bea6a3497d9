using System.Text;
using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Persistence.Signing;
using WorkflowEngine.Web.Dossiers;

namespace WorkflowEngine.Web.Signing;

/// <summary>A signature under a letter, checked when it is shown.</summary>
/// <param name="Cms">The detached CMS; empty when it cannot be read any more.</param>
public sealed record ShownSignature(LetterSigned Event, SignatureReading Reading, byte[] Cms);

/// <summary>Reads the signatures under the letters of a dossier and checks them against the letters as they stand in the history.</summary>
public sealed class LetterSignatures(SignatureChecker checker)
{
    public IReadOnlyList<ShownSignature> Of(OpenedDossier opened, int letter)
    {
        var content = BytesOf(opened, letter);
        return [.. opened.Turns.SelectMany(turn => turn.Events.OfType<LetterSigned>()).Where(signed => signed.Letter == letter).Select(signed => Read(signed, content, StampOf(opened, signed)))];
    }

    /// <summary>What was signed: the UTF-8 bytes of the letter's text; null when there is none or it cannot be read any more.</summary>
    public static byte[]? BytesOf(OpenedDossier opened, int letter) =>
        opened.Turns.SelectMany(turn => turn.Events.OfType<LetterWritten>()).FirstOrDefault(written => written.No == letter)?.Body.Text is { } text
            ? Encoding.UTF8.GetBytes(text) : null;

    private static LetterStamped? StampOf(OpenedDossier opened, LetterSigned signed) => opened.Turns
        .SelectMany(turn => turn.Events.OfType<LetterStamped>()).FirstOrDefault(stamped => stamped.Letter == signed.Letter && stamped.Certificate == signed.Certificate);

    private ShownSignature Read(LetterSigned signed, byte[]? content, LetterStamped? stamped)
    {
        if (content is null || signed.Cms.Text is not { } text)
        {
            return new ShownSignature(signed, new SignatureReading(SignatureState.Invalid), []);
        }

        var cms = Convert.FromBase64String(text);
        cms = stamped is null ? cms : TimeStampAuthority.Beside(cms, Convert.FromBase64String(stamped.Token));
        return new ShownSignature(signed, checker.Check(content, cms, signed.At)[0], cms);
    }
}
