using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using WorkflowEngine.Web.Api.Describing;
using WorkflowEngine.Web.Api.Tokens;
using WorkflowEngine.Words;

namespace WorkflowEngine.Web.Api;

/// <summary>What the API can do, to be read by people.</summary>
[AllowAnonymous]
public sealed class IndexModel(EndpointDataSource endpoints) : PageModel
{
    /// <summary>The operations by what they are about.</summary>
    internal IReadOnlyList<IGrouping<string, Listed>> Groups { get; private set; } = [];

    public void OnGet() => Groups =
    [
        .. endpoints.Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<OperationWords>() is not null)
            .Select(Of)
            .GroupBy(listed => listed.Tag, StringComparer.Ordinal)
            .OrderBy(group => DescribingText.Tags.IndexOf(group.Key)),
    ];

    private static Listed Of(RouteEndpoint endpoint) => new(
        endpoint.Metadata.GetMetadata<Microsoft.AspNetCore.Http.Metadata.ITagsMetadata>()?.Tags[^1] ?? "",
        endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()!.HttpMethods[0],
        "/" + endpoint.RoutePattern.RawText!.Trim('/').Replace(":int", "", StringComparison.Ordinal).Replace(":long", "", StringComparison.Ordinal).Replace(":guid", "", StringComparison.Ordinal),
        endpoint.Metadata.GetMetadata<OperationWords>()!.Summary)
    {
        Scope = endpoint.Metadata.GetOrderedMetadata<IAuthorizeData>().Select(data => ScopePolicies.ScopeOf(data.Policy)).OfType<string>().LastOrDefault(),
    };
}

/// <summary>An operation in the list.</summary>
internal sealed record Listed(string Tag, string Method, string Address, Sentence Summary)
{
    /// <summary>Null for everybody.</summary>
    public string? Scope { get; init; }
}
