using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace WorkflowEngine.Web.Components;

/// <summary>Where one entry of a timeline stands.</summary>
public enum TimelineState
{
    Done,
    Now,
    Stopped,
    Ahead,
}

/// <summary>
/// One step or happening: its title, the person and unit, the time from and to (or allotted), how early or late it was,
/// and words that were left.
/// </summary>
public sealed record TimelineEntry(TimelineState State, string Title)
{
    /// <summary>After the title in plain weight: what the person did.</summary>
    public string? Did { get; init; }

    public string? Who { get; init; }

    public string? When { get; init; }

    public string? Note { get; init; }

    /// <summary>When it happened, where entries of several kinds are laid together.</summary>
    public DateTimeOffset At { get; init; }
}

/// <summary><c>&lt;timeline of="@entries" /&gt;</c>: what was done, where it is now, what comes.</summary>
[HtmlTargetElement("timeline")]
public sealed class Timeline(IHtmlHelper html) : Component<IReadOnlyList<TimelineEntry>>(html);
