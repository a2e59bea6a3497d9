using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using WorkflowEngine.Office;
using WorkflowEngine.Persistence.Catalogue;

namespace WorkflowEngine.Web.Tests.Studio;

/// <summary>What somebody at the drawing, or a program in its place, sends and gets.</summary>
internal static class StudioDesk
{
    public const string Definition = "1.001612-dang-ky-ho-kinh-doanh";
    public const string Definitions = "/elsa/api/workflow-definitions";

    /// <summary>Somebody who has one right and, where it is named, not another.</summary>
    public static string PersonWith(Desk desk, Right right, Right? without = null)
    {
        var office = desk.Of<LiveCatalogue>().Current.Office!.Snapshot;
        var today = new DateOnly(2026, 11, 16);
        return office.People.First(person => office.MayDoSomewhere(person.Code, right, today) && (without is null || !office.MayDoSomewhere(person.Code, without.Value, today))).Code;
    }

    /// <summary>Somebody who designs and publishes.</summary>
    public static string Author(Desk desk)
    {
        var office = desk.Of<LiveCatalogue>().Current.Office!.Snapshot;
        var today = new DateOnly(2026, 11, 16);
        return office.People.First(person => office.MayDoSomewhere(person.Code, Right.Design, today) && office.MayDoSomewhere(person.Code, Right.Publish, today)).Code;
    }

    /// <summary>Two people who may both design.</summary>
    public static (string First, string Second) TwoAuthors(Desk desk)
    {
        var office = desk.Of<LiveCatalogue>().Current.Office!.Snapshot;
        var authors = office.People.Where(person => office.MayDoSomewhere(person.Code, Right.Design, new DateOnly(2026, 11, 16))).Take(2).ToList();
        return (authors[0].Code, authors[1].Code);
    }

    public static async Task<JsonObject> ReadAsync(this HttpClient author, string address)
    {
        using var answer = await author.GetAsync(new Uri(address, UriKind.Relative));
        Assert.True(answer.IsSuccessStatusCode, $"{address}: {(int)answer.StatusCode}");
        return (await answer.Content.ReadFromJsonAsync<JsonObject>())!;
    }

    public static Task<JsonObject> OpenAsync(this HttpClient author, string definition = Definition) =>
        author.ReadAsync($"{Definitions}/by-definition-id/{definition}?versionOptions=Latest");

    public static async Task<(HttpStatusCode Status, JsonObject Body)> SaveAsync(
        this HttpClient author, JsonObject document, bool publish = false, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(Definitions, UriKind.Relative));
        request.Content = new StringContent(new JsonObject { ["model"] = document.DeepClone(), ["publish"] = publish }.ToJsonString(), Encoding.UTF8, "application/json");
        foreach (var (name, value) in headers)
        {
            request.Headers.Add(name, value);
        }

        using var answer = await author.SendAsync(request);
        var text = await answer.Content.ReadAsStringAsync();
        return (answer.StatusCode, text.StartsWith('{') ? JsonNode.Parse(text)!.AsObject() : []);
    }

    public static JsonObject Step(this JsonObject document, string id) =>
        document["root"]!["activities"]!.AsArray().Select(step => step!.AsObject()).Single(step => step["id"]!.GetValue<string>() == id);

    public static string GeneralError(JsonObject body) => body["errors"]!["generalErrors"]![0]!.GetValue<string>();
}
