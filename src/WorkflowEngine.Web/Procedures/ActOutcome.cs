using WorkflowEngine.Persistence.Editing;
using WorkflowEngine.Web.Words;

namespace WorkflowEngine.Web.Procedures;

/// <summary>What is said after an act: what happened, when, and what follows.</summary>
internal static class ActOutcome
{
    public static (string Happened, string Follows) Of(Act act, EditingAnswer answer, ActForm form, PageWords words)
    {
        var (text, number, time) = (words.Text, answer.Version?.Number ?? form.Number, words.Formats.Time(words.Now));
        if (answer.SentForApproval)
        {
            return (text[ActText.DoneSubmit, number, time], text[ActText.DoneSubmitNext]);
        }

        if (answer.AlreadyDone)
        {
            return (text[ActText.WasSo], "");
        }

        return act switch
        {
            Act.Publish when answer.Version is { IsPublished: false, PublishOn: { } day } => (text[ActText.DoneScheduled, number, words.Formats.Date(day)], ""),
            Act.Publish => (text[ActText.DonePublish, number, time], text[ManageText.DoneNext]),
            Act.RollBack => (text[ActText.DoneRollBack, number, time], text[ManageText.DoneNext]),
            _ => (text[DoneOf(act), number, time], ""),
        };
    }

    private static WorkflowEngine.Words.Sentence DoneOf(Act act) => act switch
    {
        Act.Submit => ActText.DoneSubmit,
        Act.Approve => ActText.DoneApprove,
        Act.SendBack => ActText.DoneSendBack,
        Act.Unschedule => ActText.DoneUnschedule,
        Act.DeleteDraft => ActText.DoneDelete,
        Act.Suspend => ActText.DoneSuspend,
        Act.Resume => ActText.DoneResume,
        Act.Repeal => ActText.DoneRepeal,
        Act.Retract => ActText.DoneRetract,
        Act.Revert => ActText.DoneRevert,
        _ => ActText.DoneExplain,
    };
}
