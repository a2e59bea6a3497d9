using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace WorkflowEngine.Web.Components;

/// <summary>
/// <c>&lt;field for="Capital" label="…" hint="…"&gt;&lt;input asp-for="Capital"&gt;&lt;/field&gt;</c>: label above, hint, error, then
/// the control between the tags, which learns from here what describes it. With <c>group</c> the label becomes the legend
/// of a set of choices.
/// </summary>
[HtmlTargetElement("field", Attributes = "for")]
public sealed class Field(IconSet icons) : TagHelper
{
    public ModelExpression For { get; set; } = null!;

    public string Label { get; set; } = "";

    public string? Hint { get; set; }

    public bool Group { get; set; }

    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var name = ViewContext.ViewData.TemplateInfo.GetFullHtmlFieldName(For.Name);
        var id = TagBuilder.CreateSanitizedId(name, "_");
        FieldOrder.Of(ViewContext.HttpContext).Add(name);
        var error = ViewContext.ModelState.TryGetValue(name, out var entry) && entry.Errors.Count > 0
            ? entry.Errors[0].ErrorMessage
            : null;
        var described = new FieldContext(id, Hint is null ? null : id + "-hint", error is null ? null : id + "-error", Group);
        context.Items[typeof(FieldContext)] = described;
        var control = await output.GetChildContentAsync();

        output.TagName = Group ? "fieldset" : "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", error is null ? "field" : "field err");
        if (Group)
        {
            output.Attributes.SetAttribute("id", id);
            output.Attributes.SetAttribute("tabindex", "-1");
            if (described.DescribedBy is { } by)
            {
                output.Attributes.SetAttribute("aria-describedby", by);
            }
        }

        var label = new TagBuilder(Group ? "legend" : "label");
        label.AddCssClass("label");
        if (!Group)
        {
            label.Attributes["for"] = id;
        }

        label.InnerHtml.Append(Label);
        output.Content.AppendHtml(label);
        Line(output, "hint", described.HintId, Hint, "");
        Line(output, "errtext", described.ErrorId, error, icons.Element("exclamation-octagon-fill"));
        output.Content.AppendHtml(control);
    }

    private static void Line(TagHelperOutput output, string shape, string? id, string? words, string icon)
    {
        if (id is null)
        {
            return;
        }

        var line = new TagBuilder("div");
        line.AddCssClass(shape);
        line.Attributes["id"] = id;
        var said = new TagBuilder("span");
        said.InnerHtml.Append(words!);
        line.InnerHtml.AppendHtml(icon).AppendHtml(said);
        output.Content.AppendHtml(line);
    }
}
