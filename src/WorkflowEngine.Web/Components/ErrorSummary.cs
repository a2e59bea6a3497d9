using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using WorkflowEngine.Web.Words;

namespace WorkflowEngine.Web.Components;

/// <summary>
/// <c>&lt;error-summary /&gt;</c>, first in the main part of a form's page: counts what must be put right and links to each
/// field. Writes nothing while the form is in order.
/// </summary>
[HtmlTargetElement("error-summary", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class ErrorSummary(IconSet icons, Text text) : TagHelper
{
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var errors = ViewContext.ModelState
            .SelectMany(entry => entry.Value!.Errors.Select(error => (entry.Key, error.ErrorMessage)))
            .ToList();
        if (errors.Count == 0)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "errsum");
        output.Attributes.SetAttribute("role", "alert");
        output.Attributes.SetAttribute("tabindex", "-1");
        output.Attributes.SetAttribute("aria-labelledby", "error-summary");
        output.Attributes.SetAttribute("data-error-summary", "");

        var title = errors.Count == 1 ? text[ComponentText.OneError] : text[ComponentText.ManyErrors, errors.Count];
        output.Content.AppendHtml("<h2 id=\"error-summary\">");
        output.Content.AppendHtml(icons.Element("exclamation-octagon-fill")).AppendHtml(" ");
        output.Content.Append(title);
        output.Content.AppendHtml("</h2>").AppendHtml(new ErrorLines(errors, FieldOrder.Of(ViewContext.HttpContext)));
    }
}
