using Microsoft.AspNetCore.Razor.TagHelpers;

namespace WorkflowEngine.Web.Components;

/// <summary>
/// <c>&lt;icon name="clock" /&gt;</c>: a drawing beside words, never instead of them, so it is hidden from
/// screen readers. The empty name draws nothing.
/// </summary>
[HtmlTargetElement("icon", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class Icon(IconSet icons) : TagHelper
{
    public string Name { get; set; } = "";

    /// <summary>Classes beside the icon's own.</summary>
    public string? Class { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (Name.Length == 0)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "svg";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", Class is null ? "i" : $"i {Class}");
        output.Attributes.SetAttribute("viewBox", "0 0 16 16");
        output.Attributes.SetAttribute("aria-hidden", "true");
        output.Attributes.SetAttribute("focusable", "false");
        output.Content.SetHtmlContent(icons.Drawing(Name));
    }
}
