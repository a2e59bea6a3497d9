using System.Globalization;
using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;
using WorkflowEngine.Persistence.Accounts;
using WorkflowEngine.Persistence.Tokens;

namespace WorkflowEngine.Web.Api.Tokens;

/// <summary>
/// Knows who sends a request by the token in it. The person is read anew each time, so a token opens no more than its person
/// may do at that moment.
/// </summary>
internal sealed class TokenHandler(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory log, UrlEncoder encoder, IServiceProvider services)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, log, encoder)
{
    public const string Name = "token";
    public const string ScopeClaim = "scope";
    public const string TokenClaim = "token";

    private const string Bearer = "Bearer ";

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (Request.Headers.Authorization is not [{ } header] || !header.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase))
        {
            return AuthenticateResult.NoResult();
        }

        var token = await services.GetRequiredService<ApiTokens>().UseAsync(header[Bearer.Length..].Trim(), Context.RequestAborted);
        if (token is null || await services.GetRequiredService<UserManager<Account>>().FindByIdAsync(token.Account.ToString(CultureInfo.InvariantCulture)) is not { } account)
        {
            return AuthenticateResult.Fail("The token is unknown, revoked or over.");
        }

        var person = await services.GetRequiredService<IUserClaimsPrincipalFactory<Account>>().CreateAsync(account);
        var identity = new ClaimsIdentity(person.Claims, Name, ((ClaimsIdentity)person.Identity!).NameClaimType, null);
        identity.AddClaims(token.Scopes.Select(scope => new Claim(ScopeClaim, scope)));
        identity.AddClaim(new Claim(TokenClaim, token.Id.ToString()));
        return AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(identity), Name));
    }

    protected override async Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        var failed = (await HandleAuthenticateOnceSafeAsync()).Failure is not null;
        Response.StatusCode = StatusCodes.Status401Unauthorized;
        Response.Headers[HeaderNames.WWWAuthenticate] = failed ? "Bearer error=\"invalid_token\"" : "Bearer";
    }
}
