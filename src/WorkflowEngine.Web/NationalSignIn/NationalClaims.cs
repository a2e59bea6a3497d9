using System.Security.Claims;
using System.Text.Json;
using Microsoft.Extensions.Options;
using WorkflowEngine.Persistence.Accounts;

namespace WorkflowEngine.Web.NationalSignIn;

/// <summary>What the provider's claims say of a person, by the names that the settings give them.</summary>
internal sealed class NationalClaims(IOptions<NationalOptions> options)
{
    /// <summary>The person; null when the claims name nobody.</summary>
    public NationalIdentity? Read(ClaimsPrincipal principal)
    {
        var (subject, name) = (Of(principal, "sub"), Of(principal, "name"));
        if (subject is null || name is null)
        {
            return null;
        }

        var level = Of(principal, options.Value.LevelClaim);
        return new NationalIdentity(NationalHandler.Provider, subject, name)
        {
            Number = Of(principal, options.Value.NumberClaim),
            Assurance = level is null ? AssuranceLevel.Stated : options.Value.Levels.GetValueOrDefault(level),
            Email = Of(principal, "email"),
            Phone = Of(principal, "phone_number"),
            Address = Of(principal, "address"),
            Represents = [.. principal.FindAll(options.Value.RepresentsClaim).SelectMany(claim => Organisations(claim.Value)).Take(Representations.Most)],
        };
    }

    /// <summary>One organisation or a list of them; what has no number or name is left out.</summary>
    private static IEnumerable<Representation> Organisations(string json)
    {
        JsonDocument document;
        try
        {
            document = JsonDocument.Parse(json);
        }
        catch (JsonException)
        {
            yield break;
        }

        using (document)
        {
            IEnumerable<JsonElement> items = document.RootElement.ValueKind == JsonValueKind.Array ? document.RootElement.EnumerateArray() : [document.RootElement];
            foreach (var item in items.Where(item => item.ValueKind == JsonValueKind.Object))
            {
                if (Text(item, "number") is { } number && Text(item, "name") is { } name)
                {
                    yield return new Representation(name, number, Text(item, "title") ?? "", Text(item, "address"))
                    {
                        Kind = Text(item, "kind") is "organisation" or "agency" ? Text(item, "kind")! : "enterprise",
                    };
                }
            }
        }
    }

    private static string? Text(JsonElement item, string name) =>
        item.TryGetProperty(name, out var member) && member.ValueKind == JsonValueKind.String && member.GetString()!.Trim() is { Length: > 0 } text ? text : null;

    private static string? Of(ClaimsPrincipal principal, string claim) =>
        principal.FindFirstValue(claim)?.Trim() is { Length: > 0 } text ? text : null;
}
