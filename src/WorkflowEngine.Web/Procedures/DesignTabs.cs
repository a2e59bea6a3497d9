namespace WorkflowEngine.Web.Procedures;

/// <summary>The tabs of the pages about one document: each shows once its page is there.</summary>
public sealed class DesignTabs
{
    private readonly Lazy<IReadOnlyList<DesignTab>> _there;

    public DesignTabs(EndpointDataSource endpoints) => _there = new(() =>
    {
        var routes = endpoints.Endpoints.OfType<RouteEndpoint>().Select(endpoint => Shape(endpoint.RoutePattern.RawText)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return [.. DesignTab.All.Where(tab => routes.Contains(Shape(tab.Route)))];
    });

    public IReadOnlyList<ShownTab> Of(string definition, PathString at) =>
        [.. _there.Value.Select(tab => (Tab: tab, Address: tab.AddressOf(definition)))
            .Select(tab => new ShownTab(tab.Tab.Name, tab.Tab.Icon, tab.Address, IsCurrent(tab.Address, at.Value ?? "")))];

    /// <summary>The address of a page about a document; null while the page is not there.</summary>
    internal string? AddressOf(DesignTab tab, string definition) => _there.Value.Contains(tab) ? tab.AddressOf(definition) : null;

    /// <summary>A page beneath another, such as a comparison, lights the tab above it unless it has one of its own.</summary>
    private bool IsCurrent(string address, string at)
    {
        var path = Uri.UnescapeDataString(address);
        return at.TrimEnd('/').Equals(path, StringComparison.OrdinalIgnoreCase)
            || (at.StartsWith(path + "/", StringComparison.OrdinalIgnoreCase)
                && !_there.Value.Any(tab => tab.Route.StartsWith("procedures/{definition}/", StringComparison.Ordinal)
                    && at.EndsWith(tab.Route["procedures/{definition}".Length..], StringComparison.OrdinalIgnoreCase)));
    }

    /// <summary>A route with its parameters unnamed, for what one page calls an id another calls a definition.</summary>
    private static string Shape(string? route) => string.Join('/', (route ?? "").Trim('/').Split('/')
        .Select(part => part.StartsWith('{') ? "{}" : part));
}
