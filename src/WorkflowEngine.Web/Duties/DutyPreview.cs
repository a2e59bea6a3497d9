using WorkflowEngine.Dossiers;
using WorkflowEngine.Dossiers.Events;
using WorkflowEngine.Duties;
using WorkflowEngine.Execution;
using WorkflowEngine.Web.Dossiers;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Duties;

/// <summary>The letter that closing a duty would send, written by the engine and not kept.</summary>
internal static class DutyPreview
{
    /// <summary>The letter, or why it cannot be written; neither where the duty writes none.</summary>
    public static (LetterWritten? Letter, Sentence? Why) Of(OpenedDossier opened, Wait duty, DutyForm form)
    {
        var trial = form.Read(duty.Seq, opened.Official.Code) with { Outcome = DutyKinds.Of(duty)!.Outcomes[0].Name };
        var turn = Engine.Advance(opened.Plan, opened.Dossier, trial, opened.Facts);
        return turn.Refusal is { } wrong ? (null, wrong) : (turn.Events.OfType<LetterWritten>().FirstOrDefault(letter => letter.Body.Text is not null), null);
    }
}
