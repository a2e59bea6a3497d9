using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using WorkflowEngine.Execution;
using WorkflowEngine.Office;
using WorkflowEngine.Web.Studio.Watching;

namespace WorkflowEngine.Web.Tests.Studio;

/// <summary>An open drawing of a dossier hears when the dossier moves on.</summary>
public sealed class HubTests
{
    private const string Hub = "/elsa/hubs/workflow-instance";
    private const char End = '\u001e';

    [Fact]
    public async Task Whoever_watches_a_dossier_hears_its_badges_when_it_moves_and_nobody_else_does()
    {
        await using var desk = new Desk();
        var dossier = await desk.FileAsync();
        using var keeper = await desk.SignedInAsync(StudioDesk.PersonWith(desk, Right.ConfigureOffice));
        using var stranger = await desk.SignedInAsync(StudioDesk.PersonWith(desk, Right.Design, without: Right.ConfigureOffice));
        var watched = await WatchAsync(keeper, dossier.Id);
        await WatchAsync(stranger, dossier.Id);
        var watch = desk.Site.Services.GetServices<IHostedService>().OfType<DossierWatch>().Single();

        await watch.LookAsync(TestContext.Current.CancellationToken);
        await desk.HappenAsync(dossier.Id, new CompleteWork(dossier.Waits[0].Seq, Desk.Reception, "Accepted"), Desk.Reception);
        await watch.LookAsync(TestContext.Current.CancellationToken);
        var heard = await PollAsync(keeper, watched, "WorkflowInstanceUpdatedAsync");

        Assert.Equal(
            ["ActivityExecutionLogUpdatedAsync", "WorkflowExecutionLogUpdatedAsync", "WorkflowInstanceUpdatedAsync"],
            heard.Where(message => message["target"] is not null).Select(message => message["target"]!.GetValue<string>()));
        var stats = heard.First(message => message["target"]?.GetValue<string>() == "ActivityExecutionLogUpdatedAsync")["arguments"]![0]!["stats"]!.AsArray();
        Assert.Contains(stats, one => one!["activityId"]!.GetValue<string>() == "phan-cong" && one["isBlocked"]!.GetValue<bool>());
        Assert.Single(desk.Of<Watchers>().NamesOf(dossier.Id));
    }

    [Fact]
    public async Task A_page_of_another_site_opens_no_connection()
    {
        await using var desk = new Desk();
        using var keeper = await desk.SignedInAsync(StudioDesk.PersonWith(desk, Right.ConfigureOffice));
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(Hub + "/negotiate?negotiateVersion=1", UriKind.Relative));
        request.Headers.Add("Origin", "https://evil.example");

        using var answer = await keeper.SendAsync(request);

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    /// <summary>Opens a connection by long polling and asks to observe; gives its token.</summary>
    private static async Task<string> WatchAsync(HttpClient reader, long dossier)
    {
        using var negotiated = await reader.PostAsync(new Uri(Hub + "/negotiate?negotiateVersion=1", UriKind.Relative), null);
        var token = (await negotiated.Content.ReadFromJsonAsync<JsonObject>())!["connectionToken"]!.GetValue<string>();
        using var opened = await reader.GetAsync(AddressOf(token));
        Assert.Equal(HttpStatusCode.OK, opened.StatusCode);
        await SendAsync(reader, token, """{"protocol":"json","version":1}""");
        await SendAsync(reader, token, $$"""{"type":1,"invocationId":"1","target":"ObserveInstanceAsync","arguments":["{{dossier}}"]}""");
        for (var answered = false; !answered;)
        {
            answered = (await PollOnceAsync(reader, token)).Any(message => message["type"]?.GetValue<int>() == 3);
        }

        return token;
    }

    private static async Task<IReadOnlyList<JsonObject>> PollAsync(HttpClient reader, string token, string until)
    {
        var heard = new List<JsonObject>();
        while (!heard.Exists(message => message["target"]?.GetValue<string>() == until))
        {
            heard.AddRange(await PollOnceAsync(reader, token));
        }

        return heard;
    }

    private static async Task<IReadOnlyList<JsonObject>> PollOnceAsync(HttpClient reader, string token)
    {
        using var polled = await reader.GetAsync(AddressOf(token));
        Assert.Equal(HttpStatusCode.OK, polled.StatusCode);
        return [.. (await polled.Content.ReadAsStringAsync()).Split(End, StringSplitOptions.RemoveEmptyEntries).Select(text => JsonNode.Parse(text)!.AsObject())];
    }

    private static async Task SendAsync(HttpClient reader, string token, string message)
    {
        using var content = new StringContent(message + End, Encoding.UTF8, "text/plain");
        using var sent = await reader.PostAsync(AddressOf(token), content);
        Assert.Equal(HttpStatusCode.OK, sent.StatusCode);
    }

    private static Uri AddressOf(string token) => new($"{Hub}?id={Uri.EscapeDataString(token)}", UriKind.Relative);
}
