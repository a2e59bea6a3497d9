using Microsoft.AspNetCore.Razor.TagHelpers;

namespace WorkflowEngine.Web.Components;

/// <summary>What a state means for the reader; the colour follows.</summary>
public enum TagKind
{
    Line,
    Go,
    Ok,
    Wait,
    Bad,
}

/// <summary><c>&lt;status-tag kind="Ok" icon="check-lg"&gt;Hợp lệ&lt;/status-tag&gt;</c>: one to three words, never a link.</summary>
[HtmlTargetElement("status-tag")]
public sealed class StatusTag(IconSet icons) : TagHelper
{
    public TagKind Kind { get; set; }

    /// <summary>Beside the words; each kind has one of its own, the line kind none.</summary>
    public string? Icon { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var (shape, usual) = Kind switch
        {
            TagKind.Go => ("go", "arrow-repeat"),
            TagKind.Ok => ("ok", "check-lg"),
            TagKind.Wait => ("wait", "hourglass-split"),
            TagKind.Bad => ("bad", "x-lg"),
            _ => ("line", ""),
        };
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "tag " + shape);
        var icon = Icon ?? usual;
        if (icon.Length > 0)
        {
            output.PreContent.SetHtmlContent(icons.Element(icon));
        }
    }
}
