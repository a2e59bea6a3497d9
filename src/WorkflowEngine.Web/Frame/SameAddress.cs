using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.WebUtilities;

namespace WorkflowEngine.Web.Frame;

/// <summary>This page's own address with one value of its query changed: one address per state of a page.</summary>
public static class SameAddress
{
    /// <summary>The same, at the beginning of the list: a place in it means nothing once the list is another.</summary>
    public static string FromStart(HttpRequest request, string name, string? value) => With(request, name, value, "after");

    public static string With(HttpRequest request, string name, string? value, params string[] without)
    {
        var (path, asked) = Asked(request);
        var query = new QueryBuilder(QueryHelpers.ParseQuery(asked)
            .Where(pair => !without.Append(name).Contains(pair.Key, StringComparer.OrdinalIgnoreCase))
            .SelectMany(pair => pair.Value, (pair, one) => KeyValuePair.Create(pair.Key, one ?? "")));
        if (value is not null)
        {
            query.Add(name, value);
        }

        return $"{request.PathBase}{path}{query.ToQueryString()}";
    }

    /// <summary>What the reader asked for, also while an error page answers in its place.</summary>
    private static (PathString Path, string? Query) Asked(HttpRequest request)
    {
        var features = request.HttpContext.Features;
        if (features.Get<IStatusCodeReExecuteFeature>() is { } replaced)
        {
            return (replaced.OriginalPath, replaced.OriginalQueryString);
        }

        var failed = features.Get<IExceptionHandlerPathFeature>()?.Path;
        return (failed ?? request.Path, request.QueryString.Value);
    }
}
