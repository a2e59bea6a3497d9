using System.Net;
using System.Security.Cryptography;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.IdentityModel.Tokens;
using WorkflowEngine.Persistence.Accounts;
using WorkflowEngine.Persistence.Databases;
using WorkflowEngine.Web.Tests.Filing;

namespace WorkflowEngine.Web.Tests.NationalSignIn;

public sealed class NationalSignInTests
{
    private static readonly Clock Now = new(new DateTimeOffset(2026, 11, 16, 9, 0, 0, TimeSpan.FromHours(7)));

    [Fact]
    public async Task Whoever_comes_back_from_the_national_identity_is_signed_in_with_its_name_and_level()
    {
        await using var provider = await SomeProvider.StartAsync(Now);
        await using var desk = new Desk(provider.Settings());
        var reader = KeptCookies.Reader(desk.Site);

        var at = await ComeAsync(reader, provider, "/account");
        var page = await reader.GetStringAsync(at);

        Assert.Equal("/account", at.OriginalString);
        Assert.Contains("Trần Thị Mai Lan", Html.Words(page), StringComparison.Ordinal);
        Assert.Equal("Định danh điện tử mức độ 2", Html.Inside(page, "dd", "data-testid=\"level\""));
        Assert.DoesNotContain("042190000127", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_person_has_one_account_however_often_they_come()
    {
        await using var provider = await SomeProvider.StartAsync(Now);
        await using var desk = new Desk(provider.Settings());

        await ComeAsync(KeptCookies.Reader(desk.Site), provider, "/");
        provider.Claims["acr"] = "muc-1";
        await ComeAsync(KeptCookies.Reader(desk.Site), provider, "/");

        var account = Assert.Single(await AccountsAsync(desk));
        Assert.Equal(AssuranceLevel.Identified, account.Assurance);
    }

    [Fact]
    public async Task An_account_whose_number_the_state_has_seen_to_is_found_by_it()
    {
        await using var provider = await SomeProvider.StartAsync(Now);
        await using var desk = new Desk(provider.Settings());
        await desk.VisitorAsync();

        await ComeAsync(KeptCookies.Reader(desk.Site), provider, "/");

        Assert.Equal(Filers.Lan, Assert.Single(await AccountsAsync(desk)).UserName);
    }

    [Fact]
    public async Task A_number_that_somebody_only_stated_is_taken_from_them_and_opens_nothing()
    {
        await using var provider = await SomeProvider.StartAsync(Now);
        await using var desk = new Desk(provider.Settings());
        await desk.VisitorAsync(assurance: AssuranceLevel.Stated);

        await ComeAsync(KeptCookies.Reader(desk.Site), provider, "/");

        var accounts = await AccountsAsync(desk);
        Assert.Equal(2, accounts.Count);
        Assert.Null(accounts.Single(account => account.UserName == Filers.Lan).IdentityMark);
        Assert.Equal(AssuranceLevel.Stated, accounts.Single(account => account.UserName == Filers.Lan).Assurance);
    }

    [Fact]
    public async Task What_the_person_represents_comes_along()
    {
        await using var provider = await SomeProvider.StartAsync(Now);
        await using var desk = new Desk(provider.Settings());
        provider.Claims["represents"] = new Dictionary<string, object> { ["number"] = "3000000514", ["name"] = "Công ty TNHH Thương mại Lam Hồng", ["title"] = "Giám đốc" };
        var reader = KeptCookies.Reader(desk.Site);

        var page = await reader.GetStringAsync(await ComeAsync(reader, provider, "/account"));

        Assert.Contains("Công ty TNHH Thương mại Lam Hồng", Html.Words(page), StringComparison.Ordinal);
        Assert.Contains("Hệ thống định danh quốc gia", Html.Words(page), StringComparison.Ordinal);
    }

    public static TheoryData<string> Bends => ["issuer", "audience", "expired", "nonce", "key", "secret", "unsigned", "nobody"];

    [Theory]
    [MemberData(nameof(Bends))]
    public async Task A_token_that_is_not_the_answer_to_this_sign_in_is_refused(string bent)
    {
        await using var provider = await SomeProvider.StartAsync(Now);
        await using var desk = new Desk(provider.Settings());
        using var other = RSA.Create(2048);
        Action<SecurityTokenDescriptor> bend = bent switch
        {
            "issuer" => token => token.Issuer = "https://other.example.vn",
            "audience" => token => token.Audience = "other-site",
            "expired" => token => (token.IssuedAt, token.NotBefore, token.Expires) = (token.IssuedAt - TimeSpan.FromHours(1), token.NotBefore - TimeSpan.FromHours(1), token.Expires - TimeSpan.FromHours(1)),
            "nonce" => token => token.Claims["nonce"] = "of-another-sign-in",
            "key" => token => token.SigningCredentials = new SigningCredentials(new RsaSecurityKey(other) { KeyId = "khoa-1" }, SecurityAlgorithms.RsaSha256),
            "secret" => token => token.SigningCredentials = new SigningCredentials(new SymmetricSecurityKey(new byte[64]) { KeyId = "khoa-1" }, SecurityAlgorithms.HmacSha256),
            "unsigned" => token => token.SigningCredentials = null,
            _ => token => token.Claims.Remove("name"),
        };
        provider.Bend = bend;
        var reader = KeptCookies.Reader(desk.Site);

        var at = await ComeAsync(reader, provider, "/account");
        var page = await reader.GetStringAsync(at);

        Assert.StartsWith("/sign-in?", at.OriginalString, StringComparison.Ordinal);
        Assert.Contains("hệ thống định danh không xác nhận lần đăng nhập này", Html.Words(page), StringComparison.Ordinal);
        Assert.Empty(await AccountsAsync(desk));
    }

    [Fact]
    public async Task An_answer_to_somebody_elses_sign_in_is_refused()
    {
        await using var provider = await SomeProvider.StartAsync(Now);
        await using var desk = new Desk(provider.Settings());
        var back = provider.Consent(await AskAsync(KeptCookies.Reader(desk.Site), "/"));

        using var answer = await KeptCookies.Reader(desk.Site).GetAsync(new Uri(back.PathAndQuery, UriKind.Relative));

        Assert.Equal("/sign-in?national=failed", answer.Headers.Location?.OriginalString);
        Assert.Empty(await AccountsAsync(desk));
    }

    [Fact]
    public async Task Without_a_provider_there_is_no_such_sign_in()
    {
        await using var desk = new Desk();
        var reader = KeptCookies.Reader(desk.Site);

        using var answer = await reader.GetAsync(new Uri("/sign-in/national", UriKind.Relative));

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.DoesNotContain("data-testid=\"national\"", await reader.GetStringAsync(new Uri("/sign-in", UriKind.Relative)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_procedure_that_asks_for_a_level_says_so_to_who_has_less()
    {
        await using var provider = await SomeProvider.StartAsync(Now);
        await using var desk = new Desk(provider.Settings());
        provider.Claims["acr"] = "muc-1";
        var reader = KeptCookies.Reader(desk.Site);

        var low = await reader.GetStringAsync(await ComeAsync(reader, provider, "/filing/start/3.000333"));
        provider.Claims["acr"] = "muc-2";
        var enough = await reader.GetStringAsync(await ComeAsync(reader, provider, "/filing/start/3.000333"));

        Assert.Contains("cần định danh điện tử mức độ 2; bạn đang đăng nhập bằng định danh điện tử mức độ 1", Html.Words(low), StringComparison.Ordinal);
        Assert.DoesNotContain("data-testid=\"begin\"", low, StringComparison.Ordinal);
        Assert.DoesNotContain("mức độ 2; bạn đang", Html.Words(enough), StringComparison.Ordinal);
        Assert.Contains("data-testid=\"begin\"", enough, StringComparison.Ordinal);
    }

    /// <summary>Goes to the provider, consents, comes back, and follows to where the site then sends.</summary>
    private static async Task<Uri> ComeAsync(HttpClient reader, SomeProvider provider, string returnUrl)
    {
        var back = provider.Consent(await AskAsync(reader, returnUrl));
        var at = new Uri(back.PathAndQuery, UriKind.Relative);
        for (var hops = 0; hops < 5; hops++)
        {
            using var answer = await reader.GetAsync(at);
            Assert.True((int)answer.StatusCode < 500, await answer.Content.ReadAsStringAsync());
            if (answer.Headers.Location is not { } next || at.OriginalString.StartsWith("/sign-in?", StringComparison.Ordinal))
            {
                return at;
            }

            at = next.IsAbsoluteUri ? new Uri(next.PathAndQuery, UriKind.Relative) : next;
        }

        return at;
    }

    private static async Task<Uri> AskAsync(HttpClient reader, string returnUrl)
    {
        using var answer = await reader.GetAsync(new Uri("/sign-in/national?ReturnUrl=" + Uri.EscapeDataString(returnUrl), UriKind.Relative));
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return answer.Headers.Location!;
    }

    private static async Task<IReadOnlyList<Account>> AccountsAsync(Desk desk)
    {
        await using var scope = desk.Site.Services.CreateAsyncScope();
        return [.. scope.ServiceProvider.GetRequiredService<WorkflowDbContext>().Users];
    }
}
