using Microsoft.Net.Http.Headers;

namespace WorkflowEngine.Web.Tests.NationalSignIn;

/// <summary>
/// Keeps cookies until the site takes them away. A browser's own clock would drop those of a few minutes, for the site under
/// test lives on another day.
/// </summary>
internal sealed class KeptCookies : DelegatingHandler
{
    private readonly Dictionary<string, string> _kept = new(StringComparer.Ordinal);

    /// <summary>A reader who does not follow redirects.</summary>
    public static HttpClient Reader(Site site) => site.CreateDefaultClient(new Uri("https://localhost"), new KeptCookies());

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (_kept.Count > 0)
        {
            request.Headers.Add(HeaderNames.Cookie, string.Join("; ", _kept.Select(cookie => $"{cookie.Key}={cookie.Value}")));
        }

        var answer = await base.SendAsync(request, cancellationToken);
        foreach (var cookie in answer.Headers.TryGetValues(HeaderNames.SetCookie, out var set) ? SetCookieHeaderValue.ParseList([.. set]) : [])
        {
            if (cookie.Expires is { Year: < 2000 })
            {
                _kept.Remove(cookie.Name.Value!);
            }
            else
            {
                _kept[cookie.Name.Value!] = cookie.Value.Value ?? "";
            }
        }

        return answer;
    }
}
