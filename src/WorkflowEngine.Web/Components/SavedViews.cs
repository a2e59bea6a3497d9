using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace WorkflowEngine.Web.Components;

/// <summary>A saved list: its name, its address, how many are in it; late lists have a red count.</summary>
public sealed record SavedView(string Name, string Address, int Count, bool Current = false, bool Late = false);

/// <summary><c>&lt;saved-views of="@views"&gt;the link that saves this list&lt;/saved-views&gt;</c>.</summary>
[HtmlTargetElement("saved-views")]
public sealed class SavedViews(IHtmlHelper html) : Component<IReadOnlyList<SavedView>>(html);
