namespace WorkflowEngine.Web.Components;

/// <summary>Ids for parts that may stand more than once on a page.</summary>
internal static class PageIds
{
    /// <summary>The name itself the first time on this page, then the name with a number.</summary>
    public static string Next(HttpContext context, string name)
    {
        var key = (typeof(PageIds), name);
        var count = context.Items[key] is int before ? before + 1 : 1;
        context.Items[key] = count;
        return count == 1 ? name : $"{name}-{count}";
    }
}
