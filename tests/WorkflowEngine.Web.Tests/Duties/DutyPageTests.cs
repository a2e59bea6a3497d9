using System.Net;
using WorkflowEngine.Dossiers;
using WorkflowEngine.Execution;
using WorkflowEngine.Office;
using WorkflowEngine.Persistence.Dues;

namespace WorkflowEngine.Web.Tests.Duties;

public sealed class DutyPageTests
{
    private const string Done = "Words[forms/04-xin-loi-hen-lai:viec-da-lam]";

    [Fact]
    public async Task The_head_finds_the_explanation_in_the_inbox_and_sends_it_with_a_cause_and_words()
    {
        await using var desk = new Desk();
        var dossier = await LateAsync(desk);
        var head = await desk.SignedInAsync(HeadOf(desk));
        var code = dossier.Filing!.Code;

        var inbox = Html.Words(await head.GetStringAsync(new Uri("/inbox", UriKind.Relative)));
        var seq = (await desk.ReadAsync(dossier.Id)).OpenDuties.Single(duty => duty.Name == "explanation").Seq;
        var address = $"/dossiers/{code}/duties/{seq}";
        var page = await head.GetStringAsync(new Uri(address, UriKind.Relative));
        var silent = await Form.Of(page, "close-Explained", address).SendAsync(head);
        var sent = await Form.Of(page, "close-Explained", address).SendAsync(head, ("Form.Data[cause]", "absence"), ("Form.Note", "Cán bộ nghỉ ốm, đã cử người thay."));

        Assert.Contains("Giải trình hồ sơ quá hạn", inbox, StringComparison.Ordinal);
        Assert.Contains("Chọn nguyên nhân chậm", Html.Words(await silent.Content.ReadAsStringAsync()), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, sent.StatusCode);
        var closed = (await desk.ReadAsync(dossier.Id)).Duties.Single(duty => duty.Kind == "explanation");
        Assert.Equal(("absence", "Cán bộ nghỉ ốm, đã cử người thay."), (closed.Data["cause"].AsText(), closed.Note));
        var told = Html.Words(await head.GetStringAsync(new Uri($"/dossiers/{code}", UriKind.Relative)));
        Assert.Contains("Gửi giải trình", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_head_sees_the_draft_of_the_apology_and_signs_it_with_another_day()
    {
        await using var desk = new Desk();
        var dossier = await LateAsync(desk);
        var head = await desk.SignedInAsync(HeadOf(desk));
        var code = dossier.Filing!.Code;
        var seq = (await desk.ReadAsync(dossier.Id)).OpenDuties.Single(duty => duty.Name == "apology").Seq;
        var address = $"/dossiers/{code}/duties/{seq}";
        var page = await head.GetStringAsync(new Uri(address, UriKind.Relative));

        var draft = await Form.Of(page, "preview", address).SendAsync(head, (Done, "Đã kiểm tra tên hộ kinh doanh."));
        var gap = await Form.Of(page, "close-Signed", address).SendAsync(head, ("Form.Data[day]", "2026-11-30"), (Done, "Đã kiểm tra ......"));
        var sent = await Form.Of(page, "close-Signed", address).SendAsync(head, ("Form.Data[day]", "2026-11-30"), ("Form.Note", "Hệ thống tra cứu thuế ngừng hai ngày."), (Done, "Đã kiểm tra tên hộ kinh doanh."));

        Assert.Contains("Đã kiểm tra tên hộ kinh doanh.", Html.Words(await draft.Content.ReadAsStringAsync()), StringComparison.Ordinal);
        Assert.Contains("còn chỗ chưa điền", Html.Words(await gap.Content.ReadAsStringAsync()), StringComparison.Ordinal);
        Assert.Contains("XIN LỖI", Html.Words(await draft.Content.ReadAsStringAsync()), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, sent.StatusCode);
        var after = await desk.ReadAsync(dossier.Id);
        Assert.Equal(new DateOnly(2026, 11, 30), DateOnly.FromDateTime(after.Clock!.Due((await desk.Of<Persistence.Turns.IFactsSource>().AtAsync(desk.Clock.GetUtcNow())).Calendar)!.Value.DateTime));
        var letters = await head.GetStringAsync(new Uri($"/dossiers/{code}/letters/{after.LastLetter}", UriKind.Relative));
        Assert.Contains("Hệ thống tra cứu thuế ngừng hai ngày.", Html.Words(letters), StringComparison.Ordinal);
        Assert.Contains("Việc đã làm Đã kiểm tra tên hộ kinh doanh.", Html.Words(letters), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_else_sees_the_duty_and_cannot_close_it()
    {
        await using var desk = new Desk();
        var dossier = await LateAsync(desk);
        var clerk = await desk.SignedInAsync(Desk.Reception);
        var seq = (await desk.ReadAsync(dossier.Id)).OpenDuties.First().Seq;

        var page = await clerk.GetStringAsync(new Uri($"/dossiers/{dossier.Filing!.Code}/duties/{seq}", UriKind.Relative));
        var stranger = await desk.SignedInAsync("le-van-cuong");
        var refused = await stranger.GetAsync(new Uri($"/dossiers/{dossier.Filing.Code}/duties/{seq}", UriKind.Relative));

        Assert.Contains("Chỉ người làm việc này mới đóng được", Html.Words(page), StringComparison.Ordinal);
        Assert.DoesNotContain("close-", page, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
    }

    [Fact]
    public async Task A_head_gives_work_that_somebody_holds_to_another()
    {
        await using var desk = new Desk();
        var dossier = await desk.FileAsync();
        await desk.HappenAsync(dossier.Id, new ClaimWork(dossier.Waits[0].Seq, Desk.Reception), Desk.Reception);
        var head = await desk.SignedInAsync(HeadOf(desk));
        var code = dossier.Filing!.Code;
        var page = await head.GetStringAsync(new Uri($"/dossiers/{code}", UriKind.Relative));
        var address = $"/dossiers/{code}/reassign/{dossier.Waits[0].Seq}";

        var silent = await Form.Of(page, "reassign", address).SendAsync(head, ("to", "cao-van-thanh"), ("reason", ""));
        var given = await Form.Of(page, "reassign", address).SendAsync(head, ("to", "cao-van-thanh"), ("reason", "Người giữ việc nghỉ ốm"));

        Assert.Contains("Nêu lý do giao lại việc", Html.Words(await silent.Content.ReadAsStringAsync()), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, given.StatusCode);
        Assert.Equal("cao-van-thanh", (await desk.ReadAsync(dossier.Id)).Waits[0].Item!.Person);
    }

    internal static async Task<Dossier> LateAsync(Desk desk)
    {
        var dossier = await desk.FileAsync();
        desk.Clock.Move(TimeSpan.FromDays(7));
        var run = await desk.Of<DueWorker>().RunAsync();
        Assert.Empty(run.Problems);
        return await desk.ReadAsync(dossier.Id);
    }

    internal static string HeadOf(Desk desk)
    {
        var office = desk.Of<Persistence.Catalogue.LiveCatalogue>().Current.Office!.Snapshot;
        return office.People.First(person => office.MayDo(person.Code, Right.AssignWork, Desk.Unit, new DateOnly(2026, 11, 23))).Code;
    }
}
