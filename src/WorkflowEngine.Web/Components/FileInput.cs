using Microsoft.AspNetCore.Razor.TagHelpers;
using WorkflowEngine.Web.Words;

namespace WorkflowEngine.Web.Components;

/// <summary>Gives the script the words of a control for files: the browser's own follow the language of the browser.</summary>
[HtmlTargetElement("input", Attributes = "[type='file']", TagStructure = TagStructure.WithoutEndTag)]
public sealed class FileInput(Text text) : TagHelper
{
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var many = output.Attributes.ContainsName("multiple");
        output.Attributes.SetAttribute("data-choose", text[many ? ComponentText.ChooseFiles : ComponentText.ChooseFile]);
        output.Attributes.SetAttribute("data-none", text[ComponentText.NoFile]);
    }
}
