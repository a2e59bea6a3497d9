using System.Security.Claims;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OAuth;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace WorkflowEngine.Web.NationalSignIn;

/// <summary>The scheme's own options: the addresses of the provider come from what it publishes of itself.</summary>
public sealed class NationalSchemeOptions : OAuthOptions
{
    /// <summary>What the provider publishes: addresses and keys; asked for again when a key is not known.</summary>
    public ConfigurationManager<OpenIdConnectConfiguration> Provider { get; set; } = null!;
}

/// <summary>
/// Signing in by OpenID Connect: the code flow with PKCE and state of the framework's OAuth, and with what makes it OpenID
/// Connect: a nonce, and an identity token that is checked in full.
/// </summary>
internal sealed class NationalHandler(
    IOptionsMonitor<NationalSchemeOptions> options, ILoggerFactory logs, UrlEncoder encoder, IdentityTokens tokens)
    : OAuthHandler<NationalSchemeOptions>(options, logs, encoder)
{
    public const string Provider = "national";

    private const string Nonce = "nonce";

    protected override async Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        await FindProviderAsync();
        await base.HandleChallengeAsync(properties);
    }

    protected override async Task<HandleRequestResult> HandleRemoteAuthenticateAsync()
    {
        await FindProviderAsync();
        return await base.HandleRemoteAuthenticateAsync();
    }

    protected override string BuildChallengeUrl(AuthenticationProperties properties, string redirectUri)
    {
        var nonce = WebEncoders.Base64UrlEncode(RandomNumberGenerator.GetBytes(32));
        properties.Items[Nonce] = nonce;
        return QueryHelpers.AddQueryString(base.BuildChallengeUrl(properties, redirectUri), Nonce, nonce);
    }

    protected override async Task<AuthenticationTicket> CreateTicketAsync(
        ClaimsIdentity identity, AuthenticationProperties properties, OAuthTokenResponse answer)
    {
        var token = answer.Response?.RootElement.TryGetProperty("id_token", out var found) == true ? found.GetString() : null;
        var claims = await tokens.ReadAsync(token, properties.Items[Nonce], Options, Context.RequestAborted);
        identity.AddClaims(claims);
        properties.Items.Remove(Nonce);
        return new AuthenticationTicket(new ClaimsPrincipal(identity), properties, Scheme.Name);
    }

    private async Task FindProviderAsync()
    {
        var provider = await Options.Provider.GetConfigurationAsync(Context.RequestAborted);
        Options.AuthorizationEndpoint = provider.AuthorizationEndpoint;
        Options.TokenEndpoint = provider.TokenEndpoint;
    }
}
