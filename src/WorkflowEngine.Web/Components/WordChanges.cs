using System.Collections.Immutable;
using Microsoft.AspNetCore.Razor.TagHelpers;
using WorkflowEngine.Comparing;
using WorkflowEngine.Web.Words;

namespace WorkflowEngine.Web.Components;

/// <summary>
/// <c>&lt;word-changes of="@pieces" /&gt;</c>: a longer text that was changed, in one run: what went is struck out, what came
/// is underlined. <c>code</c> keeps its lines as a rule or a letter has them.
/// </summary>
[HtmlTargetElement("word-changes", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class WordChanges(Text text) : TagHelper
{
    public ImmutableArray<WordPiece> Of { get; set; } = [];

    public bool Code { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", Code ? "words code-text" : "words");
        foreach (var piece in Of)
        {
            var (element, said) = piece.Kind switch
            {
                PieceKind.Removed => ("del", ComponentText.Removed),
                PieceKind.Added => ("ins", ComponentText.Added),
                _ => ("span", null),
            };
            if (said is not null)
            {
                output.Content.AppendHtml("<span class=\"visually-hidden\">");
                output.Content.Append(text[said]);
                output.Content.AppendHtml("</span>");
            }

            output.Content.AppendHtml($"<{element}>");
            output.Content.Append(piece.Text);
            output.Content.AppendHtml($"</{element}>");
        }
    }
}
