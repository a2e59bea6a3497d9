using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace WorkflowEngine.Web.NationalSignIn;

/// <summary>
/// Reads an identity token: signed with a key that the provider publishes, for this site, in force now, and for this very
/// sign-in. Anything else is refused whole.
/// </summary>
internal sealed class IdentityTokens(TimeProvider clock)
{
    private static readonly TimeSpan Skew = TimeSpan.FromMinutes(2);

    /// <summary>Only signatures whose key is public: a secret shared with the provider signs nothing.</summary>
    private static readonly string[] Algorithms =
    [
        SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSha384, SecurityAlgorithms.RsaSha512,
        SecurityAlgorithms.RsaSsaPssSha256, SecurityAlgorithms.EcdsaSha256, SecurityAlgorithms.EcdsaSha384,
    ];

    private readonly JsonWebTokenHandler _handler = new() { MapInboundClaims = false };

    /// <exception cref="AuthenticationFailureException">The token is missing, or is not the provider's answer to this sign-in.</exception>
    public async Task<IReadOnlyList<Claim>> ReadAsync(string? token, string? nonce, NationalSchemeOptions options, CancellationToken cancel)
    {
        if (string.IsNullOrEmpty(token))
        {
            throw new AuthenticationFailureException("Expected an id_token in the provider's answer, found none.");
        }

        var result = await ValidateAsync(token, options, cancel);
        if (!result.IsValid && result.Exception is SecurityTokenSignatureKeyNotFoundException)
        {
            // The provider may have changed its keys since they were read.
            options.Provider.RequestRefresh();
            result = await ValidateAsync(token, options, cancel);
        }

        if (!result.IsValid)
        {
            throw new AuthenticationFailureException("The id_token is not valid.", result.Exception);
        }

        var claims = ((JsonWebToken)result.SecurityToken).Claims.ToList();
        var said = claims.Find(claim => claim.Type == JwtRegisteredClaimNames.Nonce)?.Value;
        return nonce is { Length: > 0 } && said == nonce
            ? claims
            : throw new AuthenticationFailureException("The id_token answers another sign-in: its nonce differs.");
    }

    private async Task<TokenValidationResult> ValidateAsync(string token, NationalSchemeOptions options, CancellationToken cancel)
    {
        var provider = await options.Provider.GetConfigurationAsync(cancel);
        return await _handler.ValidateTokenAsync(token, new TokenValidationParameters
        {
            ValidIssuer = provider.Issuer,
            ValidAudience = options.ClientId,
            IssuerSigningKeys = provider.SigningKeys,
            ValidAlgorithms = Algorithms,
            RequireSignedTokens = true,
            RequireExpirationTime = true,
            LifetimeValidator = HoldsNow,
        });
    }

    private bool HoldsNow(DateTime? from, DateTime? until, SecurityToken token, TokenValidationParameters parameters)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        return until is { } end && now < end + Skew && (from is not { } start || now > start - Skew);
    }
}
