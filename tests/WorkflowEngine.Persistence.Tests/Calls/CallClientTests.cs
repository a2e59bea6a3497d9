using WorkflowEngine.Execution;
using WorkflowEngine.Persistence.Calls;
using WorkflowEngine.Values;

namespace WorkflowEngine.Persistence.Tests.Calls;

public sealed class CallClientTests
{
    [Fact]
    public async Task Sends_what_the_document_says_and_reads_what_comes_back()
    {
        using var system = SomeSystem.Answering(201, """{ "ma": "A-1", "so": 3 }""");
        var request = Request(system.Url + "tra?x=1", "POST") with
        {
            Content = ValueMap.Of(("ten", "Nguyễn Văn An")),
            ContentType = "application/json",
            Authorization = "Bearer secret",
            Headers = ValueMap.Of(("X-Loai", "thu"), ("Host", "evil.vn"), ("Idempotency-Key", "khac")),
        };

        var answer = await CallAsync(request, $"127.0.0.1:{system.Port}");

        var heard = Assert.Single(system.Requests);
        Assert.Equal(("POST", "/tra?x=1", """{"ten":"Nguyễn Văn An"}"""), (heard.Method, heard.Path, heard.Body));
        Assert.Equal(("Bearer secret", "thu", "khoa-1"), (heard.Headers["Authorization"], heard.Headers["X-Loai"], heard.Headers[CallRequest.KeyHeader]));
        Assert.StartsWith("127.0.0.1", heard.Headers["Host"], StringComparison.Ordinal);
        Assert.Equal((CallOutcome.Answered, 201), (answer.Outcome, answer.StatusCode));
        Assert.Equal(("A-1", 3d, "other"), (answer.Content["ma"].AsText(), answer.Content["so"].AsNumber(), answer.Headers["X-From"].AsText()));
    }

    [Theory]
    [InlineData("text/plain; charset=utf-8", "chữ", "chữ")]
    [InlineData("application/json", "không phải JSON", "không phải JSON")]
    [InlineData("application/octet-stream", "xyz", null)]
    [InlineData("text/plain; charset=khong-co", "chữ", "chữ")]
    public async Task Reads_text_as_text_and_nothing_else(string type, string body, string? expected)
    {
        using var system = SomeSystem.Answering(200, body, type);

        var answer = await CallAsync(Request(system.Url), $"127.0.0.1:{system.Port}");

        Assert.Equal(expected, answer.Content.TextOrNull);
    }

    [Fact]
    public async Task Sends_a_form()
    {
        using var system = SomeSystem.Answering(200);
        var request = Request(system.Url, "POST") with { Content = ValueMap.Of(("a", "x y"), ("b", "ạ")), ContentType = "application/x-www-form-urlencoded" };

        await CallAsync(request, $"127.0.0.1:{system.Port}");

        Assert.Equal("a=x+y&b=%E1%BA%A1", Assert.Single(system.Requests).Body);
    }

    [Fact]
    public async Task Calls_no_host_that_is_not_listed()
    {
        using var system = SomeSystem.Answering(200);

        var answer = await CallAsync(Request(system.Url), "api.example.vn");

        Assert.Equal(CallOutcome.Refused, answer.Outcome);
        Assert.Contains("Http:AllowedHosts", answer.Fault!.Vi, StringComparison.Ordinal);
        Assert.Empty(system.Requests);
    }

    [Fact]
    public async Task Follows_no_listed_name_to_a_private_address()
    {
        using var system = SomeSystem.Answering(200);

        var answer = await CallAsync(Request($"http://localhost:{system.Port}/"), $"localhost:{system.Port}");
        var allowed = await CallAsync(Request($"http://localhost:{system.Port}/"), $"localhost:{system.Port}", "127.0.0.1", "::1/128");

        Assert.Equal(CallOutcome.Refused, answer.Outcome);
        Assert.Contains("private address", answer.Fault!.En, StringComparison.Ordinal);
        Assert.Equal(CallOutcome.Answered, allowed.Outcome);
        Assert.Single(system.Requests);
    }

