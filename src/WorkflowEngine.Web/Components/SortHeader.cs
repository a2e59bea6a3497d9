using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using WorkflowEngine.Web.Frame;

namespace WorkflowEngine.Web.Components;

/// <summary>
/// <c>&lt;th sort="due"&gt;Hạn&lt;/th&gt;</c>: a column that sorts by a link. The order is in the address as <c>?sort=due</c> or
/// <c>?sort=-due</c>; <c>first</c> marks the column by which the list is sorted when the address says nothing.
/// </summary>
[HtmlTargetElement("th", Attributes = "sort")]
public sealed class SortHeader(IconSet icons) : TagHelper
{
    public string Sort { get; set; } = "";

    public bool First { get; set; }

    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var request = ViewContext.HttpContext.Request;
        var asked = request.Query["sort"].ToString();
        var up = asked == Sort || (asked.Length == 0 && First);
        var down = asked == "-" + Sort;
        var words = await output.GetChildContentAsync();

        output.Attributes.SetAttribute("scope", "col");
        if (up || down)
        {
            output.Attributes.SetAttribute("aria-sort", up ? "ascending" : "descending");
        }

        var link = new TagBuilder("a");
        link.AddCssClass("sort");
        link.Attributes["href"] = SameAddress.FromStart(request, "sort", up ? "-" + Sort : Sort);
        link.InnerHtml.AppendHtml(words);
        if (up || down)
        {
            link.InnerHtml.AppendHtml(" " + icons.Element(up ? "arrow-up-short" : "arrow-down-short"));
        }

        output.Content.SetHtmlContent(link);
    }
}
