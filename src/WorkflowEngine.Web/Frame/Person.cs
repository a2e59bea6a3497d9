using System.Security.Claims;

namespace WorkflowEngine.Web.Frame;

/// <summary>Who reads the page, as the frame says it: name, and at a desk the position and the unit acted for.</summary>
public sealed record Person(string Name, string Place)
{
    public const string PlaceClaim = "place";

    /// <summary>The first letters of the last two parts of a Vietnamese name: Hoàng Minh Đức is MĐ.</summary>
    public string Initials => string.Concat(Name.Split(' ', StringSplitOptions.RemoveEmptyEntries).TakeLast(2).Select(part => char.ToUpperInvariant(part[0])));

    public static Person? Of(ClaimsPrincipal user) =>
        user.Identity is { IsAuthenticated: true, Name: { Length: > 0 } name }
            ? new Person(name, user.FindFirstValue(PlaceClaim) ?? "")
            : null;
}
