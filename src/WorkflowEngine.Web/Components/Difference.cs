using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace WorkflowEngine.Web.Components;

/// <summary>One place where two versions differ; null where it was not there before or is gone now.</summary>
public sealed record Change(string Where, string? Before, string? After);

/// <summary><c>&lt;difference of="@changes" /&gt;</c>: what was is struck out, what comes is underlined.</summary>
[HtmlTargetElement("difference")]
public sealed class Difference(IHtmlHelper html) : Component<IReadOnlyList<Change>>(html);
