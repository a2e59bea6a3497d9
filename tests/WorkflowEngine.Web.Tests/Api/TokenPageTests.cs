using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Persistence.Tokens;
using WorkflowEngine.Web.Tests.Filing;

namespace WorkflowEngine.Web.Tests.Api;

/// <summary>The page on which people make tokens, and the page that tells what the API can do.</summary>
[Collection(ApiSite.Shared)]
public sealed class TokenPageTests(ApiSite site)
{
    [Fact]
    public async Task A_token_is_made_shown_once_used_and_revoked()
    {
        var visitor = await site.Desk.VisitorAsync();
        await visitor.Open("/account/tokens");

        await visitor.Send("/account/tokens?handler=Make", ("Name", "Phần mềm của cửa hàng"), ("Scopes", "read"), ("Days", "30"));
        var token = visitor.Inside("span", "data-testid=\"token\"");
        var used = await new Caller(site.Desk.Site.Reader(), token).GetAsync("/me");
        await visitor.Open("/account/tokens");
        var later = visitor.Page;
        await using var context = site.Desk.Of<IDbContextFactory<WorkflowDbContext>>().CreateDbContext();
        var hash = System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(token));
        var row = await context.Set<ApiTokenRow>().SingleAsync(row => row.Hash == hash, TestContext.Current.CancellationToken);
        await visitor.Send("/account/tokens?handler=Revoke", ("id", row.Id.ToString()));
        var after = await new Caller(site.Desk.Site.Reader(), token).GetAsync("/me");

        Assert.Equal(["read"], used.Is(HttpStatusCode.OK).Json.GetProperty("scopes").EnumerateArray().Select(scope => scope.GetString()));
        Assert.DoesNotContain(token, later, StringComparison.Ordinal);
        Assert.Contains("Phần mềm của cửa hàng", Html.Words(later), StringComparison.Ordinal);
        Assert.DoesNotContain("Phần mềm", Encoding.UTF8.GetString(row.Name), StringComparison.Ordinal);
        after.Is(HttpStatusCode.Unauthorized);
        Assert.Contains("Đã thu hồi lúc", visitor.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_makes_a_token_for_more_than_they_may_do()
    {
        var visitor = await site.Desk.VisitorAsync(Filers.Phuoc);
        await visitor.Open("/account/tokens");
        var offered = visitor.Page;

        await visitor.Send("/account/tokens?handler=Make", ("Name", "thử"), ("Scopes", "oversee"), ("Days", "30"));

        Assert.DoesNotContain("value=\"work\"", offered, StringComparison.Ordinal);
        Assert.Contains("Chọn ít nhất một phạm vi.", visitor.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("data-testid=\"token\"", visitor.Page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Strangers_sign_in_first_and_read_about_the_api_without()
    {
        var stranger = Visitor.To(site.Desk.Site);

        await stranger.Open("/api");
        var (status, shown) = (stranger.Status, Html.Tags(stranger.Page, "data-testid=\"operation\"").Count);
        await stranger.Open("/account/tokens");

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal(site.Operations.Count(), shown);
        Assert.StartsWith("/sign-in", stranger.At, StringComparison.Ordinal);
    }
}
