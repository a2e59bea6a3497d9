using Microsoft.AspNetCore.Razor.TagHelpers;

namespace WorkflowEngine.Web.Components;

/// <summary><c>&lt;action-bar&gt;buttons&lt;/action-bar&gt;</c>: stays in view at a desk, stands in the flow on a phone.</summary>
[HtmlTargetElement("action-bar")]
public sealed class ActionBar : TagHelper
{
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "actbar");
    }
}
