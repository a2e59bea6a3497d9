using System.Net;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Execution;
using WorkflowEngine.Persistence.Commands;
using WorkflowEngine.Web.Tests.Filing;

namespace WorkflowEngine.Web.Tests.Dossiers;

/// <summary>The steps of law beside the flow, over HTTP: visits, pauses, longer limits, the control slip and the register.</summary>
public sealed class ActsTests
{
    [Fact]
    public async Task A_visit_is_written_down_by_who_works_and_stands_on_the_page_and_in_the_history()
    {
        await using var desk = new Desk();
        var (dossier, worker) = await AtWorkAsync(desk);
        var address = $"/dossiers/{dossier.Filing!.Code}/acts";
        var page = await worker.GetStringAsync(new Uri(address, UriKind.Relative));

        using var missing = await Form.Of(page, "visit", address).SendAsync(worker, ("Form.VisitAt", "2026-11-16T09:20"), ("Form.Place", "Thửa 12"), ("Form.Present", ""), ("Form.Found", "Đúng"));
        using var taken = await Form.Of(page, "visit", address).SendAsync(
            worker, ("Form.VisitAt", "2026-11-16T09:20"), ("Form.Place", "Thửa 12, tờ 5"), ("Form.Present", "Ông An, bà Bình"), ("Form.Found", "Đúng hiện trạng"));
        var after = Html.Words(await worker.GetStringAsync(new Uri(address, UriKind.Relative)));

        Assert.Contains("thành phần tham gia", Html.Words(await missing.Content.ReadAsStringAsync()), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, taken.StatusCode);
        Assert.Contains("09:20, 16/11/2026 Thửa 12, tờ 5 Ông An, bà Bình Đúng hiện trạng", after, StringComparison.Ordinal);
        Assert.Contains("Thửa 12, tờ 5", Html.Words(await worker.GetStringAsync(new Uri($"/dossiers/{dossier.Filing.Code}", UriKind.Relative))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_clock_is_stopped_for_a_cause_of_the_law_and_goes_on_by_a_word()
    {
        await using var desk = new Desk();
        var (other, reader) = await AtWorkAsync(desk);
        var (dossier, by) = await desk.AtBirthAppraisalAsync();
        var worker = await desk.SignedInAsync(by);
        var address = $"/dossiers/{dossier.Filing!.Code}/acts";

        using var stopped = await Form.Of(await worker.GetStringAsync(new Uri(address, UriKind.Relative)), "pause", address)
            .SendAsync(worker, ("Form.Cause", "posting"), ("Form.Waiting", "Niêm yết 7 ngày tại trụ sở"));
        var still = (await desk.ReadAsync(dossier.Id)).Clock!.IsStopped;
        var page = await worker.GetStringAsync(new Uri(address, UriKind.Relative));
        using var gone = await Form.Of(page, "continue", address).SendAsync(worker);

        Assert.DoesNotContain("data-testid=\"pause\"", await reader.GetStringAsync(new Uri($"/dossiers/{other.Filing!.Code}/acts", UriKind.Relative)), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, stopped.StatusCode);
        Assert.True(still);
        Assert.Contains("Niêm yết 7 ngày tại trụ sở", Html.Words(page), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, gone.StatusCode);
        Assert.False((await desk.ReadAsync(dossier.Id)).Clock!.IsStopped);
    }

    [Fact]
    public async Task Who_has_no_work_on_it_is_offered_nothing_and_refused_what_they_send()
    {
        await using var desk = new Desk();
        var (dossier, worker) = await AtWorkAsync(desk);
        var address = $"/dossiers/{dossier.Filing!.Code}/acts";
        var clerk = await desk.SignedInAsync(Desk.Reception);
        var form = Form.Of(await worker.GetStringAsync(new Uri(address, UriKind.Relative)), "visit", address);

        var seen = await clerk.GetStringAsync(new Uri(address, UriKind.Relative));

        Assert.DoesNotContain("data-testid=\"visit\"", seen, StringComparison.Ordinal);
        Assert.Contains("không nêu căn cứ nào cho phép gia hạn", Html.Words(seen), StringComparison.Ordinal);
        var answer = await desk.Store.ExecuteAsync(new AdvanceDossier(Guid.NewGuid(), Desk.Reception, desk.Clock.GetUtcNow(), dossier.Id, new PauseClock(Desk.Reception, "posting", "Chờ")));
        Assert.NotNull(answer.Refusal);
        Assert.NotNull(form);
    }

    [Fact]
    public async Task The_control_slip_and_the_register_are_printed_with_what_happened()
    {
        await using var desk = new Desk();
        var (dossier, worker) = await AtWorkAsync(desk);
        var clerk = await desk.SignedInAsync(Desk.Reception);

        var slip = Html.Words(await worker.GetStringAsync(new Uri($"/dossiers/{dossier.Filing!.Code}/slip", UriKind.Relative)));
        var register = Html.Words(await clerk.GetStringAsync(new Uri($"/register/print?unit={Desk.Unit}&from=2026-11-16&to=2026-11-16", UriKind.Relative)));
        var empty = Html.Words(await clerk.GetStringAsync(new Uri($"/register/print?unit={Desk.Unit}&from=2026-11-10&to=2026-11-11", UriKind.Relative)));
        using var wrong = await clerk.GetAsync(new Uri($"/register/print?unit={Desk.Unit}&from=2026-11-16&to=2026-11-11", UriKind.Relative));
        using var other = await clerk.GetAsync(new Uri("/register/print?unit=tran-phu.trung-tam-pvhcc", UriKind.Relative));
        var page = await clerk.GetStringAsync(new Uri("/register", UriKind.Relative));

        Assert.Contains("PHIẾU KIỂM SOÁT QUÁ TRÌNH", slip, StringComparison.Ordinal);
        Assert.Contains("Trần Thị Bình Phạm Thị Dung Đúng hạn", slip, StringComparison.Ordinal);
        Assert.Contains("Đang xử lý", slip, StringComparison.Ordinal);
        Assert.Contains($"000001 {dossier.Filing.Code}", register, StringComparison.Ordinal);
        Assert.Contains("Không có hồ sơ nào trong thời gian này", empty, StringComparison.Ordinal);
        Assert.Contains("không sau ngày kết thúc", Html.Words(await wrong.Content.ReadAsStringAsync()), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, other.StatusCode);
        Assert.Contains("data-testid=\"register\"", page, StringComparison.Ordinal);
    }

    /// <summary>An accepted dossier in the hands of somebody in the division.</summary>
    private static async Task<(Dossier Dossier, HttpClient Worker)> AtWorkAsync(Desk desk)
    {
        var dossier = await desk.FileAsync();
        desk.Clock.Move(TimeSpan.FromMinutes(10));
        dossier = await CompleteAsync(desk, dossier, "Accepted");
        if (dossier.Waits.FirstOrDefault(wait => wait.Kind == WaitKind.Payment) is { } fee)
        {
            dossier = await SendAsync(desk, dossier, Desk.Reception, new ReceivePayment(fee.Seq, fee.Data["amount"].AsMoney(), "cash", "BL-1") { By = Desk.Reception });
        }

        desk.Clock.Move(TimeSpan.FromMinutes(20));
        return (dossier, await desk.SignedInAsync(PersonFor(desk, dossier)));
    }

    private static Task<Dossier> CompleteAsync(Desk desk, Dossier dossier, string outcome) =>
        SendAsync(desk, dossier, Desk.Reception, new CompleteWork(dossier.Waits.First(wait => wait.Item is not null).Seq, Desk.Reception, outcome));

    private static async Task<Dossier> SendAsync(Desk desk, Dossier dossier, string by, Stimulus stimulus)
    {
        var answer = await desk.Store.ExecuteAsync(new AdvanceDossier(Guid.NewGuid(), by, desk.Clock.GetUtcNow(), dossier.Id, stimulus));
        Assert.Null(answer.Refusal);
        Assert.Empty(answer.Dossier.Incidents);
        return answer.Dossier;
    }

    private static string PersonFor(Desk desk, Dossier dossier)
    {
        var item = dossier.Waits.First(wait => wait.Kind == WaitKind.WorkItem).Item!;
        var office = desk.Of<WorkflowEngine.Persistence.Catalogue.LiveCatalogue>().Current.Office!.Snapshot;
        return item.Person ?? office.PeopleWith(item.Role, item.Unit, new DateOnly(2026, 11, 16))[0];
    }
}
