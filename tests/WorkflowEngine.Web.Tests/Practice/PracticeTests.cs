using System.Net;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Office;
using WorkflowEngine.Persistence.Catalogue;
using WorkflowEngine.Persistence.Databases;

namespace WorkflowEngine.Web.Tests.Practice;

/// <summary>An administrator walks a document with a made-up dossier, as everybody in turn.</summary>
public sealed class PracticeTests
{
    private const string Definition = "1.001612-dang-ky-ho-kinh-doanh";

    [Fact]
    public async Task A_draft_is_walked_to_its_result_and_nobody_else_sees_anything_of_it()
    {
        await using var desk = new Desk();
        var designer = await desk.SignedInAsync(PersonWith(desk, Right.Design));

        var code = await BeginAsync(designer, Definition);
        var last = await WalkAsync(desk, designer, code);

        Assert.Equal(Lifecycle.Finished, last.Lifecycle);
        Assert.NotNull(last.Result);
        Assert.StartsWith("TH-", last.Filing!.Code, StringComparison.Ordinal);
        await using var scope = desk.Site.Services.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<WorkflowDbContext>();
        Assert.Equal(0, await context.WorkItems.CountAsync());
        Assert.Equal(0, await context.Outbox.CountAsync());
        Assert.Equal(0, await context.Dues.CountAsync());
        Assert.Equal(0, await context.DossierParties.CountAsync());
        var clerk = await desk.SignedInAsync(Desk.Reception);
        Assert.DoesNotContain("TH-", await clerk.GetStringAsync(new Uri("/inbox", UriKind.Relative)), StringComparison.Ordinal);
        Assert.DoesNotContain("TH-", await clerk.GetStringAsync(new Uri("/dossiers", UriKind.Relative)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_shipped_procedure_can_be_practised()
    {
        await using var desk = new Desk();
        var designer = await desk.SignedInAsync(PersonWith(desk, Right.Design));
        var definitions = desk.Of<LiveCatalogue>().Current.Procedures.Select(version => version.Definition).ToList();

        foreach (var definition in definitions)
        {
            var last = await WalkAsync(desk, designer, await BeginAsync(designer, definition));

            Assert.NotEqual(Lifecycle.Running, last.Lifecycle);
        }

        Assert.Equal(13, definitions.Count);
    }

    [Fact]
    public async Task Time_is_let_pass_until_the_dossier_is_late_and_its_duties_are_closed_in_turn()
    {
        await using var desk = new Desk();
        var designer = await desk.SignedInAsync(PersonWith(desk, Right.Design));
        var id = await BeginAsync(designer, Definition);
        var address = new Uri($"/practice/{id}", UriKind.Relative);

        var page = await designer.GetStringAsync(address);
        for (var passed = 0; passed < 10 && Form.Has(page, "watch"); passed++)
        {
            using var sent = await Form.Of(page, "watch", address.ToString()).SendAsync(designer);
            page = await designer.GetStringAsync(address);
        }

        foreach (var outcome in (string[])["Explained", "Signed"])
        {
            using var sent = await Form.Of(page, outcome, address.ToString()).SendAsync(designer);
            Assert.Equal(HttpStatusCode.Redirect, sent.StatusCode);
            page = await designer.GetStringAsync(address);
        }

        var dossier = await desk.ReadAsync(id);
        Assert.Equal(["Explained", "Signed"], dossier.Duties.Select(duty => duty.Outcome));
    }

    [Fact]
    public async Task Letters_of_a_practice_dossier_are_read_as_paper()
    {
        await using var desk = new Desk();
        var designer = await desk.SignedInAsync(PersonWith(desk, Right.Design));
        var id = await BeginAsync(designer, Definition);
        await WalkAsync(desk, designer, id);

        var page = await designer.GetStringAsync(new Uri($"/practice/{id}", UriKind.Relative));
        var letter = Regex.Match(page, $"/practice/{id}/letters/\\d+").Value;
        var paper = await designer.GetStringAsync(new Uri(letter, UriKind.Relative));

        Assert.Contains("Cộng hòa xã hội chủ nghĩa Việt Nam", Html.Words(paper), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Only_those_who_keep_procedures_practise_and_a_real_dossier_is_not_touched()
    {
        await using var desk = new Desk();
        var clerk = await desk.SignedInAsync(Desk.Reception);
        var designer = await desk.SignedInAsync(PersonWith(desk, Right.Design));
        var real = await desk.FileAsync();

        using var refused = await clerk.GetAsync(new Uri($"/procedures/{Definition}/practice", UriKind.Relative));
        using var missing = await designer.GetAsync(new Uri($"/practice/{real.Id}", UriKind.Relative));

        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, missing.StatusCode);
    }

    private static async Task<long> BeginAsync(HttpClient designer, string definition)
    {
        var address = $"/procedures/{definition}/practice";
        var page = await designer.GetStringAsync(new Uri(address, UriKind.Relative));
        using var begun = await Form.Of(page, "begin", address).SendAsync(designer);
        Assert.True(begun.StatusCode == HttpStatusCode.Redirect, $"{definition}: {Html.Words(await begun.Content.ReadAsStringAsync())}");
        return long.Parse(begun.Headers.Location!.ToString().Split('/')[^1], System.Globalization.CultureInfo.InvariantCulture);
    }

    /// <summary>Each work ends with its first choice, each other wait with the first way that the page offers.</summary>
    private static async Task<Dossier> WalkAsync(Desk desk, HttpClient designer, long id)
    {
        var address = $"/practice/{id}";
        for (var turn = 0; turn < 60; turn++)
        {
            var dossier = await desk.ReadAsync(id);
            if (dossier.Lifecycle != Lifecycle.Running)
            {
                return dossier;
            }

            Assert.True(dossier.Incidents.IsEmpty, string.Join("; ", dossier.Incidents.Select(incident => $"{dossier.Definition}: {incident.Sentence.Vi}")));
            var page = await designer.GetStringAsync(new Uri(address, UriKind.Relative));
            using var answer = page.Contains("data-testid=\"decide\"", StringComparison.Ordinal)
                ? await DecideAsync(page, address, designer)
                : await AnswerAsync(page, address, designer);
            Assert.True(answer.StatusCode == HttpStatusCode.Redirect, Refusal(await answer.Content.ReadAsStringAsync()));
        }

        return await desk.ReadAsync(id);
    }

    private static string Refusal(string page)
    {
        var words = Html.Words(page);
        return words[Math.Max(0, words.IndexOf("Cần sửa", StringComparison.Ordinal))..];
    }

    private static Task<HttpResponseMessage> DecideAsync(string page, string address, HttpClient designer)
    {
        var outcome = Regex.Match(page, "name=\"Form.Outcome\" id=\"outcome-1\" value=\"([^\"]+)\"").Groups[1].Value;
        return Form.Of(page, "decide", address).SendAsync(designer, ("Form.Outcome", outcome));
    }

    private static Task<HttpResponseMessage> AnswerAsync(string page, string address, HttpClient designer)
    {
        var way = new[] { "pay", "supply", "confirm", "Found", "completed", "came", "Scanned", "pass" }
            .First(way => page.Contains($"data-testid=\"{way}\"", StringComparison.Ordinal));
        return Form.Of(page, way, address).SendAsync(designer, ("Answer.Act", way));
    }

    private static string PersonWith(Desk desk, Right right)
    {
        var office = desk.Of<LiveCatalogue>().Current.Office!.Snapshot;
        var today = new DateOnly(2026, 11, 16);
        return office.People.First(person => office.MayDoSomewhere(person.Code, right, today)).Code;
    }
}
