using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using WorkflowEngine.Persistence.Accounts;
using WorkflowEngine.Web.Frame;
using WorkflowEngine.Web.Reading;

namespace WorkflowEngine.Web.SignIn;

/// <summary>What the session keeps of an account: its number, the name people read, and the official's code.</summary>
internal sealed class AccountClaims(UserManager<Account> accounts, IOptions<IdentityOptions> options)
    : UserClaimsPrincipalFactory<Account>(accounts, options)
{
    public const string PersonCode = "person";

    /// <summary>The name that a person signs in with; the name on the page is the person's own.</summary>
    public const string SignInName = "sign-in";

    protected override async Task<ClaimsIdentity> GenerateClaimsAsync(Account user)
    {
        var identity = await base.GenerateClaimsAsync(user);
        var name = identity.FindFirst(identity.NameClaimType);
        if (name is not null && user.FullName.Length > 0)
        {
            identity.RemoveClaim(name);
            identity.AddClaim(new Claim(identity.NameClaimType, user.FullName));
            identity.AddClaim(new Claim(SignInName, name.Value));
        }

        if (user.PersonCode is { } code)
        {
            identity.AddClaim(new Claim(PersonCode, code));
        }

        return identity;
    }
}

/// <summary>Adds to every request the line under the official's name: position and unit as they are today.</summary>
internal sealed class PlaceClaims(Officials officials, IHttpContextAccessor http) : IClaimsTransformation
{
    public async Task<ClaimsPrincipal> TransformAsync(ClaimsPrincipal principal)
    {
        if (http.HttpContext is not { } context
            || principal.HasClaim(claim => claim.Type == Person.PlaceClaim)
            || await officials.FindAsync(context, principal, context.RequestAborted) is not { } official)
        {
            return principal;
        }

        var language = ReadingChoice.Of(context).Language;
        var place = $"{official.At.Title.In(language)} · {official.At.Unit.ShortName.In(language)}";
        principal.AddIdentity(new ClaimsIdentity([new Claim(Person.PlaceClaim, place)]));
        return principal;
    }
}
