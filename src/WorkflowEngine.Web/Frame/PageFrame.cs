using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace WorkflowEngine.Web.Frame;

/// <summary>What a page tells its frame: the title that says what it is, and the way to it.</summary>
public static class PageFrame
{
    private const string TitleKey = "frame.title";
    private const string CrumbsKey = "frame.crumbs";

    public static void Titled(this ViewDataDictionary data, string title) => data[TitleKey] = title;

    public static string? Title(this ViewDataDictionary data) => data[TitleKey] as string;

    public static void Trail(this ViewDataDictionary data, params Crumb[] crumbs) => data[CrumbsKey] = crumbs;

    public static IReadOnlyList<Crumb> Trail(this ViewDataDictionary data) => data[CrumbsKey] as Crumb[] ?? [];

    /// <summary>Lights the entry of another page, for pages that belong to it.</summary>
    public static void Under(this ViewDataDictionary data, string page) => data[Navigation.Current] = page;
}
