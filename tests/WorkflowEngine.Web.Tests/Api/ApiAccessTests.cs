using System.Net;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using WorkflowEngine.Office;
using WorkflowEngine.Persistence.Accounts;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Persistence.Tokens;
using WorkflowEngine.Web.Tests.Filing;

namespace WorkflowEngine.Web.Tests.Api;

/// <summary>Who may do what by a token, and who may not.</summary>
[Collection(ApiSite.Shared)]
public sealed class ApiAccessTests(ApiSite site)
{
    [Fact]
    public async Task Every_operation_but_those_for_everybody_asks_for_a_token_and_for_its_scope()
    {
        var nobody = Caller.Nobody(site.Desk);
        var wrong = new Dictionary<string, Caller>();
        foreach (var scope in site.Operations.Select(operation => operation.Scope).OfType<string>().Distinct())
        {
            wrong[scope] = await Caller.OfOfficialAsync(site.Desk, Desk.Reception, scope == "read" ? "file" : "read");
        }

        var tried = 0;
        foreach (var operation in site.Operations.Where(operation => operation.Scope is not null))
        {
            var (method, address) = (new HttpMethod(operation.Method), operation.Address("H27.012.00-261116-9999"));
            var without = await nobody.SendAsync(method, address, null);
            var other = await wrong[operation.Scope!].SendAsync(method, address, null);

            Assert.True(without.Status == HttpStatusCode.Unauthorized, $"{operation} without a token: {without.Status}");
            Assert.Equal("unauthenticated", without.Kind);
            Assert.True(other.Status == HttpStatusCode.Forbidden, $"{operation} with another scope: {other.Status}");
            Assert.Contains($"“{operation.Scope}”", other.Json.GetProperty("detail").GetString(), StringComparison.Ordinal);
            tried++;
        }

        Assert.True(tried > 50, $"{tried} operations");
    }

    [Fact]
    public async Task A_session_opens_no_api_and_a_token_opens_no_page()
    {
        using var browser = await site.Desk.SignedInAsync(Desk.Reception);
        using var api = await browser.GetAsync(new Uri("/api/v1/me", UriKind.Relative), TestContext.Current.CancellationToken);
        using var program = site.Desk.Site.Reader();
        program.DefaultRequestHeaders.Authorization = new("Bearer", site.Clerk.Token);
        using var page = await program.GetAsync(new Uri("/inbox", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.Unauthorized, api.StatusCode);
        Assert.Equal("Bearer", api.Headers.WwwAuthenticate.ToString());
        Assert.Equal(HttpStatusCode.Redirect, page.StatusCode);
    }

    [Fact]
    public async Task A_token_that_is_made_up_revoked_or_over_opens_nothing()
    {
        var tokens = site.Desk.Of<ApiTokens>();
        var account = (await AccountAsync(Filers.Lan)).Id;
        var over = await tokens.MakeAsync(account, "hết hạn", ["read"], TimeSpan.Zero, TestContext.Current.CancellationToken);
        var revoked = await tokens.MakeAsync(account, "thu hồi", ["read"], TimeSpan.FromDays(1), TestContext.Current.CancellationToken);
        var before = await new Caller(site.Desk.Site.Reader(), revoked).GetAsync("/me");
        var known = (await tokens.ListAsync(account, TestContext.Current.CancellationToken)).Single(token => token.Name == "thu hồi");
        await tokens.RevokeAsync(account, known.Id, TestContext.Current.CancellationToken);

        foreach (var token in new[] { over, revoked, "wfe_khong-co", "khong-phai-ma" })
        {
            var answer = (await new Caller(site.Desk.Site.Reader(), token).GetAsync("/me")).Is(HttpStatusCode.Unauthorized);
            Assert.Contains("invalid_token", answer.Headers.WwwAuthenticate.ToString(), StringComparison.Ordinal);
        }

        before.Is(HttpStatusCode.OK);
        Assert.NotNull(known.LastUsedAt);
    }

    [Fact]
    public async Task A_token_gives_no_more_than_its_person_may_do_at_that_moment()
    {
        var applicant = await Caller.OfApplicantAsync(site.Desk, Filers.Phuoc, "read work receive oversee");
        var person = site.OfficialWith(Right.Receive);
        var official = await Caller.OfOfficialAsync(site.Desk, person);
        var before = await official.GetAsync("/work");

        await ChangeAsync(person, account => account.PersonCode = null);
        var after = await official.GetAsync("/work");
        await ChangeAsync(person, account => account.PersonCode = person);

        (await applicant.GetAsync("/work")).Is(HttpStatusCode.Forbidden);
        (await applicant.GetAsync("/oversight/attempts")).Is(HttpStatusCode.Forbidden);
        before.Is(HttpStatusCode.OK);
        after.Is(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Who_looks_without_holding_is_logged_as_on_the_page_and_listed_to_whoever_oversees()
    {
        var code = await site.FiledAsync();
        var overseer = site.OfficialWith(Right.Oversee);
        var watching = await Caller.OfOfficialAsync(site.Desk, overseer);

        (await site.Clerk.GetAsync("/work/dossiers/" + code)).Is(HttpStatusCode.OK);
        var masked = (await watching.GetAsync("/work/dossiers/" + code)).Is(HttpStatusCode.OK);
        var full = (await watching.GetAsync($"/work/dossiers/{code}/revealed")).Is(HttpStatusCode.OK);

        var views = (await watching.GetAsync("/oversight/views?dossier=" + code)).Is(HttpStatusCode.OK).Json.GetProperty("items").EnumerateArray().ToList();
        Assert.DoesNotContain("042190000127", masked.Text, StringComparison.Ordinal);
        Assert.Contains("042190000127", full.Text, StringComparison.Ordinal);
        Assert.Equal([(overseer, "masked"), (overseer, "page")], views.Select(view => (view.GetProperty("person").GetString(), view.GetProperty("part").GetString())));
    }

    [Fact]
    public async Task A_unit_that_is_not_the_officials_is_refused()
    {
        var own = await site.Clerk.GetAsync("/work", ("Unit", Desk.Unit));
        var other = await site.Clerk.GetAsync("/work", ("Unit", "ha-tinh"));

        own.Is(HttpStatusCode.OK);
        Assert.Equal("forbidden", other.Is(HttpStatusCode.Forbidden).Kind);
    }

    private async Task<Account> AccountAsync(string name)
    {
        await using var scope = site.Desk.Site.Services.CreateAsyncScope();
        return (await scope.ServiceProvider.GetRequiredService<UserManager<Account>>().FindByNameAsync(name))!;
    }

    private async Task ChangeAsync(string name, Action<Account> change)
    {
        await using var context = site.Desk.Of<IDbContextFactory<WorkflowDbContext>>().CreateDbContext();
        change(await context.Users.SingleAsync(account => account.UserName == name, TestContext.Current.CancellationToken));
        await context.SaveChangesAsync(TestContext.Current.CancellationToken);
    }
}
