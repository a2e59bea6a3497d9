using System.Text.RegularExpressions;
using WorkflowEngine.Vault;
using WorkflowEngine.Web.Attempts;

namespace WorkflowEngine.Web.Tests.Attempts;

/// <summary>Whoever oversees reads what was tried in words, not in codes.</summary>
public sealed class AttemptWordsTests
{
    /// <summary>Pages whose code is that of a procedure, and pages for designers: nobody else’s dossier stands behind them.</summary>
    private static readonly string[] OfNoDossier =
    [
        "/catalogue/{code}", "/counter/{code}", "/counter/guide/{id?}", "/filing/start/{code}",
    ];

    [Fact]
    public void Every_kind_of_attempt_has_words()
    {
        var kinds = Enum.GetValues<AttemptKind>();

        var words = kinds.Select(AttemptText.Of).ToList();

        Assert.Equal(kinds.Length, words.Select(word => word.Vi).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(kinds.Length, words.Select(word => word.En).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void Every_page_of_a_dossier_or_a_draft_has_a_name()
    {
        var routes = Sources.Files(".cshtml")
            .Select(file => Regex.Match(File.ReadAllText(file), "^@page\\s+\"([^\"]*)\"", RegexOptions.Multiline)).Where(match => match.Success)
            .Select(match => match.Groups[1].Value)
            .Where(route => Regex.IsMatch(route, "\\{(code|dossier|id)\\b") && !OfNoDossier.Contains(route, StringComparer.Ordinal))
            .ToList();

        Assert.NotEmpty(routes);
        Assert.All(routes, route => Assert.True(AddressText.Of(route.TrimStart('/')) is not null, $"{route} has no words in AddressText"));
    }

    [Fact]
    public void A_route_is_told_from_what_somebody_wrote()
    {
        Assert.True(AddressText.IsRoute("tracking/{code}/withdraw"));
        Assert.False(AddressText.IsRoute("Nghị định 168/2025/NĐ-CP, Điều 93"));
    }
}
