using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace WorkflowEngine.Web.Components;

/// <summary>
/// The heading of a paper of the state (Nghị định 30/2020/NĐ-CP, Phụ lục I): the superior and the issuing agency left, the
/// national title and motto right. A paper is in Vietnamese whatever the screen speaks.
/// </summary>
public sealed record PaperHead(string Agency)
{
    /// <summary>The agency above the one that issues; none for a people's committee's own papers.</summary>
    public string? Superior { get; init; }

    public string? Number { get; init; }

    /// <summary>Place and date in words: Thành Sen, ngày 17 tháng 11 năm 2026.</summary>
    public string? PlaceAndDate { get; init; }

    /// <summary>Only when the page is printed, for screens whose print is a paper.</summary>
    public bool PrintOnly { get; init; }
}

/// <summary><c>&lt;gov-head of="@head" /&gt;</c>.</summary>
[HtmlTargetElement("gov-head")]
public sealed class GovHead(IHtmlHelper html) : Component<PaperHead>(html);
