using WorkflowEngine.Web.Words;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Procedures;

/// <summary>What acts are called on the page of a document.</summary>
internal static class ActWords
{
    public static string Of(ActOffer offer, OverviewSheet sheet, Text text, Formats formats) => offer.Act switch
    {
        Act.Publish => text[sheet.Approval is not null && sheet.Stage != 3 ? ActText.PublishOrSend : ActText.Publish, offer.Number],
        Act.Submit => text[ActText.Submit, offer.Number],
        Act.Approve => text[ActText.Approve, offer.Number],
        Act.SendBack => text[ActText.SendBack],
        Act.Unschedule => text[ActText.Unschedule, sheet.Latest.PublishOn is { } day ? formats.Date(day) : ""],
        Act.DeleteDraft => text[ActText.DeleteDraft, offer.Number],
        Act.Suspend => text[ActText.Suspend],
        Act.Resume => text[ActText.Resume],
        Act.Repeal => text[ActText.Repeal],
        Act.Retract => text[ActText.Retract],
        Act.RollBack => text[ActText.RollBack],
        Act.Revert => text[ActText.Revert],
        _ => text[ActText.Explain],
    };

    public static Sentence? HintOf(Act act) => act switch
    {
        Act.Publish => ActText.PublishHint,
        Act.Submit => ActText.SubmitHint,
        Act.DeleteDraft => ActText.DeleteHint,
        Act.Suspend => ActText.SuspendHint,
        Act.Repeal => ActText.RepealHint,
        Act.Retract => ActText.RetractHint,
        Act.RollBack => ActText.RollBackHint,
        Act.Revert => ActText.RevertHint,
        _ => null,
    };
}
