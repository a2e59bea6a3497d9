using Microsoft.AspNetCore.Mvc.ModelBinding;
using WorkflowEngine.Web.Words;

namespace WorkflowEngine.Web.Frame;

/// <summary>The title of the window: what the page is, then whose; “Lỗi: …” first when the form came back.</summary>
internal static class HeadingTitle
{
    public static string Write(Text text, string? title, string site, ModelStateDictionary state)
    {
        var whole = title is null ? site : text[FrameText.PageTitle, title, site];
        return state.IsValid ? whole : text[FrameText.ErrorTitle, whole];
    }
}
