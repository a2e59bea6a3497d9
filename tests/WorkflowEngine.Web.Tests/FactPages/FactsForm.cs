using System.Net;
using Microsoft.Extensions.DependencyInjection;
using WorkflowEngine.Office;
using WorkflowEngine.Persistence.Catalogue;
using WorkflowEngine.Persistence.Editing;

namespace WorkflowEngine.Web.Tests.FactPages;

/// <summary>Somebody at the facts form of a document.</summary>
internal sealed class FactsForm(Desk desk, HttpClient reader, string definition)
{
    public const string Household = "1.001612-dang-ky-ho-kinh-doanh";
    public const string Marker = "data-facts=";

    public static async Task<FactsForm> OpenAsync(Desk desk, string definition = Household, Right right = Right.Design) =>
        new(desk, await desk.SignedInAsync(PersonWith(desk, right)), definition);

    /// <summary>The address that was last shown.</summary>
    public string At { get; private set; } = "";

    /// <summary>The page that was last shown.</summary>
    public string Page { get; private set; } = "";

    public string Words => Html.Words(Page);

    public HttpStatusCode Status { get; private set; }

    /// <summary>What the last answer told the script.</summary>
    public string? Told { get; private set; }

    public static string PersonWith(Desk desk, Right right, int skip = 0)
    {
        var office = desk.Of<LiveCatalogue>().Current.Office!.Snapshot;
        return office.People.Where(person => office.MayDoSomewhere(person.Code, right, new DateOnly(2026, 11, 16))).Skip(skip).First().Code;
    }

    public async Task<SentForm> ShowAsync(string query)
    {
        At = $"/procedures/{definition}/facts{query}";
        Page = await reader.GetStringAsync(new Uri(At, UriKind.Relative), TestContext.Current.CancellationToken);
        return new SentForm(Page, Marker);
    }

    /// <summary>Sends the form and follows where it leads.</summary>
    public async Task SendAsync(SentForm form, string act)
    {
        using var answer = await form.SendAsync(reader, act);
        Status = answer.StatusCode;
        Told = answer.Headers.TryGetValues("X-Facts", out var told) ? told.Single() : null;
        At = answer.Headers.Location?.ToString() ?? At;
        Page = answer.Headers.Location is { } next
            ? await reader.GetStringAsync(next, TestContext.Current.CancellationToken)
            : await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    public async Task<EditedVersion> LatestAsync()
    {
        await using var scope = desk.Site.Services.CreateAsyncScope();
        return (await scope.ServiceProvider.GetRequiredService<DefinitionReader>().LatestAsync(definition))!;
    }

    /// <summary>The lines of two contents that differ, without those that say which version it is.</summary>
    public static IReadOnlyList<(string Before, string After)> Changed(string before, string after)
    {
        var (old, now) = (Lines(before), Lines(after));
        Assert.Equal(old.Count, now.Count);
        return [.. old.Zip(now).Where(pair => pair.First != pair.Second)];
    }

    public static IReadOnlyList<string> Lines(string content) =>
    [
        .. content.Split('\n').Where(line => !line.StartsWith("  \"id\":", StringComparison.Ordinal)
            && !line.StartsWith("  \"version\":", StringComparison.Ordinal)
            && !line.StartsWith("  \"isLatest\":", StringComparison.Ordinal)
            && !line.StartsWith("  \"isPublished\":", StringComparison.Ordinal)
            && !line.StartsWith("  \"createdAt\":", StringComparison.Ordinal)),
    ];
}
