using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace WorkflowEngine.Web.Components;

/// <summary>One way a step can end: its code, its name, and what follows from it.</summary>
public sealed record Choice(string Outcome, string Name, string Consequence);

/// <summary>
/// A step's decision: heading, what the step before proposes, the ways it can end, what happens after sending. Nothing is
/// chosen beforehand; <see cref="Selected"/> and <see cref="Opinion"/> hold what was sent when the form came back.
/// </summary>
public sealed record Decision(string Heading, IReadOnlyList<Choice> Choices)
{
    public string? Proposal { get; init; }

    public IReadOnlyList<string> After { get; init; } = [];

    public string? Selected { get; init; }

    public string? Opinion { get; init; }

    /// <summary>Further fields beneath the opinion: the address of a part of a page, and what it shows.</summary>
    public (string View, object Of)? Part { get; init; }

    /// <summary>Names of the posted fields.</summary>
    public string OutcomeField { get; init; } = "Outcome";

    public string OpinionField { get; init; } = "Opinion";
}

/// <summary>
/// <c>&lt;decision-panel of="@decision"&gt;</c> inside the form that posts it; between the tags stand further buttons.
/// </summary>
[HtmlTargetElement("decision-panel")]
public sealed class DecisionPanel(IHtmlHelper html) : Component<Decision>(html);
