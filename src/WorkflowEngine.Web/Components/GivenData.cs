using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace WorkflowEngine.Web.Components;

/// <summary>What the state already knows about the reader: values by label, and from which source at what time.</summary>
public sealed record Given(string Source, IReadOnlyList<KeyValuePair<string, string>> Values)
{
    /// <summary>Where to say that it is wrong.</summary>
    public string? WrongAddress { get; init; }
}

/// <summary><c>&lt;given-data of="@given" /&gt;</c>: read-only, with its source; to be corrected there, not typed over.</summary>
[HtmlTargetElement("given-data")]
public sealed class GivenData(IHtmlHelper html) : Component<Given>(html);
