using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace WorkflowEngine.Web.Components;

/// <summary>
/// <c>&lt;confirmation /&gt;</c>: after a redirect, what happened, when, and what follows. The page that acted writes it with
/// <c>TempData.Confirm(happened, follows)</c>; one per page.
/// </summary>
[HtmlTargetElement("confirmation", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class Confirmation(IconSet icons, ITempDataDictionaryFactory kept) : TagHelper
{
    internal const string Happened = "confirm.happened";
    internal const string Follows = "confirm.follows";

    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var data = kept.GetTempData(ViewContext.HttpContext);
        if (data[Happened] is not string happened)
        {
            output.SuppressOutput();
            return;
        }

        var more = await output.GetChildContentAsync();
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "confirm");
        output.Attributes.SetAttribute("role", "status");
        output.Content.AppendHtml(icons.Element("check-circle-fill") + "<p><b>");
        output.Content.Append(happened);
        output.Content.AppendHtml("</b> ");
        output.Content.Append(data[Follows] as string ?? "");
        output.Content.AppendHtml(" ").AppendHtml(more).AppendHtml("</p>");
    }
}

/// <summary>How a page that acted leaves its confirmation for the page it redirects to.</summary>
public static class Confirmations
{
    public static void Confirm(this ITempDataDictionary data, string happened, string follows = "")
    {
        data[Confirmation.Happened] = happened;
        data[Confirmation.Follows] = follows;
    }
}
