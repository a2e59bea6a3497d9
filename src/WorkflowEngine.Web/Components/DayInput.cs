using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.TagHelpers;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
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

    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

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

        var unread = context.AllAttributes.ContainsName("asp-for") ? null : Unread(output.Attributes["name"]?.Value?.ToString(), kind!);
        shown = unread ?? shown;
        output.Attributes.SetAttribute("type", "text");
        output.Attributes.SetAttribute("value", shown);
        output.Attributes.SetAttribute("placeholder", text[form]);
        output.Attributes.SetAttribute("autocomplete", "off");
        output.Attributes.SetAttribute("data-day", kind);
        output.AddClass("num", HtmlEncoder.Default);
        output.PreElement.AppendHtml($"<span class=\"day day-{kind}\">");
        output.PostElement.AppendHtml(Calendar(kind!)).AppendHtml("</span>");
        if (unread is not null)
        {
            Tell(output, unread, kind == "month" ? WordsText.MonthUnread : WordsText.DayUnread);
        }
    }

    /// <summary>What the address says for a filter and nobody can read as a day; the page shows what it would without it.</summary>
    private string? Unread(string? name, string kind)
    {
        var request = ViewContext.HttpContext.Request;
        return name is not null && HttpMethods.IsGet(request.Method) && request.Query[name].ToString() is { } typed && !string.IsNullOrWhiteSpace(typed)
            && (kind == "month" ? DayTyping.Month(typed) is null : DayTyping.Day(typed) is null)
                ? typed
                : null;
    }

    private void Tell(TagHelperOutput output, string typed, WorkflowEngine.Words.Sentence told)
    {
        var id = $"{output.Attributes["id"]?.Value ?? output.Attributes["name"].Value}-unread";
        output.Attributes.SetAttribute("aria-invalid", "true");
        output.Attributes.SetAttribute("aria-describedby", id);
        var said = new TagBuilder("span");
        said.InnerHtml.Append(text[told, typed]);
        var line = new TagBuilder("div");
        line.Attributes["class"] = "errtext";
        line.Attributes["id"] = id;
        line.InnerHtml.AppendHtml(icons.Element("exclamation-octagon-fill")).AppendHtml(said);
        output.PostElement.AppendHtml(line);
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
