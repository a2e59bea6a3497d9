using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace WorkflowEngine.Web.Components;

/// <summary><c>&lt;due-badge of="@due" /&gt;</c>: word, icon and shape for one of the five states of time; the instant beneath.</summary>
[HtmlTargetElement("due-badge")]
public sealed class DueBadge(IHtmlHelper html) : Component<Due>(html);
