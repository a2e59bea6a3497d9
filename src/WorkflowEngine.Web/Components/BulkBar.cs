using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace WorkflowEngine.Web.Components;

/// <summary>How many dossiers are chosen, and the address of the same list with none chosen.</summary>
public sealed record Chosen(int Count, string ClearAddress);

/// <summary><c>&lt;bulk-bar of="@chosen"&gt;buttons&lt;/bulk-bar&gt;</c>: only what every chosen row allows.</summary>
[HtmlTargetElement("bulk-bar")]
public sealed class BulkBar(IHtmlHelper html) : Component<Chosen>(html);
