using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Components;

/// <summary>How heavy a finding is: it stops, it needs a reason, it passed.</summary>
public enum FindingKind
{
    Error,
    Warning,
    Passed,
}

/// <summary>A way on from a finding: a link, or with <see cref="Posts"/> the value of a button named <c>repair</c>.</summary>
public sealed record FindingWay(string Name, string? Address, string? Posts = null);

/// <summary>One finding: the fact as its title, the arithmetic beneath, what to do about it.</summary>
public sealed record Finding(FindingKind Kind, Sentence Fact)
{
    public Sentence? Arithmetic { get; init; }

    public IReadOnlyList<FindingWay> Ways { get; init; } = [];

    /// <summary>Where links to this finding jump to.</summary>
    public string? Id { get; init; }
}

/// <summary><c>&lt;findings of="@list" /&gt;</c>: errors, then warnings, then what passed, in the order given.</summary>
[HtmlTargetElement("findings")]
public sealed class Findings(IHtmlHelper html) : Component<IReadOnlyList<Finding>>(html);
