using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace WorkflowEngine.Web.Components;

/// <summary>One bar: its name, its share of the whole (0 to 1), the value as written, the list behind it.</summary>
public sealed record Bar(string Name, double Share, string Written, string Address)
{
    /// <summary>Whether it reaches the target; a bar that does not is striped.</summary>
    public bool Met { get; init; } = true;

    public bool Current { get; init; }
}

/// <summary>Bars against one target (a share, with its name in words) or against none.</summary>
public sealed record BarSet(IReadOnlyList<Bar> Bars, double? Target = null, string? TargetName = null);

/// <summary><c>&lt;bars of="@set" /&gt;</c>: met solid, missed striped, the target a mark, each bar a link to its dossiers.</summary>
[HtmlTargetElement("bars")]
public sealed class Bars(IHtmlHelper html) : Component<BarSet>(html);
