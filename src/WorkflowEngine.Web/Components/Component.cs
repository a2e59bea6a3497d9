using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace WorkflowEngine.Web.Components;

/// <summary>
/// A component: an element of ours whose markup is the Razor file of the same name in this folder.
/// What stands between its tags is handed to that file as <c>ViewData["inside"]</c>.
/// </summary>
public abstract class Component<TModel>(IHtmlHelper html) : TagHelper
    where TModel : class
{
    internal const string Inside = "inside";

    /// <summary>What the component shows.</summary>
    public TModel? Of { get; set; }

    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var model = Of ?? throw new InvalidOperationException($"<{context.TagName}> needs of=\"…\", a {typeof(TModel).Name}.");
        var inside = await output.GetChildContentAsync();
        ((IViewContextAware)html).Contextualize(ViewContext);
        var data = new ViewDataDictionary<TModel>(ViewContext.ViewData, model) { [Inside] = inside.IsEmptyOrWhiteSpace ? null : inside };
        output.TagName = null;
        output.Content.SetHtmlContent(await html.PartialAsync($"/Components/{GetType().Name}.cshtml", model, data));
    }
}

/// <summary>What a component's Razor file finds between the component's tags.</summary>
internal static class ComponentContent
{
    public static IHtmlContent? Inside(this ViewDataDictionary data) => data[Component<object>.Inside] as IHtmlContent;
}
