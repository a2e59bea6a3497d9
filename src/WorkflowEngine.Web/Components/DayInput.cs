using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.TagHelpers;
using Microsoft.AspNetCore.Razor.TagHelpers;
using WorkflowEngine.Web.Words;

namespace WorkflowEngine.Web.Components;

/// <summary>
/// A day, a moment or a month is typed as the office writes it, 22/11/2026: the browser's own control follows the language of the
/// browser and would show 11/22/2026 to many. Beside it stands a calendar for whoever has a script.
/// </summary>
[HtmlTargetElement("input", Attributes = "[type='date']", TagStructure = TagStructure.WithoutEndTag)]
[HtmlTargetElement("input", Attributes = "[type='datetime-local']", TagStructure = TagStructure.WithoutEndTag)]
[HtmlTargetElement("input", Attributes = "[type='month']", TagStructure = TagStructure.WithoutEndTag)]
[HtmlTargetElement("input", Attributes = "day", TagStructure = TagStructure.WithoutEndTag)]
public sealed class DayInput(IconSet icons, Text text) : TagHelper
{
    /// <summary>Whether the input is one of a day, where only the running page knows.</summary>
    public bool Day { get; set; }

    /// <summary>After the framework's helpers, which write type and value.</summary>
    public override int Order => 2000;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var kind = Day ? "date" : output.Attributes["type"]?.Value?.ToString();
        var typed = ValueOf(output);
        var (shown, form) = kind switch
        {
            "date" => (DayTyping.Day(typed) is { } day ? DayTyping.Written(day) : typed, WordsText.DayForm),
            "datetime-local" => (DayTyping.Moment(typed) is { } moment ? DayTyping.Written(moment) : typed, WordsText.MomentForm),
            "month" => (DayTyping.Month(typed) is { } first ? DayTyping.WrittenMonth(first) : typed, WordsText.MonthForm),
            _ => (null, null),
        };
        if (form is null)
        {
            return;
        }

        output.Attributes.SetAttribute("type", "text");
        output.Attributes.SetAttribute("value", shown);
        output.Attributes.SetAttribute("placeholder", text[form]);
        output.Attributes.SetAttribute("autocomplete", "off");
        output.Attributes.SetAttribute("data-day", kind);
        output.AddClass("num", HtmlEncoder.Default);
        output.PreElement.AppendHtml($"<span class=\"day day-{kind}\">");
        output.PostElement.AppendHtml(Calendar(kind!)).AppendHtml("</span>");
    }

    private TagBuilder Calendar(string kind)
    {
        var button = new TagBuilder("button");
        button.Attributes["type"] = "button";
        button.Attributes["class"] = "btn btn-line";
        button.Attributes["data-calendar"] = kind;
        button.Attributes["aria-label"] = text[WordsText.Calendar];
        button.Attributes["hidden"] = "hidden";
        button.InnerHtml.AppendHtml(icons.Element("calendar3")).Append(text[WordsText.CalendarWord]);
        return button;
    }

    private static string ValueOf(TagHelperOutput output) => output.Attributes["value"]?.Value switch
    {
        null => "",
        Microsoft.AspNetCore.Html.IHtmlContent content => Plain(content),
        var other => other.ToString() ?? "",
    };

    private static string Plain(Microsoft.AspNetCore.Html.IHtmlContent content)
    {
        using var writer = new StringWriter();
        content.WriteTo(writer, NullHtmlEncoder.Default);
        return writer.ToString();
    }
}
