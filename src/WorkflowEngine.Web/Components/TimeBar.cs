using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace WorkflowEngine.Web.Components;

/// <summary>The steps of a procedure by allotted time, against the published limit; all in working days or all in hours.</summary>
public sealed record StepTimes(IReadOnlyList<decimal> Steps, decimal Limit, string Unit)
{
    public decimal Total => Steps.Sum();

    public decimal Excess => Math.Max(0, Total - Limit);
}

/// <summary><c>&lt;time-bar of="@times" /&gt;</c>: one part per step, the limit as a mark, the excess hatched; a sentence above says the same.</summary>
[HtmlTargetElement("time-bar")]
public sealed class TimeBar(IHtmlHelper html) : Component<StepTimes>(html);
