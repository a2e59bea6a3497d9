using System.Text;
using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Execution;
using WorkflowEngine.Issuing;
using WorkflowEngine.Persistence.Commands;
using WorkflowEngine.Persistence.Turns;
using WorkflowEngine.Web.SignIn;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Signing;

/// <summary>Whichever way a signature comes in, it is checked against the letter that it says it is about before it is written.</summary>
internal sealed class SignatureCommands(IFactsSource facts, DossierStore store, HandedSignatures signatures) : IAuthoriseCommand<AdvanceDossier>
{
    public async ValueTask<Sentence?> RefuseAsync(AdvanceDossier command, CancellationToken cancel)
    {
        if (command.Stimulus is not SignLetters sign)
        {
            return null;
        }

        var office = (await facts.AtAsync(command.At, cancel)).Office;
        var letters = (await store.ReadHistoryAsync(command.Dossier, cancel)).SelectMany(turn => turn.Events.OfType<LetterWritten>()).ToList();
        foreach (var (no, signature) in sign.Seals)
        {
            if (SignatureHolder.PersonOf(signature.Holder) is not { } person)
            {
                return SignInText.NotYourself;
            }

            if (letters.Find(letter => letter.No == no)?.Body.Text is not { } text)
            {
                return new Sentence($"Hồ sơ không có văn bản số {no}.", $"The dossier has no letter {no}.");
            }

            var (seal, _, wrong) = signatures.Of(person, office.FindPerson(person)?.Name ?? person, (no, Encoding.UTF8.GetBytes(text)), signature.Cms);
            if (wrong is not null || seal!.Signature.Certificate != signature.Certificate)
            {
                return wrong ?? SignInText.NotYourself;
            }
        }

        return null;
    }
}
