using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Mvc.TagHelpers;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace WorkflowEngine.Web.Components;

/// <summary>Ties an input inside a field to the field's hint and error, and gives it the look of a control.</summary>
[HtmlTargetElement("input", Attributes = "asp-for")]
[HtmlTargetElement("select", Attributes = "asp-for")]
[HtmlTargetElement("textarea", Attributes = "asp-for")]
public sealed class FieldControl : TagHelper
{
    /// <summary>After the framework's own helpers, which write id and type.</summary>
    public override int Order => 1000;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (!context.Items.TryGetValue(typeof(FieldContext), out var found) || found is not FieldContext field)
        {
            return;
        }

        var type = output.Attributes["type"]?.Value?.ToString();
        var look = (output.TagName, type) switch
        {
            ("select", _) => "form-select",
            (_, "checkbox" or "radio") => "form-check-input",
            _ => "form-control",
        };
        output.AddClass(look, HtmlEncoder.Default);
        if (field.Group)
        {
            return;
        }

        if (field.DescribedBy is { } by)
        {
            output.Attributes.SetAttribute("aria-describedby", by);
        }

        if (field.ErrorId is not null)
        {
            output.Attributes.SetAttribute("aria-invalid", "true");
        }
    }
}
