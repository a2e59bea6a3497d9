using System.Net;
using WorkflowEngine.Web.Tests.Filing;

namespace WorkflowEngine.Web.Tests.Api;

/// <summary>How often a program may ask.</summary>
public sealed class ApiLimitTests
{
    [Fact]
    public async Task Each_token_has_so_many_requests_a_minute_and_is_told_when_to_come_again()
    {
        await using var desk = new Desk(("Api:PerMinute", "3"), ("Api:AnonymousPerMinute", "2"));
        var lan = await Caller.OfApplicantAsync(desk);
        var phuoc = await Caller.OfApplicantAsync(desk, Filers.Phuoc);
        for (var time = 0; time < 3; time++)
        {
            (await lan.GetAsync("/me")).Is(HttpStatusCode.OK);
        }

        var refused = await lan.GetAsync("/me");
        var other = await phuoc.GetAsync("/me");
        var nobody = Caller.Nobody(desk);
        (await nobody.GetAsync("/procedures")).Is(HttpStatusCode.OK);
        (await nobody.GetAsync("/procedures")).Is(HttpStatusCode.OK);

        Assert.Equal("too-many", refused.Is(HttpStatusCode.TooManyRequests).Kind);
        Assert.True(refused.Headers.RetryAfter!.Delta > TimeSpan.Zero);
        other.Is(HttpStatusCode.OK);
        (await nobody.GetAsync("/procedures")).Is(HttpStatusCode.TooManyRequests);
    }
}
