using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Execution;
using WorkflowEngine.Office;
using WorkflowEngine.Persistence.Databases;

namespace WorkflowEngine.Web.Tests.Studio;

/// <summary>A running dossier on the drawing: what ran, where it waits, and nothing about the applicant.</summary>
public sealed class WatchingTests
{
    [Fact]
    public async Task The_journal_and_the_badges_tell_what_ran_and_where_it_waits()
    {
        await using var desk = new Desk();
        var dossier = await ReceivedAsync(desk);
        using var keeper = await desk.SignedInAsync(Keeper(desk));

        var instance = await keeper.ReadAsync($"/elsa/api/workflow-instances/{dossier.Id}");
        var byCode = await keeper.ReadAsync($"/elsa/api/workflow-instances/{dossier.Filing!.Code}");
        var journal = await PostAsync(keeper, $"/elsa/api/workflow-instances/{dossier.Id}/journal?skip=0&take=500", """{"filter":{"activityNodeIds":["Workflow1:luu-do:tiep-nhan"]}}""");
        var report = await PostAsync(keeper, "/elsa/api/activity-executions/report", $$"""{"workflowInstanceId":"{{dossier.Id}}","activityNodeIds":["Workflow1:luu-do:tiep-nhan","Workflow1:luu-do:phan-cong","Workflow1:luu-do:ky"]}""");

        Assert.Equal(("Running", "Suspended", dossier.Filing!.Code), (Text(instance, "status"), Text(instance, "subStatus"), Text(instance, "correlationId")));
        Assert.Equal(Text(instance, "id"), Text(byCode, "id"));
        Assert.Equal(["Started", "Suspended", "Resumed", "Completed"], journal["items"]!.AsArray().Select(entry => Text(entry!.AsObject(), "eventName")));
        Assert.Equal("Accepted", journal["items"]![3]!["payload"]!["Outcomes"]![0]!.GetValue<string>());
        var stats = report["stats"]!.AsArray().Select(one => one!.AsObject()).ToDictionary(one => Text(one, "activityId"));
        Assert.Equal(["phan-cong", "tiep-nhan"], stats.Keys.Order());
        Assert.Equal((1, false), (stats["tiep-nhan"]["completedCount"]!.GetValue<int>(), stats["tiep-nhan"]["isBlocked"]!.GetValue<bool>()));
        Assert.Equal((0, true), (stats["phan-cong"]["completedCount"]!.GetValue<int>(), stats["phan-cong"]["isBlocked"]!.GetValue<bool>()));
    }

    [Fact]
    public async Task Nothing_that_the_applicant_declared_is_in_any_answer()
    {
        await using var desk = new Desk();
        var dossier = await ReceivedAsync(desk);
        using var keeper = await desk.SignedInAsync(Keeper(desk));
        var id = dossier.Id;

        var said = string.Concat(
            (await keeper.ReadAsync($"/elsa/api/workflow-instances/{id}")).ToJsonString(),
            (await PostAsync(keeper, $"/elsa/api/workflow-instances/{id}/journal", """{"filter":null}""")).ToJsonString(),
            (await keeper.ReadAsync($"/elsa/api/activity-executions/list?WorkflowInstanceId={id}")).ToJsonString(),
            (await keeper.ReadAsync($"/elsa/api/workflow-instances/{id}/variables")).ToJsonString(),
            (await keeper.ReadAsync($"/elsa/api/workflow-instances/{id}/execution-state")).ToJsonString());

        Assert.DoesNotContain("042185001218", said, StringComparison.Ordinal);
        Assert.DoesNotContain("0912345678", said, StringComparison.Ordinal);
        Assert.DoesNotContain("B\\u00ECnh", said, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("tiep-nhan", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_may_not_see_the_dossier_sees_nothing_and_a_look_is_noted_once()
    {
        await using var desk = new Desk();
        var dossier = await ReceivedAsync(desk);
        using var keeper = await desk.SignedInAsync(Keeper(desk));
        using var other = await desk.SignedInAsync(StudioDesk.PersonWith(desk, Right.Design, without: Right.ConfigureOffice));

        using var refused = await other.GetAsync(new Uri($"/elsa/api/workflow-instances/{dossier.Id}", UriKind.Relative));
        using var page = await other.GetAsync(new Uri($"/studio/app/view/{dossier.Id}", UriKind.Relative));
        using var missing = await keeper.GetAsync(new Uri("/elsa/api/workflow-instances/999999", UriKind.Relative));
        await keeper.ReadAsync($"/elsa/api/workflow-instances/{dossier.Id}");
        await keeper.ReadAsync($"/elsa/api/workflow-instances/{dossier.Id}/execution-state");

        Assert.Equal((HttpStatusCode.Forbidden, HttpStatusCode.Forbidden, HttpStatusCode.NotFound), (refused.StatusCode, page.StatusCode, missing.StatusCode));
        await using var scope = desk.Site.Services.CreateAsyncScope();
        var views = await scope.ServiceProvider.GetRequiredService<WorkflowDbContext>().DossierViews.Where(view => view.DossierId == dossier.Id).ToListAsync();
        Assert.Equal(Keeper(desk), Assert.Single(views).Person);
    }

    [Fact]
    public async Task An_official_of_the_unit_that_received_it_opens_the_page_without_keeping_documents()
    {
        await using var desk = new Desk();
        var dossier = await ReceivedAsync(desk);
        using var clerk = await desk.SignedInAsync(Desk.Reception);

        using var page = await clerk.GetAsync(new Uri($"/studio/app/view/{dossier.Id}", UriKind.Relative));

        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
    }

    [Fact]
    public async Task The_version_on_which_an_old_dossier_runs_can_be_drawn_for_ever()
    {
        await using var desk = new Desk();
        var dossier = await ReceivedAsync(desk);
        using var author = await desk.SignedInAsync(StudioDesk.Author(desk));
        var document = await author.OpenAsync();
        document.Step("tham-dinh")["instructions"] = "Bản mới";
        var (status, _) = await author.SaveAsync(document, publish: true);

        using var keeper = await desk.SignedInAsync(Keeper(desk));
        var drawn = await keeper.ReadAsync($"/elsa/api/workflow-definitions/by-id/{dossier.Version}");

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal((1, false), (drawn["version"]!.GetValue<int>(), drawn["isLatest"]!.GetValue<bool>()));
        Assert.NotEqual("Bản mới", drawn.Step("tham-dinh")["instructions"]!.GetValue<string>());
    }

    private static string Keeper(Desk desk) => StudioDesk.PersonWith(desk, Right.ConfigureOffice);

    private static async Task<Dossier> ReceivedAsync(Desk desk)
    {
        var dossier = await desk.FileAsync();
        var answer = await desk.HappenAsync(dossier.Id, new CompleteWork(dossier.Waits[0].Seq, Desk.Reception, "Accepted"), Desk.Reception);
        Assert.Null(answer.Refusal);
        return answer.Dossier;
    }

    private static async Task<JsonObject> PostAsync(HttpClient reader, string address, string body)
    {
        using var content = new StringContent(body, System.Text.Encoding.UTF8, "application/json");
        using var answer = await reader.PostAsync(new Uri(address, UriKind.Relative), content);
        Assert.True(answer.IsSuccessStatusCode, $"{address}: {(int)answer.StatusCode}");
        return (await answer.Content.ReadFromJsonAsync<JsonObject>())!;
    }

    private static string Text(JsonObject owner, string member) => owner[member]!.GetValue<string>();
}
