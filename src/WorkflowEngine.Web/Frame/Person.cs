using System.Security.Claims;

namespace WorkflowEngine.Web.Frame;

/// <summary>Who reads the page, as the frame says it: name, and at a desk the position and the unit acted for.</summary>
public sealed record Person(string Name, string Place)
{
    public const string PlaceClaim = "place";

    /// <summary>The first letters of the family name and of the given name: Hoàng Minh Đức is HĐ.</summary>
    public string Initials => Name.Split(' ', StringSplitOptions.RemoveEmptyEntries) switch
    {
        [] => "",
        [var only] => only[..1].ToUpperInvariant(),
        [var family, .., var given] => family[..1].ToUpperInvariant() + given[..1].ToUpperInvariant(),
    };

    public static Person? Of(ClaimsPrincipal user) =>
        user.Identity is { IsAuthenticated: true, Name: { Length: > 0 } name }
            ? new Person(name, user.FindFirstValue(PlaceClaim) ?? "")
            : null;
}
