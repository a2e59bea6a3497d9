using System.Text.Json;
using WorkflowEngine.Web.Words;

namespace WorkflowEngine.Web.Studio;

/// <summary>The words that the script of the page says, in the reader's language.</summary>
internal static class PageTexts
{
    /// <summary>JSON for a data block; no sign in it can end the block.</summary>
    public static string Of(Text text) => JsonSerializer.Serialize(new Dictionary<string, string>
    {
        ["checking"] = text[StudioText.Checking],
        ["noFindings"] = text[StudioText.NoFindings],
        ["findingCount"] = text[StudioText.FindingCount],
        ["notChecked"] = text[StudioText.NotChecked],
        ["error"] = text[StudioText.Error],
        ["warning"] = text[StudioText.Warning],
        ["goToStep"] = text[StudioText.GoToStep],
        ["conflictTitle"] = text[StudioText.ConflictTitle],
        ["conflictKept"] = text[StudioText.ConflictKept],
        ["compare"] = text[StudioText.Compare],
        ["takeTheirs"] = text[StudioText.TakeTheirs],
        ["saveCopy"] = text[StudioText.SaveCopy],
        ["overwrite"] = text[StudioText.Overwrite],
        ["overwriteSure"] = text[StudioText.OverwriteSure],
        ["copyName"] = text[StudioText.CopyName],
        ["expiredTitle"] = text[StudioText.ExpiredTitle],
        ["expiredKept"] = text[StudioText.ExpiredKept],
        ["signIn"] = text[StudioText.SignIn],
        ["retry"] = text[StudioText.Retry],
        ["refusedTitle"] = text[StudioText.RefusedTitle],
        ["refusedPublish"] = text[StudioText.RefusedPublish],
        ["unreachable"] = text[StudioText.Unreachable],
        ["offline"] = text[StudioText.Offline],
        ["sentTitle"] = text[StudioText.SentTitle],
        ["sentSnack"] = text[StudioText.SentSnack],
        ["hidePanel"] = text[StudioText.HidePanel],
        ["showPanel"] = text[StudioText.ShowPanel],
        ["dismiss"] = text[StudioText.Dismiss],
        ["leave"] = text[StudioText.Leave],
    });
}
