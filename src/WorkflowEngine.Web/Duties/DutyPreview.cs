using WorkflowEngine.Dossiers;
using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Duties;
using WorkflowEngine.Execution;
using WorkflowEngine.Web.Dossiers;
using WorkflowEngine.Web.Dossiers.Drafting;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Duties;

/// <summary>The letter that closing a duty would send, written by the engine and not kept.</summary>
internal static class DutyPreview
{
    /// <summary>The letter, or why it cannot be written; neither where the duty writes none.</summary>
    /// <param name="opened">The dossier.</param>
    /// <param name="duty">The duty.</param>
    /// <param name="form">What was typed.</param>
    /// <param name="drafts">Words of the letter that are not kept yet.</param>
    public static (LetterWritten? Letter, Sentence? Why) Of(OpenedDossier opened, Wait duty, DutyForm form, IReadOnlyCollection<DraftLetter> drafts)
    {
        var (worded, unworded) = LetterWording.Try(opened, drafts);
        if (unworded is not null)
        {
            return (null, unworded);
        }

        var trial = form.Read(duty.Seq, opened.Official.Code) with { Outcome = DutyKinds.Of(duty)!.Outcomes[0].Name };
        var turn = Engine.Advance(opened.Plan, worded, trial, opened.Facts);
        return turn.Refusal is { } wrong ? (null, wrong) : (turn.Events.OfType<LetterWritten>().FirstOrDefault(letter => letter.Body.Text is not null), null);
    }
}
