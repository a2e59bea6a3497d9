using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Web.Applicants;
using WorkflowEngine.Web.Dossiers.Telling;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Tracking;

/// <summary>A letter to the applicant.</summary>
public sealed record OwnLetter(LetterWritten Letter, DateTimeOffset At)
{
    public Sentence Name => LetterWords.Of(Letter);

    /// <summary>Plain words instead of a paper.</summary>
    public bool IsText => Letter.Template.EndsWith(".txt", StringComparison.Ordinal);
}

/// <summary>The letters of a dossier that went to the applicant; letters between agencies are not theirs.</summary>
internal static class OwnLetters
{
    private const string Applicant = "applicant";

    /// <summary>In the order in which they were written; the result too, whomever it names, once it is issued.</summary>
    public static IReadOnlyList<OwnLetter> Of(OwnDossier own) =>
    [
        .. own.Turns.SelectMany(turn => turn.Events.OfType<LetterWritten>()
            .Where(letter => letter.To == Applicant || letter.No == own.Dossier.Result?.Letter)
            .Select(letter => new OwnLetter(letter, turn.At))),
    ];
}
