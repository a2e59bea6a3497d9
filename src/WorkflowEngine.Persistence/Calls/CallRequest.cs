using System.Net;
using System.Net.Http.Headers;
using System.Text;
using WorkflowEngine.Values;

namespace WorkflowEngine.Persistence.Calls;

/// <summary>A call as a document makes it.</summary>
/// <param name="Method">In capitals.</param>
public sealed record CallRequest(Uri Address, string Method)
{
    /// <summary>By which the other system tells a call that comes again.</summary>
    public const string KeyHeader = "Idempotency-Key";

    /// <summary>Headers that belong to the exchange and not to the document.</summary>
    private static readonly string[] Own =
        ["Host", "Connection", "Content-Length", "Content-Type", "Transfer-Encoding", "Upgrade", "TE", "Trailer", "Expect", KeyHeader, "Authorization"];

    public Value Content { get; init; }

    public string ContentType { get; init; } = "";

    public string Authorization { get; init; } = "";

    public ValueMap Headers { get; init; } = ValueMap.Empty;

    /// <summary>How long it may take; null for as long as any call.</summary>
    public TimeSpan? Timeout { get; init; }

    /// <summary>Reads what the engine queued.</summary>
    public static CallRequest Of(ValueMap payload) => new(new Uri(payload["url"].AsText()), payload["method"].AsText())
    {
        Content = payload["content"],
        ContentType = payload["contentType"].TextOrNull ?? "",
        Authorization = payload["authorization"].TextOrNull ?? "",
        Headers = payload["headers"].MapOrEmpty,
    };

    public HttpRequestMessage ToMessage(string key)
    {
        var message = new HttpRequestMessage(HttpMethod.Parse(Method), Address) { Content = Body() };
        message.Headers.TryAddWithoutValidation(KeyHeader, key);
        foreach (var (name, value) in Headers)
        {
            if (!Own.Contains(name, StringComparer.OrdinalIgnoreCase) && IsPlain(name))
            {
                message.Headers.TryAddWithoutValidation(name, TextsOf(value).Where(IsPlain));
            }
        }

        if (Authorization.Length > 0 && IsPlain(Authorization))
        {
            message.Headers.TryAddWithoutValidation("Authorization", Authorization);
        }

        return message;
    }

    /// <summary>The call to which an answer redirects; null when it does not. Secrets do not follow to another host.</summary>
    public CallRequest? After(HttpResponseMessage response)
    {
        if (response.StatusCode is not (HttpStatusCode.MovedPermanently or HttpStatusCode.Found or HttpStatusCode.SeeOther or HttpStatusCode.TemporaryRedirect or HttpStatusCode.PermanentRedirect)
            || response.Headers.Location is not { } location)
        {
            return null;
        }

        var next = new Uri(Address, location);
        if (next.Scheme is not ("http" or "https"))
        {
            return null;
        }

        var stays = next.Authority == Address.Authority && next.Scheme == Address.Scheme;
        var keeps = response.StatusCode is HttpStatusCode.TemporaryRedirect or HttpStatusCode.PermanentRedirect || Method is "GET" or "HEAD";
        return this with
        {
            Address = next,
            Method = keeps ? Method : "GET",
            Content = keeps ? Content : Value.Null,
            Authorization = stays ? Authorization : "",
            Headers = stays ? Headers : ValueMap.Empty,
        };
    }

    private ByteArrayContent? Body()
    {
        if (Content.IsNull || Method is "GET" or "HEAD")
        {
            return null;
        }

        var isPlain = Content.Kind is ValueKind.Text;
        var type = ContentType.Length > 0 && MediaTypeHeaderValue.TryParse(ContentType, out var asked) ? asked
            : new MediaTypeHeaderValue(isPlain ? "text/plain" : "application/json");
        var text = type.MediaType == "application/x-www-form-urlencoded" && Content.Kind == ValueKind.Map ? Form(Content.AsMap())
            : isPlain ? Content.AsText()
            : ValueJson.Write(Content);
        type.CharSet ??= "utf-8";
        return new ByteArrayContent(Encoding.UTF8.GetBytes(text)) { Headers = { ContentType = type } };
    }

    private static string Form(ValueMap fields) =>
        string.Join('&', fields.Select(field => $"{WebUtility.UrlEncode(field.Key)}={WebUtility.UrlEncode(field.Value.ToLine())}"));

    private static IEnumerable<string> TextsOf(Value value) => value.Kind == ValueKind.List ? value.AsList().Select(item => item.ToLine()) : [value.ToLine()];

    private static bool IsPlain(string text) => !text.Any(char.IsControl);
}
