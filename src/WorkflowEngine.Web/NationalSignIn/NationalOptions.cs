using WorkflowEngine.Persistence.Accounts;

namespace WorkflowEngine.Web.NationalSignIn;

/// <summary>Where national identities come from: an OpenID Connect provider, as the settings under <c>National</c> say.</summary>
public sealed record NationalOptions
{
    /// <summary>Address of the provider; without one nobody signs in that way.</summary>
    public string Authority { get; init; } = "";

    public string ClientId { get; init; } = "";

    public string ClientSecret { get; init; } = "";

    /// <summary>What the button calls it.</summary>
    public string Name { get; init; } = "VNeID";

    /// <summary>What is asked for.</summary>
    public string Scope { get; init; } = "openid profile";

    /// <summary>The claim that says how surely the person was identified.</summary>
    public string LevelClaim { get; init; } = "acr";

    /// <summary>Levels by the provider's words for them; what is not named is <see cref="AssuranceLevel.Stated"/>.</summary>
    public Dictionary<string, AssuranceLevel> Levels { get; init; } = new(StringComparer.Ordinal);

    /// <summary>The claim with the personal identity number.</summary>
    public string NumberClaim { get; init; } = "identity_number";

    /// <summary>The claim with what the person represents: objects of <c>number</c>, <c>name</c>, <c>title</c>, <c>address</c>, <c>kind</c>.</summary>
    public string RepresentsClaim { get; init; } = "represents";

    /// <summary>Whether the provider may be reached without encryption; for tests and development alone.</summary>
    public bool AllowHttp { get; init; }

    public bool IsThere => Authority.Length > 0;
}
