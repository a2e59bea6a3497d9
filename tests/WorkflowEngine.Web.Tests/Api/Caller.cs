using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using WorkflowEngine.Persistence.Accounts;
using WorkflowEngine.Persistence.Tokens;
using WorkflowEngine.Web.Tests.Filing;
using WorkflowEngine.Web.Tests.Vault;

namespace WorkflowEngine.Web.Tests.Api;

/// <summary>What a program was answered.</summary>
internal sealed record Answered(HttpStatusCode Status, HttpResponseHeaders Headers, string? Type, string Text)
{
    public JsonElement Json => JsonDocument.Parse(Text).RootElement;

    /// <summary>The last part of a problem's type.</summary>
    public string Kind => Json.GetProperty("type").GetString()!.Split(':')[^1];

    /// <summary>Where the problem's parts stand.</summary>
    public IReadOnlyList<string> Pointers => [.. Json.GetProperty("errors").EnumerateArray().Select(part => part.GetProperty("pointer").GetString()!)];

    public Answered Is(HttpStatusCode status)
    {
        Assert.True(Status == status, $"Expected {status}, was {Status}: {Text}");
        return this;
    }
}

/// <summary>A program with the token of somebody.</summary>
internal sealed class Caller(HttpClient client, string? token)
{
    private const string Root = "/api/v1";

    public string? Token => token;

    /// <summary>Language of the answers.</summary>
    public string Language { get; init; } = "vi";

    /// <summary>A program of an applicant; the account is made the first time. The number of an identity that the state has seen is one account's alone.</summary>
    public static async Task<Caller> OfApplicantAsync(Desk desk, string name = Filers.Lan, string scopes = "read file")
    {
        await desk.VisitorAsync(name, name is Filers.Lan or Filers.Phuoc or Filers.Company or OnceOnlyPageTests.Owner ? AssuranceLevel.Verified : AssuranceLevel.Reachable);
        return await OfAsync(desk, name, scopes);
    }

    /// <summary>A program of an official, by their code in the office.</summary>
    public static async Task<Caller> OfOfficialAsync(Desk desk, string person, string scopes = "read work receive oversee")
    {
        using var signedIn = await desk.SignedInAsync(person);
        return await OfAsync(desk, person, scopes);
    }

    public static Caller Nobody(Desk desk) => new(desk.Site.Reader(), null);

    public Task<Answered> GetAsync(string address, params (string Name, string Value)[] headers) => SendAsync(HttpMethod.Get, address, null, headers);

    /// <summary>Each call is an act of its own unless its key is named.</summary>
    public Task<Answered> PostAsync(string address, object? body, string? key = null, params (string Name, string Value)[] headers) =>
        SendAsync(HttpMethod.Post, address, body is null ? null : JsonContent.Create(body), [("Idempotency-Key", key ?? Guid.NewGuid().ToString()), .. headers]);

    public Task<Answered> PutAsync(string address, object body) => SendAsync(HttpMethod.Put, address, JsonContent.Create(body));

    public Task<Answered> UploadAsync(string address, byte[] file, string? key = null) =>
        SendAsync(HttpMethod.Post, address, new ByteArrayContent(file) { Headers = { ContentType = new MediaTypeHeaderValue("application/octet-stream") } }, ("Idempotency-Key", key ?? Guid.NewGuid().ToString()));

    public async Task<Answered> SendAsync(HttpMethod method, string address, HttpContent? content, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, new Uri(Root + address, UriKind.Relative)) { Content = content };
        request.Headers.AcceptLanguage.ParseAdd(Language);
        if (token is not null)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        }

        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        using var answer = await client.SendAsync(request, TestContext.Current.CancellationToken);
        return new Answered(answer.StatusCode, answer.Headers, answer.Content.Headers.ContentType?.MediaType, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    private static async Task<Caller> OfAsync(Desk desk, string name, string scopes)
    {
        await using var scope = desk.Site.Services.CreateAsyncScope();
        var account = await scope.ServiceProvider.GetRequiredService<UserManager<Account>>().FindByNameAsync(name);
        var token = await desk.Of<ApiTokens>().MakeAsync(account!.Id, "test", scopes.Split(' '), TimeSpan.FromDays(30), TestContext.Current.CancellationToken);
        return new Caller(desk.Site.Reader(), token);
    }
}