    [Fact]
    public async Task Follows_a_redirect_within_what_is_listed_and_leaves_secrets_behind()
    {
        using var other = SomeSystem.Answering(200, "\"đến\"");
        using var first = SomeSystem.Answering(_ => new Reply(302) { Location = other.Url + "kia" });
        var request = Request(first.Url, "POST") with { Content = "x", Authorization = "Bearer secret", Headers = ValueMap.Of(("X-Khoa", "secret")) };

        var answer = await CallAsync(request, $"127.0.0.1:{first.Port}", $"127.0.0.1:{other.Port}");

        var heard = Assert.Single(other.Requests);
        Assert.Equal(("GET", "/kia", ""), (heard.Method, heard.Path, heard.Body));
        Assert.DoesNotContain(heard.Headers, header => header.Value.Contains("secret", StringComparison.Ordinal));
        Assert.Equal("đến", answer.Content.AsText());
    }

    [Fact]
    public async Task Follows_no_redirect_to_a_host_that_is_not_listed()
    {
        using var other = SomeSystem.Answering(200);
        using var first = SomeSystem.Answering(_ => new Reply(307) { Location = other.Url });

        var answer = await CallAsync(Request(first.Url), $"127.0.0.1:{first.Port}");

        Assert.Equal(CallOutcome.Refused, answer.Outcome);
        Assert.Empty(other.Requests);
    }

    [Fact]
    public async Task Stops_after_so_many_redirects()
    {
        using var system = SomeSystem.Answering(request => new Reply(307) { Location = request.Url!.AbsolutePath + "a" });

        var answer = await CallAsync(Request(system.Url), $"127.0.0.1:{system.Port}");

        Assert.Equal(CallOutcome.Refused, answer.Outcome);
        Assert.Equal(6, system.Requests.Count);
    }

    [Fact]
    public async Task Takes_no_answer_that_is_too_large()
    {
        using var system = SomeSystem.Answering(200, new string('x', 70_000), "text/plain");
        using var small = new CallClient(new CallOptions { AllowedHosts = [$"127.0.0.1:{system.Port}"], MostBytes = 69_999 });
        using var enough = new CallClient(new CallOptions { AllowedHosts = [$"127.0.0.1:{system.Port}"], MostBytes = 70_000 });

        var refused = await small.CallAsync(Request(system.Url), 1, "k", TestContext.Current.CancellationToken);
        var taken = await enough.CallAsync(Request(system.Url), 1, "k", TestContext.Current.CancellationToken);

        Assert.Equal(CallOutcome.Refused, refused.Outcome);
        Assert.Equal(70_000, taken.Content.AsText().Length);
    }

    [Fact]
    public async Task Gives_up_waiting_for_an_answer()
    {
        using var system = SomeSystem.Answering(_ => null);
        using var client = new CallClient(new CallOptions { AllowedHosts = [$"127.0.0.1:{system.Port}"], Timeout = TimeSpan.FromMilliseconds(100) });

        var answer = await client.CallAsync(Request(system.Url), 4, "k", TestContext.Current.CancellationToken);

        Assert.Equal((CallOutcome.TimedOut, 4), (answer.Outcome, answer.Seq));
    }

    [Fact]
    public async Task Says_when_nobody_is_there()
    {
        var system = SomeSystem.Answering(200);
        system.Dispose();

        var answer = await CallAsync(Request(system.Url), $"127.0.0.1:{system.Port}");

        Assert.Equal(CallOutcome.NotConnected, answer.Outcome);
    }

    private static CallRequest Request(string url, string method = "GET") => new(new Uri(url), method);

    private static async Task<AnswerCall> CallAsync(CallRequest request, params string[] hosts)
    {
        using var client = new CallClient(new CallOptions { AllowedHosts = hosts });
        return await client.CallAsync(request, 1, "khoa-1", TestContext.Current.CancellationToken);
    }
}
