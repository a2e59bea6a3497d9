using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace WorkflowEngine.Web.Components;

/// <summary>
/// One figure: the number, what it counts (with its denominator), how it stands against a target in words, and the list
/// of dossiers behind it. A figure that cannot open its list is not shown.
/// </summary>
public sealed record Tile(string Figure, string Counts, string Address, string Opens)
{
    public string? Against { get; init; }

    public TagKind Kind { get; init; } = TagKind.Go;
}

/// <summary><c>&lt;stat-tile of="@tile" /&gt;</c>, inside <c>&lt;div class="tiles"&gt;</c>.</summary>
[HtmlTargetElement("stat-tile")]
public sealed class StatTile(IHtmlHelper html) : Component<Tile>(html);
