namespace WorkflowEngine.Web.Studio.Guarding;

/// <summary>
/// Whether a request may have been made by a page of another site with the reader's cookie. A browser says where a request
/// comes from; one that says nothing comes from a program, which has no cookie but its own. docs/decisions has the reasons.
/// </summary>
internal static class OwnOrigin
{
    /// <summary>False when the browser names another site, or a page of another site made it.</summary>
    public static bool IsOwn(HttpRequest request)
    {
        var headers = request.Headers;
        var site = headers["Sec-Fetch-Site"];
        if (site.Count > 0 && site.ToString() is not ("same-origin" or "none"))
        {
            return false;
        }

        var origin = headers.Origin;
        return origin.Count == 0
            || (Uri.TryCreate(origin.ToString(), UriKind.Absolute, out var from) && from.Authority.Equals(Authority(request), StringComparison.OrdinalIgnoreCase));
    }

    public static bool IsSafe(string method) => HttpMethods.IsGet(method) || HttpMethods.IsHead(method) || HttpMethods.IsOptions(method);

    /// <summary>As a browser writes it: without the port that the scheme has anyway.</summary>
    private static string Authority(HttpRequest request) => new Uri($"{request.Scheme}://{request.Host}").Authority;
}
