using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace WorkflowEngine.Web.Components;

/// <summary>The parts of a filing in order and the one the person is at, counted from zero; equal to the count when all are done.</summary>
public sealed record Tasks(IReadOnlyList<string> Names, int Current);

/// <summary><c>&lt;task-list of="@tasks" /&gt;</c>: numbered parts with ticks, beside the form on a wide screen.</summary>
[HtmlTargetElement("task-list")]
public sealed class TaskList(IHtmlHelper html) : Component<Tasks>(html);

/// <summary><c>&lt;task-line of="@tasks" /&gt;</c>: the same in one line and a bar, above the form on a phone.</summary>
[HtmlTargetElement("task-line")]
public sealed class TaskLine(IHtmlHelper html) : Component<Tasks>(html);
