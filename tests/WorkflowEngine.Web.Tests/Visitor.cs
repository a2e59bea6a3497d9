using System.Net;
using System.Text.RegularExpressions;
using WorkflowEngine.Web.Hosting;

namespace WorkflowEngine.Web.Tests;

/// <summary>Somebody at a browser: keeps cookies, sends the forms that a page shows, follows where it is sent.</summary>
internal sealed partial class Visitor(HttpClient client)
{
    /// <summary>The address that was last shown, without the site.</summary>
    public string At { get; private set; } = "/";

    /// <summary>The page that was last shown.</summary>
    public string Page { get; private set; } = "";

    public HttpStatusCode Status { get; private set; }

    public string Words => Html.Words(Page);

    public static Visitor To(Site site) => new(site.Reader());

    /// <summary>Signs in as one of the demonstration accounts of a site in development.</summary>
    public static async Task<Visitor> SignedIn(Site site, string name)
    {
        var visitor = To(site);
        await visitor.Open("/sign-in");
        await visitor.Send("/sign-in", ("Name", name), ("Password", DemoSignIns.Read(site.DataFolder)[name]));
        Assert.Equal("/", visitor.At);
        return visitor;
    }

    public Task Open(string address) => Follow(client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken), address);

    /// <summary>Sends the form of the page that posts to an address, with what the page had in its hidden fields.</summary>
    public Task Send(string address, params (string Name, string Value)[] fields) => Send(address, [], fields);

    public async Task Send(string address, IReadOnlyList<(string Paper, string Name, byte[] Content)> files, params (string Name, string Value)[] fields)
    {
        using var content = new MultipartFormDataContent();
        content.Add(new StringContent(Token()), "__RequestVerificationToken");
        foreach (var hidden in Hidden().Matches(Page).Select(match => match.Groups))
        {
            content.Add(new StringContent(hidden[2].Value), hidden[1].Value);
        }

        foreach (var (name, value) in fields)
        {
            content.Add(new StringContent(value), name);
        }

        foreach (var (paper, name, bytes) in files)
        {
            content.Add(new ByteArrayContent(bytes), "papers." + paper, name);
        }

        await Follow(client.PostAsync(new Uri(address, UriKind.Relative), content, TestContext.Current.CancellationToken), address);
    }

    /// <summary>Sends a form without following where it leads, which may be another site.</summary>
    public Task<HttpResponseMessage> Post(string address, params (string Name, string Value)[] fields)
    {
        var content = new FormUrlEncodedContent(fields.Append(("__RequestVerificationToken", Token())).Select(field => KeyValuePair.Create(field.Item1, field.Item2)));
        return client.PostAsync(new Uri(address, UriKind.Relative), content, TestContext.Current.CancellationToken);
    }

    /// <summary>Sends a form with one file.</summary>
    public async Task SendFile(string address, (string Name, string FileName, byte[] Content) file, params (string Name, string Value)[] fields)
    {
        using var content = new MultipartFormDataContent { { new StringContent(Token()), "__RequestVerificationToken" } };
        foreach (var (name, value) in fields)
        {
            content.Add(new StringContent(value), name);
        }

        content.Add(new ByteArrayContent(file.Content), file.Name, file.FileName);
        await Follow(client.PostAsync(new Uri(address, UriKind.Relative), content, TestContext.Current.CancellationToken), address);
    }

    /// <summary>The bytes at an address, with the headers.</summary>
    public Task<HttpResponseMessage> Get(string address) => client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);

    /// <summary>Sends a body as it is.</summary>
    public Task<HttpResponseMessage> Post(string address, HttpContent content) =>
        client.PostAsync(new Uri(address, UriKind.Relative), content, TestContext.Current.CancellationToken);

    public string Inside(string element, string carrying) => Html.Inside(Page, element, carrying);

    private string Token()
    {
        var tag = Assert.Single(Html.Tags(Page, "__RequestVerificationToken").Distinct().Take(1));
        return Html.Attribute(tag, "value").Single();
    }

    private async Task Follow(Task<HttpResponseMessage> sent, string address)
    {
        var answer = await sent;
        for (var hops = 0; answer.Headers.Location is { } next; hops++)
        {
            Assert.True(hops < 10, $"{address} sends the visitor round and round.");
            answer.Dispose();
            var there = new Uri(new Uri("https://localhost"), next);
            address = there.PathAndQuery;
            answer = await client.GetAsync(there, TestContext.Current.CancellationToken);
        }

        using (answer)
        {
            (At, Status) = (address, answer.StatusCode);
            Page = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        }
    }

    [GeneratedRegex("<input type=\"hidden\" name=\"(shown|page|base|Revision)\" value=\"([^\"]*)\"")]
    private static partial Regex Hidden();
}
