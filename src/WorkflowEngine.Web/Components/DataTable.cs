using Microsoft.AspNetCore.Razor.TagHelpers;

namespace WorkflowEngine.Web.Components;

/// <summary>
/// <c>&lt;data-table caption="…"&gt;thead and tbody&lt;/data-table&gt;</c>: a named table that becomes cards on a phone; a cell
/// names itself there with <c>data-l</c>. <c>rows</c> turns on the keys of lists.
/// </summary>
[HtmlTargetElement("data-table", Attributes = "caption")]
public sealed class DataTable : TagHelper
{
    public string Caption { get; set; } = "";

    /// <summary>The caption is read out and not shown, where a heading above says the same.</summary>
    public bool CaptionHidden { get; set; } = true;

    public bool Rows { get; set; }

    public string? Class { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "table";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.PreElement.SetHtmlContent("<div class=\"tblbox\">");
        output.PostElement.SetHtmlContent("</div>");
        output.Attributes.SetAttribute("class", Class is null ? "tbl stack" : $"tbl stack {Class}");
        if (Rows)
        {
            output.Attributes.SetAttribute("data-rows", "");
        }

        output.PreContent.AppendHtml(CaptionHidden ? "<caption class=\"visually-hidden\">" : "<caption>");
        output.PreContent.Append(Caption);
        output.PreContent.AppendHtml("</caption>");
    }
}
