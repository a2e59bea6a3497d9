using Microsoft.AspNetCore.Http.Extensions;

namespace WorkflowEngine.Web.Frame;

/// <summary>This page's own address with one value of its query changed: one address per state of a page.</summary>
public static class SameAddress
{
    public static string With(HttpRequest request, string name, string? value)
    {
        var query = new QueryBuilder(request.Query
            .Where(pair => !string.Equals(pair.Key, name, StringComparison.OrdinalIgnoreCase))
            .SelectMany(pair => pair.Value, (pair, one) => KeyValuePair.Create(pair.Key, one ?? "")));
        if (value is not null)
        {
            query.Add(name, value);
        }

        return $"{request.PathBase}{request.Path}{query.ToQueryString()}";
    }
}
