using System.Net;
using WorkflowEngine.Web.Api.Describing;

namespace WorkflowEngine.Web.Tests.Api;

/// <summary>What holds for every operation alike: examples, unknown members, keys.</summary>
[Collection(ApiSite.Shared)]
public sealed class EveryOperationTests(ApiSite site)
{
    [Fact]
    public void Every_body_has_an_example()
    {
        var without = site.Operations.Where(operation => operation is { Body: { } body, TakesFile: false } && !BodyExamples.All.ContainsKey(body));

        Assert.Empty(without.Select(operation => operation.Body!.Name));
    }

    [Fact]
    public async Task A_member_that_no_body_has_is_refused_and_named_everywhere()
    {
        var tried = 0;
        foreach (var operation in site.Operations.Where(operation => operation is { Body: not null, TakesFile: false, Scope: not null }))
        {
            var answer = await CallerOf(operation).SendAsync(
                new HttpMethod(operation.Method), operation.Address("H27.012.00-261116-9999"), operation.Content(",\"khongCo\":1"), ("Idempotency-Key", Guid.NewGuid().ToString()), ("If-Match", "*"));
            Assert.True(answer.Status == HttpStatusCode.BadRequest, $"{operation}: {answer.Status} {answer.Text}");
            Assert.Contains("/khongCo", answer.Pointers);
            tried++;
        }

        Assert.True(tried > 50, $"{tried} operations");
    }

    [Fact]
    public async Task Every_act_needs_a_key_and_under_the_same_key_is_answered_as_the_first_time()
    {
        var replayed = 0;
        foreach (var operation in site.Operations.Where(operation => operation is { Method: "POST", Scope: not null }))
        {
            var (caller, address, key) = (CallerOf(operation), operation.Address("H27.012.00-261116-9999"), Guid.NewGuid().ToString());
            Assert.True(operation.NeedsKey, operation.ToString());
            var without = await caller.SendAsync(HttpMethod.Post, address, operation.Content(), ("If-Match", "*"));
            var first = await caller.SendAsync(HttpMethod.Post, address, operation.Content(), ("Idempotency-Key", key), ("If-Match", "*"));
            var again = await caller.SendAsync(HttpMethod.Post, address, operation.Content(), ("Idempotency-Key", key), ("If-Match", "*"));

            Assert.Equal("idempotency-key-missing", without.Is(HttpStatusCode.BadRequest).Kind);
            Assert.True((first.Status, first.Text) == (again.Status, again.Text), $"{operation}: {first.Status}, then {again.Status}");
            replayed += again.Headers.Contains("Idempotency-Replayed") ? 1 : 0;
        }

        Assert.True(replayed > 60, $"{replayed} answers were given again.");
    }

    private Caller CallerOf(Operation operation) => operation.Scope is "read" or "file" ? site.Lan : site.Clerk;
}
