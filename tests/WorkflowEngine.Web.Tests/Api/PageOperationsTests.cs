using Microsoft.AspNetCore.Mvc.RazorPages;

namespace WorkflowEngine.Web.Tests.Api;

/// <summary>Whatever a form of a page does a program can do, or it is said why not.</summary>
[Collection(ApiSite.Shared)]
public sealed class PageOperationsTests(ApiSite site)
{
    private const string Root = "WorkflowEngine.Web.";

    [Fact]
    public void Every_form_of_a_page_has_an_operation_or_a_reason_for_none()
    {
        var handlers = typeof(Program).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(PageModel)))
            .SelectMany(type => type.GetMethods().Where(method => method.Name.StartsWith("OnPost", StringComparison.Ordinal)).Select(method => $"{PageOf(type)}.{HandlerOf(method.Name)}"))
            .Distinct()
            .Order(StringComparer.Ordinal)
            .ToList();

        Assert.Equal(handlers, PageOperations.Of.Keys.Concat(PageOperations.None.Keys).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_operation_that_is_named_for_a_form_is_there()
    {
        var known = site.Operations.Select(operation => operation.Name).ToHashSet();

        var unknown = PageOperations.Of.SelectMany(pair => pair.Value.Split(' ')).Where(operation => !known.Contains(operation));

        Assert.Empty(unknown);
    }

    private static string PageOf(Type type) => type.FullName![Root.Length..^"Model".Length].Replace('.', '/');

    private static string HandlerOf(string method)
    {
        var name = method["OnPost".Length..];
        return name.EndsWith("Async", StringComparison.Ordinal) ? name[..^"Async".Length] : name;
    }
}
