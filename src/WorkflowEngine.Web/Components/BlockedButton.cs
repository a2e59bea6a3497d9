using Microsoft.AspNetCore.Razor.TagHelpers;

namespace WorkflowEngine.Web.Components;

/// <summary>
/// <c>&lt;button class="btn btn-primary" id="send" blocked-by="@why"&gt;</c>: while there is a reason the button stays focusable,
/// does nothing, and the sentence beside it says why; without one it is an ordinary button.
/// </summary>
[HtmlTargetElement("button", Attributes = "blocked-by,id")]
public sealed class BlockedButton : TagHelper
{
    public string? BlockedBy { get; set; }

    public string Id { get; set; } = "";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.Attributes.SetAttribute("id", Id);
        if (string.IsNullOrEmpty(BlockedBy))
        {
            return;
        }

        output.Attributes.SetAttribute("type", "button");
        output.Attributes.SetAttribute("aria-disabled", "true");
        output.Attributes.SetAttribute("aria-describedby", Id + "-why");
        output.PostElement.AppendHtml($"<span class=\"why\" id=\"{Id}-why\">");
        output.PostElement.Append(BlockedBy);
        output.PostElement.AppendHtml("</span>");
    }
}
