using System.Net;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Execution;
using WorkflowEngine.Persistence.Catalogue;
using WorkflowEngine.Values;
using WorkflowEngine.Web.Tests.Api;
using WorkflowEngine.Web.Tests.Filing;

namespace WorkflowEngine.Web.Tests.Dossiers;

/// <summary>A step that is a visit to the place is ended with its record by page and by program, and by neither without.</summary>
[Collection(ApiSite.Shared)]
public sealed class VisitStepTests(ApiSite site)
{
    private const string Found = "Đất trống, đúng mốc giới";

    [Fact]
    public async Task The_page_writes_the_visit_down_and_ends_the_step_in_one_go_and_the_bulk_page_leads_to_it()
    {
        var (dossier, wait, person) = await AtVisitAsync("042085001301");
        var reader = await site.Desk.SignedInAsync(person);
        var address = $"/dossiers/{dossier.Filing!.Code}";
        var form = Form.Of(await reader.GetStringAsync(new Uri($"{address}?work={wait.Seq}", UriKind.Relative)), "decide", address);
        var bulk = await reader.GetStringAsync(new Uri($"/inbox/chosen?item={dossier.Id}.{wait.Seq}", UriKind.Relative));
        var now = site.Desk.Clock.GetUtcNow().ToOffset(TimeSpan.FromHours(7)).ToString("yyyy-MM-ddTHH:mm", System.Globalization.CultureInfo.InvariantCulture);
        (string, string)[] typed = [("Form.Outcome", "Done"), ("Form.Write[ketQuaThucDia]", Found)];

        using var none = await form.SendAsync(reader, typed);
        using var half = await form.SendAsync(reader, [.. typed, ("Form.Visit.At", now), ("Form.Visit.Place", "Thửa 57, tờ 12")]);
        using var whole = await form.SendAsync(
            reader, [.. typed, ("Form.Visit.At", now), ("Form.Visit.Place", "Thửa 57, tờ 12"), ("Form.Visit.Present", "Ông A, bà B"), ("Form.Visit.Found", Found)]);

        Assert.Contains($"{address}?work={wait.Seq}#visit", bulk, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("value=\"Done\"", bulk, StringComparison.Ordinal);
        var (empty, partial) = (await none.Content.ReadAsStringAsync(), await half.Content.ReadAsStringAsync());
        Assert.Contains("chưa ghi lần kiểm tra nào", Html.Words(empty), StringComparison.Ordinal);
        Assert.Contains("href=\"#Form_Visit_At\"", empty, StringComparison.Ordinal);
        Assert.Contains("Ghi thành phần tham gia. Ghi nội dung, kết quả kiểm tra.", Html.Words(partial), StringComparison.Ordinal);
        Assert.Contains("value=\"Thửa 57, tờ 12\"", WebUtility.HtmlDecode(partial), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, whole.StatusCode);
        var after = await site.Desk.ReadAsync(dossier.Id);
        Assert.Equal(("kiem-tra-thuc-dia", "Ông A, bà B"), (Assert.Single(after.Visits).Step, after.Visits[0].Present.Text));
        Assert.Equal("Done", after.RecordOf("kiem-tra-thuc-dia")!.Outcome);
    }

    [Fact]
    public async Task A_program_ends_the_step_with_the_visit_and_is_refused_without()
    {
        var (dossier, wait, person) = await AtVisitAsync("042085001302");
        var official = await Caller.OfOfficialAsync(site.Desk, person);
        var address = $"/work/dossiers/{dossier.Filing!.Code}";
        var opened = (await official.GetAsync(address)).Is(HttpStatusCode.OK);
        var work = Assert.Single(opened.Json.GetProperty("work").EnumerateArray(), item => item.GetProperty("seq").GetInt32() == wait.Seq);
        var match = ("If-Match", opened.Headers.ETag!.Tag);
        var fields = new { ketQuaThucDia = Found };

        var none = (await official.PostAsync($"{address}/items/{wait.Seq}/complete", new { outcome = "Done", fields }, null, match)).Is(HttpStatusCode.Conflict);
        var bulk = (await official.PostAsync("/work/chosen", new { act = "complete", outcome = "Done", items = new[] { new { dossier = dossier.Filing.Code, seq = wait.Seq } } })).Is(HttpStatusCode.OK);
        var half = await official.PostAsync(
            $"{address}/items/{wait.Seq}/complete", new { outcome = "Done", fields, visit = new { at = site.Desk.Clock.GetUtcNow(), place = " ", present = "Ông A", found = Found } }, null, match);
        (await official.PostAsync(
            $"{address}/items/{wait.Seq}/complete", new { outcome = "Done", fields, visit = new { at = site.Desk.Clock.GetUtcNow(), place = "Thửa 57", present = "Ông A", found = Found } }, null, match)).Is(HttpStatusCode.OK);

        Assert.Equal("visit", work.GetProperty("records").GetString());
        Assert.Contains("chưa ghi lần kiểm tra nào", none.Text, StringComparison.Ordinal);
        Assert.Contains("chưa ghi lần kiểm tra nào", bulk.Text, StringComparison.Ordinal);
        Assert.Equal(["/visit/place"], half.Is(HttpStatusCode.UnprocessableEntity).Pointers);
        Assert.Equal("Thửa 57", Assert.Single((await site.Desk.ReadAsync(dossier.Id)).Visits).Place.Text);
    }

    private async Task<(Dossier Dossier, Wait Wait, string Person)> AtVisitAsync(string identity)
    {
        var code = await site.Desk.FileScenarioAsync("1.013225", identity);
        await site.Desk.DecideAsync(code, "tiep-nhan", "Accepted");
        var dossier = await site.Desk.FindAsync(code);
        var fee = Assert.Single(dossier.Waits, wait => wait.Kind == WaitKind.Payment);
        Assert.Null((await site.Desk.HappenAsync(dossier.Id, new ReceivePayment(fee.Seq, fee.Data["amount"].AsMoney(), "cash", "BL-" + identity) { By = Desk.Reception }, Desk.Reception)).Refusal);
        await site.Desk.DecideAsync(code, "phan-cong", "Done", done => done with { Fields = ValueMap.Of(("canLayYKien", false)) });
        dossier = await site.Desk.FindAsync(code);
        var visit = Assert.Single(dossier.Waits, wait => wait.Item?.Step == "kiem-tra-thuc-dia");
        return (dossier, visit, site.Desk.Of<LiveCatalogue>().Current.Office!.Snapshot.PeopleWith(visit.Item!.Role, visit.Item.Unit, new DateOnly(2026, 11, 16))[0]);
    }
}
