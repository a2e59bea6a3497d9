using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace WorkflowEngine.Web.Tests.NationalSignIn;

/// <summary>
/// A national identity provider: a real server with the pages of OpenID Connect, whose person always consents. What it says can
/// be bent for a test.
/// </summary>
internal sealed class SomeProvider : IAsyncDisposable
{
    public const string Client = "mot-cua-ha-tinh";
    public const string Secret = "bi-mat-cua-may-khach";

    private readonly RSA _key = RSA.Create(2048);
    private readonly Dictionary<string, (string Nonce, string Challenge)> _codes = [];
    private readonly TimeProvider _clock;
    private readonly WebApplication _server;

    private SomeProvider(TimeProvider clock)
    {
        _clock = clock;
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _server = builder.Build();
        _server.MapGet("/.well-known/openid-configuration", () => Results.Json(new Dictionary<string, object>
        {
            ["issuer"] = Address,
            ["authorization_endpoint"] = Address + "/authorize",
            ["token_endpoint"] = Address + "/token",
            ["jwks_uri"] = Address + "/keys",
        }));
        _server.MapGet("/keys", () => Results.Json(new { keys = new[] { Published() } }));
        _server.MapPost("/token", TokenAsync);
    }

    public string Address => _server.Urls.Single();

    /// <summary>What the next token says of the person.</summary>
    public Dictionary<string, object> Claims { get; } = new()
    {
        ["sub"] = "dinh-danh-1",
        ["name"] = "Trần Thị Mai Lan",
        ["identity_number"] = "042190000127",
        ["acr"] = "muc-2",
    };

    /// <summary>Changes the next token's description before it is signed.</summary>
    public Action<SecurityTokenDescriptor> Bend { get; set; } = _ => { };

    /// <summary>Signs the next token instead of the published key.</summary>
    public SigningCredentials? OtherKey { get; set; }

    public static async Task<SomeProvider> StartAsync(TimeProvider clock)
    {
        var provider = new SomeProvider(clock);
        await provider._server.StartAsync();
        return provider;
    }

    /// <summary>The settings of a site that trusts this provider.</summary>
    public (string Key, string Value)[] Settings() =>
    [
        ("National:Authority", Address), ("National:ClientId", Client), ("National:ClientSecret", Secret), ("National:AllowHttp", "true"),
        ("National:Levels:muc-1", "Identified"), ("National:Levels:muc-2", "Verified"),
    ];

    /// <summary>The person at the provider's page consents: where they are sent back to.</summary>
    public Uri Consent(Uri asked)
    {
        var query = QueryHelpers.ParseQuery(asked.Query);
        Assert.Equal((Client, "code", "S256"), (query["client_id"].ToString(), query["response_type"].ToString(), query["code_challenge_method"].ToString()));
        var code = Convert.ToHexString(RandomNumberGenerator.GetBytes(16));
        _codes[code] = (query["nonce"].ToString(), query["code_challenge"].ToString());
        return new Uri(QueryHelpers.AddQueryString(query["redirect_uri"].ToString(), new Dictionary<string, string?> { ["code"] = code, ["state"] = query["state"] }));
    }

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        _key.Dispose();
    }

    private async Task<IResult> TokenAsync(HttpRequest request)
    {
        var form = await request.ReadFormAsync();
        var verifier = WebEncoders.Base64UrlEncode(SHA256.HashData(Encoding.ASCII.GetBytes(form["code_verifier"].ToString())));
        if (!_codes.Remove(form["code"].ToString(), out var asked) || asked.Challenge != verifier || form["client_secret"] != Secret)
        {
            return Results.Json(new { error = "invalid_grant" }, statusCode: 400);
        }

        var now = _clock.GetUtcNow().UtcDateTime;
        var description = new SecurityTokenDescriptor
        {
            Issuer = Address,
            Audience = Client,
            IssuedAt = now,
            NotBefore = now,
            Expires = now.AddMinutes(5),
            Claims = new Dictionary<string, object>(Claims) { ["nonce"] = asked.Nonce },
            SigningCredentials = OtherKey ?? new SigningCredentials(Key(), SecurityAlgorithms.RsaSha256),
        };
        Bend(description);
        return Results.Json(new Dictionary<string, string>
        {
            ["access_token"] = "khong-dung",
            ["token_type"] = "Bearer",
            ["id_token"] = new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(description),
        });
    }

    private RsaSecurityKey Key() => new(_key) { KeyId = "khoa-1" };

    private object Published()
    {
        var parameters = _key.ExportParameters(false);
        return new { kty = "RSA", use = "sig", kid = "khoa-1", alg = "RS256", n = WebEncoders.Base64UrlEncode(parameters.Modulus!), e = WebEncoders.Base64UrlEncode(parameters.Exponent!) };
    }
}
