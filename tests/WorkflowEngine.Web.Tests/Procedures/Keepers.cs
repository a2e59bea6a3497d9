using System.Text.Json.Nodes;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using WorkflowEngine.Office;
using WorkflowEngine.Persistence.Catalogue;
using WorkflowEngine.Persistence.Editing;

namespace WorkflowEngine.Web.Tests.Procedures;

/// <summary>Those who keep procedures, and what they do without a page.</summary>
internal static class Keepers
{
    public const string Household = "1.001612-dang-ky-ho-kinh-doanh";

    /// <summary>Civil status, which needs an approval.</summary>
    public const string Birth = "1.001193-dang-ky-khai-sinh";

    private static readonly DateOnly Today = new(2026, 11, 16);

    /// <summary>The first person of the office who has a right; with <paramref name="without"/> who lacks another.</summary>
    public static string With(Desk desk, Right right, Right? without = null, params string[] others)
    {
        var office = desk.Of<LiveCatalogue>().Current.Office!.Snapshot;
        return office.People.First(person => office.MayDoSomewhere(person.Code, right, Today)
            && (without is null || !office.MayDoSomewhere(person.Code, without.Value, Today))
            && !others.Contains(person.Code)).Code;
    }

    public static async Task<EditingAnswer> DoAsync(Desk desk, IEditingCommand command)
    {
        await using var scope = desk.Site.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<IMediator>().Send(command);
    }

    /// <summary>Saves a draft that differs from the newest version.</summary>
    public static async Task<EditedVersion> DraftAsync(Desk desk, string definition, Action<JsonNode> change, string? author = null)
    {
        var latest = await desk.Of<DefinitionReader>().LatestAsync(definition);
        var document = JsonNode.Parse(latest!.Content)!;
        change(document);
        var answer = await DoAsync(desk, new SaveDefinitionDraft(author ?? With(desk, Right.Design), definition, document.ToJsonString()));
        Assert.Null(answer.Refusal);
        return answer.Version!;
    }

    public static JsonNode Step(this JsonNode document, string id) =>
        document["root"]!["activities"]!.AsArray().Single(step => (string?)step!["id"] == id)!;

    public static Task<string> ReadAsync(HttpClient reader, string address) => reader.GetStringAsync(new Uri(address, UriKind.Relative));

    public static Task<string> OverviewAsync(HttpClient reader, string definition) => ReadAsync(reader, "/procedures/" + definition);

    /// <summary>Sends the form of an act as the page offers it.</summary>
    public static async Task<HttpResponseMessage> ActAsync(HttpClient reader, string definition, string act, params (string Name, string Value)[] typed) =>
        await Form.Of(await OverviewAsync(reader, definition), "do-" + act).SendAsync(reader, typed);

    /// <summary>An act that is done: the page redirects.</summary>
    public static async Task DoneAsync(HttpClient reader, string definition, string act, params (string Name, string Value)[] typed)
    {
        using var answer = await ActAsync(reader, definition, act, typed);
        Assert.True(answer.StatusCode == System.Net.HttpStatusCode.Redirect, $"{act}: {Html.Words(await answer.Content.ReadAsStringAsync())}");
    }

    /// <summary>An act that the page does not offer, sent with the proof of another of its forms.</summary>
    public static async Task<HttpResponseMessage> ForgeAsync(HttpClient reader, string definition, string act, params (string Name, string Value)[] typed)
    {
        var page = await OverviewAsync(reader, definition);
        var token = System.Text.RegularExpressions.Regex.Match(page, "name=\"__RequestVerificationToken\"[^>]*value=\"([^\"]*)\"").Groups[1].Value;
        return await new Form("/procedures/" + definition, [KeyValuePair.Create("__RequestVerificationToken", token)]).SendAsync(reader, [("act", act), .. typed]);
    }

    public static Task<IReadOnlyList<VersionGlance>> VersionsAsync(Desk desk, string definition) => desk.Of<DefinitionReader>().VersionsAsync(definition);
}
