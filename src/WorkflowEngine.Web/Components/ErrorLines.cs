using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace WorkflowEngine.Web.Components;

/// <summary>
/// The lines of an error summary. They stand above the fields but are written after them, when the page leaves its buffer:
/// only then is the order of the fields known.
/// </summary>
internal sealed class ErrorLines(IReadOnlyList<(string Field, string Message)> errors, FieldOrder order) : IHtmlContent
{
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        writer.Write("<ul>");
        foreach (var (field, message) in errors.OrderBy(error => order.Rank(error.Field)))
        {
            writer.Write("<li>");
            Line(field, message).WriteTo(writer, encoder);
            writer.Write("</li>");
        }

        writer.Write("</ul>");
    }

    private static TagBuilder Line(string field, string message)
    {
        var line = new TagBuilder(field.Length == 0 ? "b" : "a");
        if (field.Length > 0)
        {
            line.Attributes["href"] = "#" + TagBuilder.CreateSanitizedId(field, "_");
        }

        line.InnerHtml.Append(message);
        return line;
    }
}
